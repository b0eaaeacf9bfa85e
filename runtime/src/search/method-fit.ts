import type { Tool } from "../tool.js";
import type { Methods } from "./methods.js";
import type { Step } from "./step.js";
import { termsOf } from "./words.js";

/** A method taken apart: `convert_to_project` converts, and `project` is what it is about. */
export interface Method {
  readonly verb: string;
  readonly verbTerm: string;
  readonly rest: readonly string[];
  readonly effect: Tool["effect"];
}

/** How much a method gains that is asked for, and each word of its name that is said or not. Measured in test/search. */
const WANTED = 1.5;
const SAID = 1.5;
const UNSAID = 0.8;
/** How much of what is asked for passes to a method of its own name that reads or writes, too. */
const READS = 0.6;
const WRITES = 0.15;

/** Methods every resource has; of others the request must say something. */
const PLAIN = new Set(["list", "get", "create", "update", "delete", "count"]);

/** Whether a method is one that nearly every resource has. */
export function isPlain(method: string): boolean {
  return PLAIN.has(method) || method === "search";
}

export function methodOf({ method, effect }: Tool): Method {
  const [verb = "", ...rest] = method.split("_");
  return {
    verb,
    verbTerm: termsOf(verb)[0] ?? verb,
    rest: termsOf(rest.filter((word) => !isPlain(word)).join(" ")),
    effect,
  };
}

/** How well a method does what a step asks for: a factor of its tools' scores. */
export function methodFit(method: Method, { terms }: Step, methods: Methods): number {
  const { verb, verbTerm, rest, effect } = method;
  const isPlain = PLAIN.has(verb);
  const isSaid = !isPlain && terms.has(verbTerm);
  // A method of its own name reads or writes, too.
  const kin = isPlain
    ? 0
    : effect === "read"
      ? READS * Math.max(methods.get("list") ?? 0, methods.get("get") ?? 0)
      : WRITES * Math.max(methods.get("create") ?? 0, methods.get("update") ?? 0);
  const wanted = Math.max(methods.get(verb) ?? 0, isSaid ? 1 : 0, kin);
  let factor = 1 + WANTED * wanted;
  for (const term of rest) factor *= terms.has(term) ? SAID : UNSAID;
  return factor;
}
