import { createRequire } from "node:module";
import { lowered } from "../../definition/value-in-words.js";
import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { Rule } from "../rule.js";
import { pathOf, schemaPlaces } from "../schema-place.js";

/** Patterns compile, and no input makes them run for more than linear time. */
export const unsafePattern: Rule = function* (index) {
  for (const place of schemaPlaces(index)) {
    const { pattern } = place.node;
    if (pattern === undefined) continue;
    const fault = patternFault(pattern);
    if (fault !== undefined)
      yield diagnostic("unsafe-pattern", place.file.valueSpan([...pathOf(place), "pattern"]), { fault });
  }
};

/** Checks that came to an end: each may take a second, and an import asks again before it writes. */
const known = new Map<string, Check>();
const LONGEST = 2000;

/**
 * What is wrong with a pattern, or `undefined` when it compiles and takes linear time.
 * @param timeout milliseconds after which it counts as not shown to be safe
 */
export function patternFault(pattern: string, timeout = LONGEST): string | undefined {
  try {
    new RegExp(pattern, "u");
  } catch (error) {
    const reason = String(error)
      .replace(/^SyntaxError: Invalid regular expression: /, "")
      .replace(/^.*\/u?: /s, "");
    return `is not a regular expression: ${lowered(reason)}`;
  }
  if (isPlainlyLinear(pattern)) return undefined;
  const found = known.get(pattern) ?? recheck().checkSync(pattern, "u", { timeout });
  const { status, complexity, attack } = found;
  if (status === "unknown") return "could not be shown to be safe";
  known.set(pattern, found);
  if (status === "safe") return undefined;
  const example = attack ? `, e.g. for \`${attack.pattern}\`` : "";
  return `takes ${complexity?.type ?? "super-linear"} time for some texts${example}`;
}

/** Anchored, without alternatives or repeated groups, and with one repetition of open length at most: nothing to try twice. */
function isPlainlyLinear(pattern: string): boolean {
  const open = pattern.replace(/\\./g, "").replace(/\[[^\]]*\]/g, "");
  return open.startsWith("^") && !/[|]|\)[*+?{]/.test(open) && (open.match(/[*+?]|\{\d+,\d*\}/g) ?? []).length <= 1;
}

interface Check {
  readonly status: "safe" | "vulnerable" | "unknown";
  readonly complexity?: { readonly type: string };
  readonly attack?: { readonly pattern: string };
}

interface Recheck {
  checkSync(source: string, flags: string, params: { readonly timeout: number }): Check;
}

/** Loaded for the first pattern that needs it. The build in plain JavaScript answers the same on every platform. */
function recheck(): Recheck {
  return createRequire(import.meta.url)("recheck/lib/browser.js") as Recheck;
}
