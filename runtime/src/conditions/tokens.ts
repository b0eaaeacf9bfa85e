import { isName, isNumber, LONGEST, LONGEST_WORD } from "./grammar.js";
import { unreadable } from "./unreadable.js";
import { dateFault, textFault } from "./value-fault.js";

/** One word, value or sign of a filter. */
export interface Token {
  readonly kind: "name" | "text" | "number" | "date" | "sign" | "end";
  /** A text without its quotes and escapes, a date without its brackets. */
  readonly value: string;
  /** Where it starts and where what follows starts, counted from 0. */
  readonly at: number;
  readonly end: number;
}

// Each is tried at one place only and reads on without going back.
const shapes = [
  ["word", /[\w/.:+-]+/y],
  ["space", /\s+/y],
  ["sign", /<>|[<>!=]=|&&|\|\||[=<>(),]/y],
  ["text", /"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?/sy],
  ["date", /\[[^\]]*\]?/y],
] as const;

const ESCAPES = String.raw`Inside of a text write \" for a quote and \\ for a backslash.`;

/** What people write who know other languages, and what it is called here. */
const foreign = new Map([
  ["==", "="],
  ["<>", "!="],
  ["&&", "and"],
  ["||", "or"],
]);

/**
 * Takes a text apart, reading each character once.
 * @param argument what the text is, for errors
 * @throws ValidationError for what is no token, with its place
 */
export function tokensOf(argument: string, text: string): Token[] {
  if (text.length > LONGEST) throw unreadable(argument, text, LONGEST, `goes on beyond ${LONGEST} characters`);
  const tokens: Token[] = [];
  let at = 0;
  const fail = (fault: string, advice?: string): never => {
    throw unreadable(argument, text, at, fault, advice);
  };
  while (at < text.length) {
    const [shape, found] = shapeAt(text, at) ?? fail("has a character that means nothing");
    const end = at + found.length;
    const add = (kind: Token["kind"], value: string): void => void tokens.push({ kind, value, at, end });
    if (shape === "word" && found.length > LONGEST_WORD) fail(`has a word of ${found.length} characters`);
    if (shape === "text") add("text", unquoted(found, fail));
    else if (shape === "date") add("date", dateIn(found, fail));
    else if (foreign.has(found)) fail(`must have ${foreign.get(found)} instead of ${found}`);
    else if (shape === "sign") add("sign", found);
    else if (isNumber(found)) add("number", found);
    else if (isName(found)) add("name", found);
    else if (shape === "word") fail(...wordFault(found));
    at = end;
  }
  return [...tokens, { kind: "end", value: "", at, end: at }];
}

function shapeAt(text: string, at: number): [shape: string, found: string] | undefined {
  for (const [shape, pattern] of shapes) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return [shape, found];
  }
  return undefined;
}

function unquoted(found: string, fail: (fault: string, advice?: string) => never): string {
  const [, quote, body] = /^(["'])((?:[^\\]|\\.)*)\1$/s.exec(found) ?? [];
  if (quote === undefined || body === undefined) return fail("has a text without a closing quote", ESCAPES);
  // What a server makes of other backslashes, nobody knows.
  if (/\\[^"'\\]/.test(body.replaceAll("\\\\", ""))) {
    fail("has a single backslash in a text", ESCAPES);
  }
  const value = body.replace(/\\(.)/gs, "$1");
  const fault = textFault(value);
  return fault === undefined ? value : fail(`has a text that ${fault}`);
}

function dateIn(found: string, fail: (fault: string) => never): string {
  const date = found.slice(1, -1).trim();
  if (!found.endsWith("]")) fail("has a date without a closing bracket");
  const fault = dateFault(date);
  if (fault !== undefined) fail(`has a date that ${fault}`);
  return date;
}

function wordFault(found: string): [fault: string, advice?: string] {
  if (/^\d{4}-\d\d?-\d\d?/.test(found)) {
    return ["has a date without brackets", "Put dates in brackets, e.g. [2026-01-31T00:00:00Z]."];
  }
  if (/^[A-Za-z_]\w*([./][A-Za-z_]\w*)+$/.test(found)) {
    return ["has names joined by a dot", `Join names by /, e.g. ${found.replaceAll(".", "/")}.`];
  }
  return ["has something that is neither a name nor a number", "Put texts in double quotes."];
}
