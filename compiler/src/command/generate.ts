import { EXIT, printers, type Command } from "./command.js";
import { rememberRun, startRun, undisturbed } from "./last-run.js";
import { askedDefinitions, NO_DEFINITIONS, noSuchIntegration } from "./workspace.js";

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
    const { root, positionals, values, err } = invocation;
    const asked = askedDefinitions(root, positionals);
    if ("missing" in asked) {
      err(noSuchIntegration(asked.missing));
      return EXIT.usage;
    }
    const { files } = asked;
    if (files.length === 0) {
      err(NO_DEFINITIONS);
      return EXIT.input;
    }
    const now = startRun(root, files, [...positionals, String(values["format"])]);
    // What guards a pull request believes nothing that a cache says.
    const left = values["force"] || values["check"] ? undefined : undisturbed(now);
    if (!now.last || !left || now.changed.length > 0) {
      // What compiles is loaded only now: when nothing changed, loading it would be most of the time.
      const { generatePackages } = await import("./generate-packages.js");
      return generatePackages(invocation, now, left);
    }
    const { report } = now.last;
    rememberRun(now, report, left);
    const { report: print, tell } = printers(invocation);
    print(report.diagnostics);
    tell(`${Object.values(report.summary).join("")}Nothing changed.\n`);
    return EXIT.ok;
  },
};
