import { DEEPEST, KEYWORDS, SIGNS, WORDS } from "./grammar.js";
import type { Token } from "./tokens.js";
import { tokensOf } from "./tokens.js";
import type { Comparison, Condition, Group, Literal, Operator } from "./tree.js";
import { unreadable } from "./unreadable.js";

/**
 * Reads conditions: comparisons joined by `and` and `or`, in parentheses where needed. Words are known in any case.
 *
 * The grammar is that of the ConnectWise developer guide; what a backslash means is known from clients.
 * @param argument what the text is, for errors: `conditions`, `childConditions` or `customFieldConditions`
 * @throws ValidationError that tells what was expected, and where
 */
export function parseConditions(text: string, argument = "conditions"): Condition {
  const tokens = tokensOf(argument, text);
  let index = 0;
  const peek = (): Token => tokens[index] ?? end(text);
  const take = (): Token => {
    const token = peek();
    index++;
    return token;
  };
  const is = (token: Token, word: string): boolean =>
    token.kind === "sign" ? token.value === word : token.kind === "name" && token.value.toLowerCase() === word;
  const skip = (word: string): boolean => {
    if (!is(peek(), word)) return false;
    index++;
    return true;
  };
  const fail = (expected: string, { at, kind }: Token, advice?: string): never => {
    throw unreadable(
      argument,
      text,
      at,
      kind === "end" ? `ends where ${expected} is expected` : `must have ${expected}`,
      advice,
    );
  };

  const joined = (join: Group["join"], term: () => Condition): Condition => {
    const terms = [term()];
    while (skip(join)) terms.push(term());
    const [only] = terms;
    return only !== undefined && terms.length === 1 ? only : { join, terms };
  };
  const anyOf = (depth: number): Condition => joined("or", () => joined("and", () => term(depth)));
  const term = (depth: number): Condition => {
    const token = peek();
    if (!skip("(")) return comparison();
    if (depth >= DEEPEST) fail(`at most ${DEEPEST} parentheses inside of each other`, token);
    const inside = anyOf(depth + 1);
    if (!skip(")")) fail(`"and", "or" or ")"`, peek());
    return inside;
  };
  const comparison = (): Comparison => {
    const name = take();
    if (is(name, "not"))
      fail("a name", name, `Negate the operator: name != "x", name not contains "x", id not in (1, 2).`);
    if (name.kind !== "name" || KEYWORDS.has(name.value.toLowerCase())) fail("a name", name);
    const not = skip("not");
    const { kind, value: sign } = peek();
    const operator = kind === "sign" && SIGNS.has(sign) && !not ? sign : kind === "name" ? sign.toLowerCase() : "";
    if (!SIGNS.has(operator) && !WORDS.has(operator)) {
      fail(not ? `"in", "contains" or "like"` : `one of = != < <= > >= contains like in`, peek());
    }
    index++;
    const values = operator === "in" ? listed() : [literal()];
    // The signs and words that were let through above.
    return { name: name.value, operator: operator as Operator, ...(not && { not }), values, at: name.at };
  };
  const listed = (): Literal[] => {
    if (!skip("(")) fail(`"("`, peek(), "Write the values of in as a list, e.g. id in (1, 2).");
    if (is(peek(), ")")) fail("at least one value", peek());
    const values = [literal()];
    while (skip(",")) values.push(literal());
    if (!skip(")")) fail(`"," or ")"`, peek());
    return values;
  };
  const literal = (): Literal => {
    const token = take();
    const { kind, value, at, end } = token;
    if (kind === "text" || kind === "number" || kind === "date") return { type: kind, value, at, end };
    const said = kind === "name" ? value.toLowerCase() : "";
    if (said === "true" || said === "false") return { type: "boolean", value: said === "true", at, end };
    if (said === "null") return { type: "null", value: null, at, end };
    return fail("a value", token, kind === "name" ? "Put texts in double quotes." : undefined);
  };

  const whole = anyOf(0);
  const rest = peek();
  if (rest.kind !== "end") {
    const advice = rest.kind === "text" ? String.raw`Inside of a text write \" for a quote.` : undefined;
    fail(`"and", "or" or the end`, rest, advice);
  }
  return whole;
}

function end(text: string): Token {
  return { kind: "end", value: "", at: text.length, end: text.length };
}
