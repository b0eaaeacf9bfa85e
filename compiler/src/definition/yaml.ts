import { isAlias, isMap, isNode, isPair, isScalar, parseDocument, visit, type Document, type Node } from "yaml";
import { diagnostic, type Diagnostic } from "../diagnostic/diagnostic.js";
import type { SourceFile } from "../source/source-file.js";
import { fileSpan, type Span } from "../source/span.js";

/** Keys and indexes that lead to a value inside a YAML document. */
export type Path = readonly (string | number)[];

/** What a YAML file holds, and where each of its values stands. */
export interface YamlFile {
  readonly file: SourceFile;
  readonly value: unknown;
  /** The place of the key that leads to a value; of the value itself for an element of a list. */
  keySpan(path: Path): Span;
  /** The place of a value. A path that leads nowhere gives the place of the last step that exists. */
  valueSpan(path: Path): Span;
}

const MAX_LENGTH = 1024 * 1024;
const MAX_DEPTH = 32;
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/** Reads YAML 1.2 (core schema) and reports what definitions may not contain. */
export function parseYaml(file: SourceFile): { yaml?: YamlFile; diagnostics: Diagnostic[] } {
  if (file.text.length > MAX_LENGTH) {
    return { diagnostics: [diagnostic("input-limit", fileSpan(file), { what: "larger than 1 MiB" })] };
  }
  const document = read(file);
  const diagnostics = [...syntaxErrors(file, document), ...forbiddenFeatures(file, document)];
  if (diagnostics.length > 0) return { diagnostics };
  return { yaml: withSpans(file, document.toJS() as unknown), diagnostics };
}

function read(file: SourceFile): Document.Parsed {
  return parseDocument(file.text, { version: "1.2", schema: "core", prettyErrors: false, merge: false });
}

/** Positions are needed only to report a mistake, so the document is read again when the first one is asked for. */
function withSpans(file: SourceFile, value: unknown): YamlFile {
  let document: Document.Parsed | undefined;
  const spanOf = (node: unknown): Span | undefined =>
    isNode(node) && node.range ? { file, start: node.range[0], end: trimmedEnd(file.text, node) } : undefined;
  const find = (path: Path, key: boolean): Span => {
    document ??= read(file);
    let span = spanOf(document.contents) ?? fileSpan(file);
    if (path.length === 0) return fileSpan(file);
    let node: unknown = document.contents;
    for (const [index, step] of path.entries()) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
        if (!pair) return span;
        const isLast = index === path.length - 1;
        span = (isLast && !key && isNode(pair.value) && !isEmpty(pair.value) ? spanOf(pair.value) : spanOf(pair.key)) ?? span;
        node = pair.value;
      } else {
        const element: unknown = (node as { get?: (key: unknown, keep: boolean) => unknown } | null)?.get?.(step, true);
        if (!isNode(element)) return span;
        span = spanOf(element) ?? span;
        node = element;
      }
    }
    return span;
  };
  return { file, value, keySpan: (path) => find(path, true), valueSpan: (path) => find(path, false) };
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.range !== undefined && node.range !== null && node.range[0] === node.range[1];
}

/** A block's range reaches to the next key; people point at its last visible character. */
function trimmedEnd(text: string, node: Node): number {
  const [start, end] = node.range ?? [0, 0];
  return start + text.slice(start, end).trimEnd().length;
}

function syntaxErrors(file: SourceFile, document: Document.Parsed): Diagnostic[] {
  return document.errors.map((error) => {
    const [start, end] = error.pos;
    const span = { file, start, end: Math.max(end, start + 1) };
    if (error.code === "MULTIPLE_DOCS") return diagnostic("forbidden-yaml", span, { feature: "A second document is" });
    return diagnostic("yaml-syntax", span, { reason: error.message });
  });
}

function forbiddenFeatures(file: SourceFile, document: Document.Parsed): Diagnostic[] {
  const found: Diagnostic[] = [];
  const at = (node: Node): Span => {
    const start = node.range?.[0] ?? 0;
    return { file, start, end: Math.max(start + 1, trimmedEnd(file.text, node)) };
  };
  const forbid = (node: Node, feature: string) => found.push(diagnostic("forbidden-yaml", at(node), { feature }));
  let tooDeep = false;
  visit(document, (_key, node, ancestors) => {
    if (ancestors.length > MAX_DEPTH * 2 && !tooDeep) {
      tooDeep = true;
      if (isNode(node)) found.push(diagnostic("input-limit", at(node), { what: `more than ${MAX_DEPTH} levels deep` }));
      return visit.BREAK;
    }
    if (isPair(node) && isScalar(node.key)) {
      const name = String(node.key.value);
      if (FORBIDDEN_KEYS.has(name)) found.push(diagnostic("unsafe-name", at(node.key), { name }));
      if (name === "<<") forbid(node.key, "A merge key (`<<`) is");
    } else if (isPair(node) && isNode(node.key)) {
      forbid(node.key, "A key that is not a plain scalar is");
    }
    if (!isNode(node)) return undefined;
    if (isAlias(node)) forbid(node, `An alias (\`*${node.source}\`) is`);
    else if (node.anchor !== undefined) forbid(node, `An anchor (\`&${node.anchor}\`) is`);
    if (node.tag !== undefined) forbid(node, `A tag (\`${node.tag}\`) is`);
    return undefined;
  });
  if (document.directives.yaml.explicit) {
    found.push(diagnostic("forbidden-yaml", fileSpan(file), { feature: "A `%YAML` directive is" }));
  }
  return found;
}
