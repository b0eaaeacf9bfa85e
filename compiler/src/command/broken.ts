import type { Diagnostic } from "../diagnostic/diagnostic.js";
import { printDiagnostics } from "../diagnostic/print.js";
import { count } from "../text/plural.js";

/** As many mistakes are shown to somebody who asked for something else. */
const MOST = 5;

type Broken = ReadonlyMap<string, readonly Diagnostic[]>;

/** The mistakes of integrations that could not be read, the first ones of many. */
export function printBroken(broken: Broken): string {
  const parts = Array.from(broken, ([name, found]) => {
    const rest =
      found.length > MOST ? `${name} has ${found.length - MOST} more: see \`toolwright check ${name}\`.\n` : "";
    return printDiagnostics(found.slice(0, MOST)) + rest;
  });
  return parts.join("");
}

/** A line for each integration that has mistakes, beside an answer. */
export function brokenBeside(broken: Broken): string {
  return Array.from(
    broken,
    ([name, found]) => `${name} has ${count(found.length, "mistake")}: see \`toolwright check ${name}\`.\n`,
  ).join("");
}
