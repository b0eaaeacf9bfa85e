import { blockScalar, newKey, plainKey, plainScalar, quotedScalar, Unsure } from "./plain-scalar.js";

/** Levels below the root, as deep as a definition may nest. */
export const MAX_DEPTH = 32;

/**
 * The value of a text that uses only the plain part of YAML: maps and lists in block and flow style, scalars on one
 * line, block scalars. `undefined` says nothing about the text but that this reader is not sure of it: any mistake, any
 * feature that definitions may not use, and whatever takes a second look is left to the reader with places. What this
 * one says, that one says too (YAML 1.2, core schema); a test compares them.
 */
export function plainYaml(text: string): { readonly value: unknown } | undefined {
  // How a block scalar ends depends on how the text does.
  const isEnded = text.endsWith("\n");
  if (UNUSUAL.test(text) || (!isEnded && /[|>]/.test(text))) return undefined;
  try {
    return { value: document({ text: isEnded ? text : `${text}\n`, at: 0, depth: 0 }) };
  } catch (error) {
    if (error instanceof Unsure) return undefined;
    throw error;
  }
}

/** Document markers, directives, control characters (of white space only line feeds are left), byte order marks. */
const UNUSUAL = /^(?:---|\.\.\.|%)|[\u0000-\u0009\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]|\p{Cs}/mu;

/** A text and how far it was read. */
interface Cursor {
  readonly text: string;
  at: number;
  /** Maps and lists around what is read. */
  depth: number;
}

