import { coverageOf, origins, type IntegrationCoverage, type OperationCoverage } from "./coverage.js";

/** Prints what fixtures show of some integrations as Markdown: operation by status by origin. */
export function markdown(integrations: readonly string[]): string {
  const parts = integrations.map((name) => section(coverageOf(name)));
  return `# What fixtures show\n\n${legend}\n\n${parts.join("\n\n")}\n`;
}

const legend =
  "A cell counts the answers of that status: r recorded, p published by another project, a authored from the schema, d derived: " +
  "no fixture is stored, and the one that follows from the definition is replayed. " +
  "`none` is a call that is refused before anything is sent.";

function section({ title, operations, fixtures, forms, workflows }: IntegrationCoverage): string {
  const columns = [...new Set(operations.flatMap(({ statuses }) => [...statuses.keys()]))].sort();
  const done = operations.filter(({ isDone }) => isDone).length;
  const stored = operations.filter(({ isStored }) => isStored).length;
  const missing = operations.filter(({ isDone }) => !isDone).map(({ operation }) => `\`${operation}\``);
  const broken = [...fixtures, ...forms].filter(({ value }) => value.broken !== undefined);
  const modules = [...new Set(operations.map(({ module }) => module))];
  return [
    `## ${title}`,
    `${done} of ${operations.length} operations succeed in a fixture, ${stored} of them in a stored one; ${fixtures.length} fixtures (${byOrigin(operations)}), ${forms.length} of forms, ${workflows.length} workflows.`,
    missing.length === 0 ? "No operation is without one." : `Without one: ${missing.join(", ")}.`,
    ...(broken.length === 0
      ? []
      : [
          list(
            "Known failures",
            broken.map(({ path, value }) => `\`${path}\`: ${value.broken ?? ""}`),
          ),
        ]),
    list(
      "Operations with error fixtures",
      operations.filter(hasErrors).map((one) => `\`${one.operation}\`: ${errorsOf(one).join(", ")}`),
    ),
    ...modules.map((module) =>
      table(
        module,
        columns,
        operations.filter((one) => one.module === module),
      ),
    ),
  ].join("\n\n");
}

function list(title: string, lines: readonly string[]): string {
  return [`${title}:`, "", ...lines.map((line) => `- ${line}`)].join("\n");
}

function table(module: string, columns: readonly string[], operations: readonly OperationCoverage[]): string {
  const used = columns.filter((status) => operations.some(({ statuses }) => statuses.has(status)));
  const rows = operations.map(({ operation, statuses }) => {
    const cells = used.map((status) => {
      const counts = statuses.get(status);
      return origins
        .flatMap((origin) => (counts?.has(origin) ? `${origin.charAt(0)}${counts.get(origin) ?? 0}` : []))
        .join(" ");
    });
    return `| ${[`\`${operation}\``, ...cells].join(" | ")} |`;
  });
  return [
    `### ${module}`,
    "",
    `| operation | ${used.join(" | ")} |`,
    `|---|${used.map(() => "---|").join("")}`,
    ...rows,
  ].join("\n");
}

function hasErrors(coverage: OperationCoverage): boolean {
  return errorsOf(coverage).length > 0;
}

function errorsOf({ statuses }: OperationCoverage): string[] {
  return [...statuses.keys()].filter((status) => status === "none" || Number(status) >= 400).sort();
}

function byOrigin(operations: readonly OperationCoverage[]): string {
  const answers = operations.flatMap(({ statuses }) => [...statuses.values()]);
  const sums = origins.map(
    (origin) => `${origin} ${answers.reduce((sum, counts) => sum + (counts.get(origin) ?? 0), 0)}`,
  );
  return `answers ${sums.join(", ")}`;
}
