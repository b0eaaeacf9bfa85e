import type { Token } from "./tokens.js";
import { tokensOf } from "./tokens.js";
import { unreadable } from "./unreadable.js";

/** A name of a list, and what stands behind it. */
export interface ListedName {
  /** Names joined by `/`. */
  readonly name: string;
  readonly direction?: "asc" | "desc";
  /** Where it stands in the text, counted from 0. */
  readonly at: number;
}

/**
 * Reads an order: `contact/name asc, id desc`.
 * @throws ValidationError that tells what was expected, and where
 */
export function parseOrder(text: string, argument = "orderBy"): ListedName[] {
  return parseNames(text, argument, true);
}

/**
 * Reads the names of fields: `id, status/name`.
 * @throws ValidationError that tells what was expected, and where
 */
export function parseFields(text: string, argument = "fields"): ListedName[] {
  return parseNames(text, argument, false);
}

function parseNames(text: string, argument: string, hasDirections: boolean): ListedName[] {
  const tokens = tokensOf(argument, text);
  const names: ListedName[] = [];
  const fail = (expected: string, { at, kind }: Token): never => {
    throw unreadable(
      argument,
      text,
      at,
      kind === "end" ? `ends where ${expected} is expected` : `must have ${expected}`,
    );
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== "name") return fail("a name", token ?? lastOf(tokens));
    const next = tokens[index + 1] ?? lastOf(tokens);
    const said = next.kind === "name" ? next.value.toLowerCase() : "";
    const direction = hasDirections && (said === "asc" || said === "desc") ? said : undefined;
    names.push({ name: token.value, ...(direction && { direction }), at: token.at });
    if (direction) index++;
    const separator = tokens[++index] ?? lastOf(tokens);
    if (separator.kind === "end") break;
    const isComma = separator.kind === "sign" && separator.value === ",";
    if (!isComma) fail(hasDirections && !direction ? `"asc", "desc", "," or the end` : `"," or the end`, separator);
  }
  return names;
}

function lastOf(tokens: readonly Token[]): Token {
  return tokens.at(-1) ?? { kind: "end", value: "", at: 0, end: 0 };
}
