import { didYouMean } from "../text/suggest.js";
import { EXIT, type Command } from "./command.js";
import { answerName } from "./explain-name.js";
import { answerPath, pathQuestion } from "./explain-path.js";
import { knownIntegrations, loadScopes } from "./scopes.js";
import { NO_DEFINITIONS, readDefinitions } from "./workspace.js";

const USAGE = "explain <name> | path from <name> to <name> [--integration <name>] [--format text|json]";

/** `toolwright explain`: what stands behind a name, and which calls lead from one thing to another. */
export const explain: Command = {
  summary: "shows what is behind any name, or the calls that lead from one thing to another",
  usage: USAGE,
  options: { integration: { type: "string" }, format: { type: "string" } },
  async run(invocation) {
    const { root, positionals, values, err } = invocation;
    const question = pathQuestion(positionals);
    const isPath = positionals[0] === "path" && positionals[1] === "from";
    const isFormat = [undefined, "text", "json"].includes(values["format"] as string | undefined);
    if (positionals.join("").trim() === "" || (isPath && !question) || !isFormat) {
      err(`usage: toolwright ${USAGE}\n`);
      return EXIT.usage;
    }
    const files = readDefinitions(root);
    if (files.length === 0) {
      err(NO_DEFINITIONS);
      return EXIT.input;
    }
    const known = knownIntegrations(files);
    const wanted = values["integration"];
    if (typeof wanted === "string" && !known.includes(wanted)) {
      err(`There is no integration "${wanted}".${didYouMean(wanted, known)}\n`);
      return EXIT.usage;
    }
    const loaded = loadScopes(files, wanted as string | undefined);
    return question
      ? answerPath(loaded, question, invocation)
      : answerName(loaded, positionals.join(" ").trim(), invocation);
  },
};
