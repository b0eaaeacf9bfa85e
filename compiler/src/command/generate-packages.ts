import { compile } from "../compile.js";
import { hasErrors } from "../diagnostic/diagnostic.js";
import { printDiagnostics, type DiagnosticFormat } from "../diagnostic/print.js";
import type { OutputFile } from "../emit/output-file.js";
import type { Integration } from "../model/integration.js";
import { plan } from "../output/plan.js";
import { write } from "../output/write.js";
import { count } from "../text/plural.js";
import { EXIT, printers, type Invocation } from "./command.js";
import { keepOutline } from "./kept-outline.js";
import { knownValues } from "./known-values.js";
import { rememberRun, type Outputs, type Run } from "./last-run.js";
import { GENERATED, generatedPackages, readText } from "./workspace.js";

/**
 * Compiles definitions, then writes what changed in their packages, or with `--check` only tells.
 * @param left the packages, when they are as the last run left them
 */
export async function generatePackages(invocation: Invocation, now: Run, left: Outputs | undefined): Promise<number> {
  const { root, positionals, values, err } = invocation;
  const { report, tell } = printers(invocation);
  const known = knownValues(now);
  if (left) {
    const { generatePart } = await import("./generate-part.js");
    const code = await generatePart(invocation, now, known, left);
    if (code !== undefined) return code;
  }
  const { diagnostics, integrations, files: outputs, outlines } = await compile(now.files, { known });
  known.save();
  const printed = printDiagnostics(diagnostics, values["format"] as DiagnosticFormat | undefined);
  report(printed);
  if (hasErrors(diagnostics)) {
    const errors = diagnostics.filter(({ severity }) => severity === "error").length;
    err(`${count(errors, "error")}; nothing was written.\n`);
    return EXIT.input;
  }
  const packages = byPackage(outputs);
  // A package whose definitions are gone must go too, when everything is compiled.
  const gone =
    positionals.length > 0 ? [] : generatedPackages(root).filter((name) => !packages.has(`${GENERATED}/${name}`));
  for (const name of gone) packages.set(`${GENERATED}/${name}`, []);
  const { changes, edited } = plan(packages, (path) => readText(root, path));
  const summary = Object.fromEntries(integrations.map((one) => [one.name, summaryOf(one)]));
  const remember = (): void => {
    for (const [name, outline] of outlines) keepOutline(now, name, outline);
    rememberRun(now, { diagnostics: printed, isQuiet: diagnostics.length === 0, summary });
  };
  if (values["check"]) {
    if (changes.length === 0) {
      remember();
      return EXIT.ok;
    }
    const { printChanges } = await import("../output/diff.js");
    tell(printChanges(changes));
    err(`${count(changes.length, "generated file")} stale: run \`npm run generate\` and commit the result.\n`);
    return EXIT.input;
  }
  if (edited.length > 0 && !values["force"]) {
    err(`These files were edited by hand; nothing was written:\n${edited.map((path) => `  ${path}\n`).join("")}`);
    const isConflict = edited.some((path) => /^<{7} /m.test(readText(root, path) ?? ""));
    if (isConflict) err("Some hold a merge conflict: resolve the definitions, then run again with --force.\n");
    err("Move the edits into the definitions, then run again with --force to overwrite the files.\n");
    return EXIT.input;
  }
  write(root, changes);
  remember();
  tell(Object.values(summary).join(""));
  for (const name of gone) tell(`${name}: its definitions are gone, so generated/${name}/ was removed\n`);
  tell(changes.length === 0 ? "Nothing changed.\n" : `${count(changes.length, "file")} changed.\n`);
  return EXIT.ok;
}

function summaryOf({ name, resources, tools }: Integration): string {
  const operations = resources.reduce((sum, one) => sum + one.operations.length, 0);
  return `${name}: ${count(resources.length, "resource")}, ${count(operations, "operation")}, ${count(tools.length, "tool")}\n`;
}

function byPackage(files: readonly OutputFile[]): Map<string, OutputFile[]> {
  const packages = new Map<string, OutputFile[]>();
  for (const file of files) {
    const folder = file.path.split("/").slice(0, 2).join("/");
    const known = packages.get(folder);
    if (known) known.push(file);
    else packages.set(folder, [file]);
  }
  return packages;
}