// Each is looked for at the cursor only, and can match in one way only, so that reading takes linear time.
const GAP = /(?: *(?:#[^\n]*)?\n)* */y;
const LINE_END = /(?: +#[^\n]*| *)\n/y;
const LINE = /( *)([^\n]*)\n/y;
const SPACES = / +/y;
const FLOW_SPACE = /[ \n]*/y;
const REST = /[^\n]*/y;
const FLOW_REST = /[^\n,[\]{}]*/y;
const BLOCK_HEADER = /([|>])(-?)(?: +#[^\n]*| *)\n/y;
/** In double quotes only the escapes that JSON has, too; it alone may escape half of a surrogate pair. */
const QUOTED = /'(?:[^'\n]|'')*'|"(?:[^"\\\n]|\\(?:["\\/bfnrt]|u(?![dD][89a-fA-F])[\da-fA-F]{4}))*"/y;
const KEY = /(?:[A-Za-z_$][\w$./-]{0,99}|\d{1,15})(?=:[ \n])/y;
const COLON = /:(?=[ \n])/y;

/** A text is one map or list in block style. */
function document(cursor: Cursor): unknown {
  const indent = nextColumn(cursor);
  const value = block(cursor, indent);
  nextColumn(cursor);
  if (value === undefined || !isAtEnd(cursor)) throw new Unsure();
  return value;
}

/** The map or list that begins here, if one does. */
function block(cursor: Cursor, indent: number): unknown {
  if (isItem(cursor)) return list(cursor, indent);
  const key = readKey(cursor);
  return key === undefined ? undefined : map(cursor, indent, key);
}

function map(cursor: Cursor, indent: number, first: string): unknown {
  enter(cursor);
  const value: Record<string, unknown> = {};
  for (let key: string | undefined = first; key !== undefined; key = nextKey(cursor, indent)) {
    const name = newKey(key, value);
    value[name] = behindIndicator(cursor, indent, true);
  }
  cursor.depth--;
  return value;
}

/** The key on the next line, unless the map ends there. */
function nextKey(cursor: Cursor, indent: number): string | undefined {
  const column = nextColumn(cursor);
  if (isAtEnd(cursor) || column < indent) return undefined;
  const key = column === indent ? readKey(cursor) : undefined;
  if (key === undefined) throw new Unsure();
  return key;
}

function list(cursor: Cursor, indent: number): unknown {
  enter(cursor);
  const value: unknown[] = [];
  for (let isMore = true; isMore;) {
    cursor.at++;
    value.push(behindIndicator(cursor, indent, false));
    const column = nextColumn(cursor);
    if (!isAtEnd(cursor) && column > indent) throw new Unsure();
    // What is no item may be the next key of a map that the list is not indented in.
    isMore = !isAtEnd(cursor) && column === indent && isItem(cursor);
  }
  cursor.depth--;
  return value;
}

/** What stands behind `key:` or `-`: on the same line, or indented below. */
function behindIndicator(cursor: Cursor, indent: number, isInMap: boolean): unknown {
  if (!take(cursor, LINE_END)) {
    must(cursor, SPACES);
    const nested = isInMap ? undefined : block(cursor, columnOf(cursor));
    return nested === undefined ? inline(cursor, indent) : nested;
  }
  const column = nextColumn(cursor);
  if (isAtEnd(cursor) || column < indent) return null;
  if (column === indent) return isInMap && isItem(cursor) ? list(cursor, indent) : null;
  const nested = block(cursor, column);
  return nested === undefined ? inline(cursor, indent) : nested;
}

/** A flow collection or a scalar; nothing of it may stand on a line that is indented further than what it is in. */
function inline(cursor: Cursor, indent: number): unknown {
  const header = take(cursor, BLOCK_HEADER);
  if (header) return indentedLines(cursor, indent, header[1] === ">", header[2] === "-");
  const isDelimited = /[{["']/.test(cursor.text.charAt(cursor.at));
  const value = isDelimited ? flowValue(cursor, indent) : plainScalar(withoutComment(must(cursor, REST)[0]));
  must(cursor, LINE_END);
  if (nextColumn(cursor) > indent && !isAtEnd(cursor)) throw new Unsure();
  return value;
}

function withoutComment(text: string): string {
  const comment = text.indexOf(" #");
  return (comment === -1 ? text : text.slice(0, comment)).replace(/ +$/, "");
}

/** The lines of a block scalar, indented like the first. */
function indentedLines(cursor: Cursor, indent: number, isFolded: boolean, isStripped: boolean): string {
  const lines: string[] = [];
  let margin = 0;
  for (let end = 0; ;) {
    const start = cursor.at;
    const [, spaces = "", rest = ""] = take(cursor, LINE) ?? [];
    if (lines.length === 0) margin = spaces.length;
    const isEmpty = rest === "";
    if (lines.length === 0 ? isEmpty || margin <= indent : isEmpty && spaces.length > margin) throw new Unsure();
    if (start === cursor.text.length || (!isEmpty && spaces.length < margin)) {
      if (spaces.length > indent && !isEmpty) throw new Unsure();
      cursor.at = start;
      return blockScalar(lines.slice(0, end), isFolded, isStripped);
    }
    lines.push(isEmpty ? "" : spaces.slice(margin) + rest);
    if (!isEmpty) end = lines.length;
    if (isFolded && !isEmpty && (spaces.length > margin || rest.endsWith(" "))) throw new Unsure();
  }
}

/** A collection in flow style, or a scalar in one. */
function flowValue(cursor: Cursor, indent: number): unknown {
  const start = cursor.text.charAt(cursor.at);
  if (start === "{") return flowMap(cursor, indent);
  if (start === "[") return flowList(cursor, indent);
  const quoted = take(cursor, QUOTED);
  return quoted ? quotedScalar(quoted[0]) : plainScalar(must(cursor, FLOW_REST)[0].replace(/ +$/, ""));
}

function flowMap(cursor: Cursor, indent: number): unknown {
  const value: Record<string, unknown> = {};
  eachInside(cursor, indent, "}", () => {
    const key = readKey(cursor);
    if (key === undefined) throw new Unsure();
    const name = newKey(key, value);
    flowSpace(cursor, indent);
    value[name] = flowValue(cursor, indent);
  });
  return value;
}

function flowList(cursor: Cursor, indent: number): unknown {
  const value: unknown[] = [];
  eachInside(cursor, indent, "]", () => value.push(flowValue(cursor, indent)));
  return value;
}

/** Reads what stands between two brackets, separated by commas. */
function eachInside(cursor: Cursor, indent: number, end: string, read: () => void): void {
  enter(cursor);
  cursor.at++;
  flowSpace(cursor, indent);
  for (let isFirst = true; !(isFirst && cursor.text.charAt(cursor.at) === end); isFirst = false) {
    read();
    flowSpace(cursor, indent);
    const next = cursor.text.charAt(cursor.at);
    if (next === end) break;
    if (next !== ",") throw new Unsure();
    cursor.at++;
    flowSpace(cursor, indent);
  }
  cursor.at++;
  cursor.depth--;
}

/** In a flow collection, lines are indented further than what it is in. */
function flowSpace(cursor: Cursor, indent: number): void {
  const isNewLine = must(cursor, FLOW_SPACE)[0].includes("\n");
  if (isNewLine && columnOf(cursor) <= indent) throw new Unsure();
}

function readKey(cursor: Cursor): string | undefined {
  const start = cursor.at;
  const plain = take(cursor, KEY);
  const quoted = plain ? undefined : take(cursor, QUOTED);
  if ((plain || quoted) && take(cursor, COLON)) return plain ? plainKey(plain[0]) : quotedScalar(quoted?.[0] ?? "");
  cursor.at = start;
  return undefined;
}

function isItem({ text, at }: Cursor): boolean {
  return text.charAt(at) === "-" && (text.charAt(at + 1) === " " || text.charAt(at + 1) === "\n");
}

function enter(cursor: Cursor): void {
  if (++cursor.depth > MAX_DEPTH) throw new Unsure();
}

/** Goes to the next line that holds more than a comment, and tells where that begins. */
function nextColumn(cursor: Cursor): number {
  take(cursor, GAP);
  return columnOf(cursor);
}

function columnOf({ text, at }: Cursor): number {
  return at === 0 ? 0 : at - text.lastIndexOf("\n", at - 1) - 1;
}

function isAtEnd({ text, at }: Cursor): boolean {
  return at === text.length;
}

/** Goes behind what the text has here, if it has that. */
function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text) ?? undefined;
  if (found) cursor.at += found[0].length;
  return found;
}

function must(cursor: Cursor, pattern: RegExp): RegExpExecArray {
  const found = take(cursor, pattern);
  if (!found) throw new Unsure();
  return found;
}
