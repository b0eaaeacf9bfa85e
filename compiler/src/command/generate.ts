import { EXIT, type Command } from "./command.js";
import { lastRun, runInput } from "./last-run.js";
import { DEFINITIONS, readDefinitions } from "./workspace.js";

/** `toolwright generate`: compiles the definitions and writes the packages. */
export const generate: Command = {
  summary: "compiles definitions and writes generated/",
  usage: "generate [<integration>...] [--check] [--force] [--format text|json|github|sarif]",
  options: {
    check: { type: "boolean" },
    force: { type: "boolean" },
    format: { type: "string" },
  },
  async run(invocation) {
    const { root, positionals, values, out, err } = invocation;
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
    const input = runInput(root, files, [...positionals, String(values["format"])]);
    const last = values["force"] ? undefined : lastRun(root, input);
    if (!last) {
      // What compiles is loaded only now: when nothing changed, loading it would be most of the time.
      const { generatePackages } = await import("./generate-packages.js");
      return generatePackages(invocation, input);
    }
    err(last.diagnostics);
    if (!values["check"]) out(`${last.summary}Nothing changed.\n`);
    return EXIT.ok;
  },
};

function isWanted(path: string, names: readonly string[]): boolean {
  return names.length === 0 || names.some((name) => path.startsWith(`${DEFINITIONS}/${name}/`));
}
