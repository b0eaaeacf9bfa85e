import { methodsOf } from "./verbs.js";
import { termsOf } from "./words.js";

/** What a request asks for. */
export interface Request {
  /** How much each term counts. */
  readonly terms: ReadonlyMap<string, number>;
  /** The methods its verbs ask for, with how much the score of such a tool grows. */
  readonly methods: ReadonlyMap<string, number>;
}

/** Longer requests are read this far: nobody needs more to say what is to be done. */
const LONGEST = 4000;

/** Names, numbers and ids of single records: they say which record, not which tool. */
const VALUES = /"[^"]{1,200}"|“[^”]{1,200}”|(?<![\p{L}\p{N}])'[^']{1,200}'(?![\p{L}])|#?\b\p{L}*_?\d[\p{L}\p{N}._-]*/gu;

/** Reads a request in plain language. */
export function readRequest(text: string): Request {
  const said = termsOf(text.slice(0, LONGEST).replace(VALUES, " "));
  const terms = new Map<string, number>();
  const methods = new Map<string, number>();
  for (const term of said) {
    const wanted = methodsOf(term);
    for (const [rank, method] of wanted.entries())
      methods.set(method, Math.max(methods.get(method) ?? 0, 0.4 / (1 + rank)));
    terms.set(term, Math.max(terms.get(term) ?? 0, wanted.length > 0 ? 0.3 : 1));
  }
  return { terms, methods };
}
