import { check } from "../compile.js";
import { loadProjects } from "../definition/project.js";
import { printDiagnostics } from "../diagnostic/print.js";
import type { Index } from "../effective/reference.js";
import { hasErrors } from "../diagnostic/diagnostic.js";
import type { Integration, Operation, Resource, Tool } from "../model/integration.js";
import { camelCase } from "../text/casing.js";
import { positionAt, type Span } from "../source/span.js";
import { didYouMean } from "../text/suggest.js";
import { EXIT, type Command } from "./command.js";
import { answerPath, pathQuestion } from "./path.js";
import { readDefinitions } from "./workspace.js";

const USAGE = "explain <tool | resource.operation | TypeName | path from <name> to <name>> [--integration <name>]";

/** `toolwright explain`: what stands behind one tool, operation or type, and which calls lead from one to another. */
export const explain: Command = {
  summary: "shows what is behind a tool, an operation or a type, or the calls that lead from one thing to another",
  usage: USAGE,
  options: { integration: { type: "string" }, format: { type: "string" } },
  async run(invocation) {
    const { root, positionals, values, out, err } = invocation;
    const [name] = positionals;
    const question = pathQuestion(positionals);
    const isName = positionals.length === 1 && values["format"] === undefined;
    if (name === undefined || !(isName || question)) {
      err(`usage: toolwright ${USAGE}\nA path is printed as JSON with --format json.\n`);
      return EXIT.usage;
    }
    const loaded = loadProjects(readDefinitions(root));
    const wanted = values["integration"];
    const names = loaded.projects.map(({ integration }) => integration.value.integration);
    if (typeof wanted === "string" && !names.includes(wanted)) {
      err(`There is no integration "${wanted}".${didYouMean(wanted, names)}\n`);
      return EXIT.usage;
    }
    const projects = loaded.projects.filter(({ integration }) =>
      [integration.value.integration, undefined].includes(wanted as string | undefined),
    );
    const checked = projects.map(check);
    const diagnostics = [...loaded.diagnostics, ...checked.flatMap((one) => one.diagnostics)];
    if (hasErrors(diagnostics)) err(printDiagnostics(diagnostics));
    const sound = checked.flatMap(({ index, integration }) => (integration ? [{ index, integration }] : []));
    const integrations = sound.map(({ integration }) => integration);
    if (question && (integrations.length > 0 || !hasErrors(diagnostics))) {
      return answerPath(integrations, question, invocation);
    }
    const texts = sound.flatMap(({ index, integration }) => explanations(index, integration, name));
    for (const text of texts) out(text);
    if (texts.length > 0) return EXIT.ok;
    if (!question) err(`Nothing is called "${name}".${didYouMean(name, integrations.flatMap(namesOf))}\n`);
    return hasErrors(diagnostics) ? EXIT.input : EXIT.usage;
  },
};

function namesOf(integration: Integration): string[] {
  const operations = integration.resources.flatMap(({ operations: some }) =>
    some.flatMap(({ id, name }) => [id, name]),
  );
  return [...integration.tools.map(({ name }) => name), ...operations, ...integration.types.map(({ name }) => name)];
}

function explanations(index: Index, integration: Integration, name: string): string[] {
  const texts: string[] = [];
  for (const resource of integration.resources) {
    for (const operation of resource.operations) {
      const tool = integration.tools.find((one) => one.operation === operation.id);
      if ([operation.id, operation.name, tool?.name, ...(tool?.aliases ?? [])].includes(name)) {
        texts.push(explainOperation(index, integration, resource, operation, tool));
      }
    }
  }
  const type = integration.types.find((one) => one.name === name);
  if (type) {
    const schema = index.schema.get(name) ?? index.schema.get(name.replace(/(Create|Update|Input)$/, ""));
    const lines = [`type ${name}`, ...(schema ? [`written at     ${place(schema.span())}`] : [])];
    texts.push(`${[...lines, `model          ${JSON.stringify(type.node, null, 2)}`].join("\n")}\n\n`);
  }
  return texts;
}

function explainOperation(
  index: Index,
  integration: Integration,
  resource: Resource,
  operation: Operation,
  tool: Tool | undefined,
): string {
  const effective = index.operation.get(operation.id);
  const { file } = index.project.integration;
  const convention = operation.convention;
  const lines = [
    `operation ${operation.id}`,
    ...(effective ? [`written at     ${place(effective.place())}`] : []),
    ...(convention === undefined
      ? []
      : [`convention     ${convention}, ${place(index.project.integration.keySpan(["conventions", convention]))}`]),
    `request        ${operation.http.method} ${operation.http.path}`,
    `client         ${integration.className}.${resource.property}.${camelCase(operation.method)}(), exported as ${operation.name}`,
    `arguments      ${operation.args.map((one) => `${one.name}${one.required ? "*" : ""} (${one.in}${one.link ? `, from ${one.link.operation}` : ""})`).join("\n               ")}`,
    ...(tool
      ? [`tool           ${tool.name}`, ...tool.texts.map((text) => `               ${text}`)]
      : ["tool           none of its own"]),
    ...(tool ? [`input schema   ${JSON.stringify(tool.inputSchema, null, 2)}`] : []),
    `output         generated/${integration.name}/src/resources/${resource.fileName}.ts, tools.json, tools/${resource.tags[0] ?? "general"}.md`,
    `shared         ${file.path}`,
  ];
  return `${lines.join("\n")}\n\n`;
}

function place(span: Span): string {
  const { line, column } = positionAt(span.file.text, span.start);
  return `${span.file.path}:${line}:${column}`;
}
