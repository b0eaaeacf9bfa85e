import { compile } from "../compile.js";
import { hasErrors } from "../diagnostic/diagnostic.js";
import { printDiagnostics, type DiagnosticFormat } from "../diagnostic/print.js";
import { EXIT, printers, type Command } from "./command.js";
import { askedDefinitions, noSuchIntegration } from "./workspace.js";

/** `toolwright check`: reports everything that is wrong or weak in the definitions, warnings included. */
export const check: Command = {
  summary: "reports what is wrong in definitions; writes nothing",
  usage: "check [<integration>...] [--strict] [--format text|json|github|sarif]",
  options: { strict: { type: "boolean" }, format: { type: "string" } },
  async run(invocation) {
    const { root, positionals, values, err } = invocation;
    const asked = askedDefinitions(root, positionals);
    if ("missing" in asked) {
      err(noSuchIntegration(asked.missing));
      return EXIT.usage;
    }
    const { diagnostics } = await compile(asked.files);
    printers(invocation).report(printDiagnostics(diagnostics, values["format"] as DiagnosticFormat | undefined));
    const fails = hasErrors(diagnostics) || (values["strict"] === true && diagnostics.length > 0);
    return fails ? EXIT.input : EXIT.ok;
  },
};
