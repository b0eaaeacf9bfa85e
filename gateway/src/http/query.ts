import { parse } from "qs";
import { Refusal } from "./refusal.js";
import { decoded } from "./route.js";

/** More parameters, deeper or longer ones are none that a tool has. */
const MOST = 500;
const DEEPEST = 8;
const LONGEST_LIST = 200;

/** Parameters by name: texts, lists (`a[0]=`, `a[]=`, `a=&a=`) and objects (`a[b]=`). */
export type Query = Readonly<Record<string, unknown>>;

/**
 * Parses a query as `qs` writes it, which is what the SDK does.
 * @throws Refusal 400 for what is too much, too deep, badly encoded or named like a part of JavaScript's objects
 */
export function parseQuery(text: string): Query {
  try {
    return parse(text, {
      depth: DEEPEST,
      strictDepth: true,
      arrayLimit: LONGEST_LIST,
      parameterLimit: MOST,
      throwOnLimitExceeded: true,
      // Without a prototype, so that a parameter `constructor` is one that no tool knows.
      plainObjects: true,
      decoder: (part, _, __, type) => {
        const plain = decoded(part.replaceAll("+", " "));
        if (type === "key" && /(^|[[.])__proto__($|[\].[])/.test(plain))
          throw unreadable("has a name that is not allowed");
        return plain;
      },
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // The limits of the parser throw RangeErrors, whose texts speak of its options.
    throw unreadable(error instanceof RangeError ? "has too many or too deeply nested parameters" : "cannot be read");
  }
}

function unreadable(fault: string): Refusal {
  return new Refusal(400, `The query ${fault}.`, {
    kind: "bad-query",
    advice: `Send at most ${MOST} parameters, lists as a[0]=1&a[1]=2 and objects as a[b]=1, or send the arguments as a JSON body to POST /proxy/{resource}/{method}.`,
  });
}
