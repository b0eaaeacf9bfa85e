import type { Condition, Literal, Operator } from "../../runtime/src/conditions/index.js";

// Random trees and values, the same in each run.

export const ROUNDS = 2_000;

export const hostile = [
  '"',
  "\\",
  "'",
  " or ",
  "and",
  "(",
  ")",
  ",",
  "%",
  "*",
  "[",
  "]",
  "=",
  "\u2028",
  "é",
  "😀",
  "null",
  " ",
  "/",
];

/** Makes random texts and trees. */
export function draw(random: () => number) {
  const pick = <T>(choices: readonly [T, ...T[]]): T => choices[Math.floor(random() * choices.length)] ?? choices[0];
  const times = <T>(most: number, make: () => T): T[] => Array.from({ length: 1 + Math.floor(random() * most) }, make);
  const text = (): string => (random() < 0.1 ? "" : times(8, () => pick(hostile as [string, ...string[]])).join(""));
  const literal = (): Literal =>
    pick<() => Literal>([
      () => ({ type: "text", value: text() }),
      () => ({ type: "number", value: String(Math.round((random() - 0.5) * 1e6) / 100) }),
      () => ({ type: "date", value: new Date(Math.floor(random() * 4e12)).toISOString() }),
      () => ({ type: "boolean", value: random() < 0.5 }),
      () => ({ type: "null", value: null }),
    ])();
  const name = (): string => times(3, () => pick(["a", "board", "_info", "x1", "Or_x", "nota"])).join("/");
  const tree = (depth: number): Condition => {
    if (depth > 0 && random() < 0.5) {
      return { join: pick(["and", "or"]), terms: [tree(depth - 1), ...times(3, () => tree(depth - 1))] };
    }
    const operator = pick<Operator>(["=", "!=", "<", "<=", ">", ">=", "contains", "like", "in"]);
    const not = /^[a-z]/.test(operator) && random() < 0.5;
    const values = operator === "in" ? times(4, literal) : [literal()];
    return { name: name(), operator, ...(not && { not: true as const }), values };
  };
  return { text, tree, pick };
}

/** Without the places in the text. */
export function plain(condition: Condition): unknown {
  return JSON.parse(
    JSON.stringify(condition, (key, value: unknown) => (key === "at" || key === "end" ? undefined : value)),
  );
}
