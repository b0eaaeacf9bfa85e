import { createRequire } from "node:module";
import { lowered } from "../../definition/value-in-words.js";
import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { Rule } from "../rule.js";
import { pathOf, schemaPlaces } from "../schema-place.js";

/** Patterns compile, and no input makes them run for more than linear time. */
export const unsafePattern: Rule = function* (index) {
  const faults = new Map<string, string | undefined>();
  for (const place of schemaPlaces(index)) {
    const { pattern } = place.node;
    if (pattern === undefined) continue;
    if (!faults.has(pattern)) faults.set(pattern, patternFault(pattern));
    const fault = faults.get(pattern);
    if (fault !== undefined)
      yield diagnostic("unsafe-pattern", place.file.valueSpan([...pathOf(place), "pattern"]), { fault });
  }
};

/** What is wrong with a pattern, or `undefined` when it compiles and takes linear time. */
export function patternFault(pattern: string): string | undefined {
  try {
    new RegExp(pattern, "u");
  } catch (error) {
    const reason = String(error)
      .replace(/^SyntaxError: Invalid regular expression: /, "")
      .replace(/^.*\/u?: /s, "");
    return `is not a regular expression: ${lowered(reason)}`;
  }
  if (isPlainlyLinear(pattern)) return undefined;
  const { status, complexity, attack } = recheck().checkSync(pattern, "u", { timeout: 2000 });
  if (status === "safe") return undefined;
  if (status === "unknown") return "could not be shown to be safe";
  const example = attack ? `, e.g. for \`${attack.pattern}\`` : "";
  return `takes ${complexity?.type ?? "super-linear"} time for some texts${example}`;
}

/** Anchored, without alternatives or repeated groups, and with one repetition of open length at most: nothing to try twice. */
function isPlainlyLinear(pattern: string): boolean {
  const open = pattern.replace(/\\./g, "").replace(/\[[^\]]*\]/g, "");
  return open.startsWith("^") && !/[|]|\)[*+?{]/.test(open) && (open.match(/[*+?]|\{\d+,\d*\}/g) ?? []).length <= 1;
}

interface Recheck {
  checkSync(
    source: string,
    flags: string,
    params: { timeout: number },
  ): {
    readonly status: "safe" | "vulnerable" | "unknown";
    readonly complexity?: { readonly type: string };
    readonly attack?: { readonly pattern: string };
  };
}

/** Loaded for the first pattern that needs it. The build in plain JavaScript answers the same on every platform. */
function recheck(): Recheck {
  return createRequire(import.meta.url)("recheck/lib/browser.js") as Recheck;
}
