import { compile } from "../compile.js";
import { hasErrors } from "../diagnostic/diagnostic.js";
import { printDiagnostics, type DiagnosticFormat } from "../diagnostic/print.js";
import type { OutputFile } from "../emit/output-file.js";
import { printChanges } from "../output/diff.js";
import { plan } from "../output/plan.js";
import { write } from "../output/write.js";
import { count } from "../text/plural.js";
import { EXIT, type Command } from "./command.js";
import { DEFINITIONS, GENERATED, generatedPackages, readDefinitions, readText } from "./workspace.js";

/** `toolwright generate`: compiles the definitions and writes the packages. */
export const generate: Command = {
  summary: "compiles definitions and writes generated/",
  usage: "generate [<integration>...] [--check] [--force] [--format text|json|github|sarif]",
  options: {
    check: { type: "boolean" },
    force: { type: "boolean" },
    format: { type: "string" },
  },
  async run({ root, positionals, values, out, err }) {
    const files = readDefinitions(root).filter(({ path }) => isWanted(path, positionals));
    const unknown = positionals.find((name) => !files.some(({ path }) => path.startsWith(`${DEFINITIONS}/${name}/`)));
    if (unknown !== undefined) {
      err(`There is no ${DEFINITIONS}/${unknown}/.\n`);
      return EXIT.usage;
    }
    if (files.length === 0) {
      err(`There are no definitions below ${DEFINITIONS}/. Start one with \`toolwright new <name>\`.\n`);
      return EXIT.input;
    }
    const { diagnostics, integrations, files: outputs } = await compile(files);
    err(printDiagnostics(diagnostics, values["format"] as DiagnosticFormat | undefined));
    if (hasErrors(diagnostics)) {
      const errors = diagnostics.filter(({ severity }) => severity === "error").length;
      if (values["format"] === undefined) err(`${count(errors, "error")}; nothing was written.\n`);
      return EXIT.input;
    }
    const packages = byPackage(outputs);
    // A package whose definitions are gone must go too, when everything is compiled.
    const gone =
      positionals.length > 0 ? [] : generatedPackages(root).filter((name) => !packages.has(`${GENERATED}/${name}`));
    for (const name of gone) packages.set(`${GENERATED}/${name}`, []);
    const { changes, edited } = plan(packages, (path) => readText(root, path));
    if (values["check"]) {
      if (changes.length === 0) return EXIT.ok;
      out(printChanges(changes));
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
    for (const one of integrations) {
      const operations = one.resources.reduce((sum, { operations: some }) => sum + some.length, 0);
      out(
        `${one.name}: ${count(one.resources.length, "resource")}, ${count(operations, "operation")}, ${count(one.tools.length, "tool")}\n`,
      );
    }
    for (const name of gone) out(`${name}: its definitions are gone, so generated/${name}/ was removed\n`);
    out(changes.length === 0 ? "Nothing changed.\n" : `${count(changes.length, "file")} changed.\n`);
    return EXIT.ok;
  },
};

function isWanted(path: string, names: readonly string[]): boolean {
  return names.length === 0 || names.some((name) => path.startsWith(`${DEFINITIONS}/${name}/`));
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
