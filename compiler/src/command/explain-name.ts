import { diagnosticSubjects } from "../explain/diagnostic-code.js";
import type { Subject } from "../explain/explanation.js";
import { findSubjects, nameBook, suggestions } from "../explain/find.js";
import { explanationAsData, printExplanation } from "../explain/print.js";
import { diagnosticAsData } from "../diagnostic/print.js";
import { brokenBeside, printBroken } from "./broken.js";
import { EXIT, type Invocation } from "./command.js";
import type { LoadedScopes } from "./scopes.js";
import { surroundingsOf } from "./surroundings.js";

/** So many candidates are named when a name could mean several things. */
const MOST_CANDIDATES = 10;

/** `toolwright explain <name>`: what stands behind the name; what it could mean, or what is called alike. */
export function answerName(loaded: LoadedScopes, name: string, io: Invocation): number {
  const { scopes, broken } = loaded;
  const book = nameBook(scopes, diagnosticSubjects(loaded.find, surroundingsOf(io.root).docs));
  const found = findSubjects(book, name);
  const [only] = found;
  const similar = only ? [] : suggestions(book, name);
  if (io.values["format"] === "json") {
    const answer = {
      explanations: only && found.length === 1 ? [explanationAsData(only, only.explain())] : [],
      candidates: found.length > 1 ? found.map(candidateAsData) : [],
      suggestions: similar,
      diagnostics: only ? [] : [...broken.values()].flat().map(diagnosticAsData),
    };
    io.out(`${JSON.stringify(answer, null, 2)}\n`);
  } else if (only && found.length === 1) {
    io.out(printExplanation(only, only.explain()));
    io.err(brokenBeside(broken));
  } else if (only) {
    io.err(printCandidates(name, found));
  } else {
    io.err(printBroken(broken));
    if (scopes.length > 0) io.err(`Nothing is called "${name}"${elsewhere(broken.keys())}.${hint(similar)}\n`);
  }
  if (found.length === 1) return EXIT.ok;
  return !only && broken.size > 0 ? EXIT.input : EXIT.usage;
}

function candidateAsData({ kind, name, integration }: Subject): object {
  return { kind, name, ...(integration !== undefined && { integration }) };
}

function printCandidates(asked: string, found: readonly Subject[]): string {
  const lines = found.slice(0, MOST_CANDIDATES).map(({ kind, name, integration }) => {
    return `  explain ${kind} ${name}${integration === undefined ? "" : ` --integration ${integration}`}\n`;
  });
  const more = found.length - MOST_CANDIDATES;
  return `"${asked}" can mean ${found.length} things. Ask for one:\n${lines.join("")}${more > 0 ? `  … and ${more} more\n` : ""}`;
}

function elsewhere(broken: Iterable<string>): string {
  const names = [...broken].join(", ");
  return names === "" ? "" : ` outside ${names}`;
}

function hint(similar: readonly string[]): string {
  return similar.length === 0 ? "" : ` Did you mean ${similar.map((one) => `"${one}"`).join(" or ")}?`;
}
