import type { Document, Node } from "yaml";
import { diagnostic, type Diagnostic } from "../diagnostic/diagnostic.js";
import type { SourceFile } from "../source/source-file.js";
import { fileSpan, type Span } from "../source/span.js";
import { FORBIDDEN_KEYS } from "./plain-scalar.js";
import { MAX_DEPTH, plainYaml } from "./plain-yaml.js";
import { yamlLibrary } from "./yaml-library.js";
import { misplacedKey } from "./misplaced-key.js";
import { yamlHelp, yamlReason } from "./yaml-reason.js";

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
// C0 without tab, line feed and carriage return, DEL, C1 without NEL, half of a surrogate pair.
const CONTROL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Reads YAML 1.2 (core schema) and reports what definitions may not contain. */
export function parseYaml(file: SourceFile): { yaml?: YamlFile; diagnostics: Diagnostic[] } {
  const plain = file.text.length <= MAX_LENGTH ? plainYaml(file.text) : undefined;
  if (plain) return { yaml: withSpans(file, plain.value), diagnostics: [] };
  const refused = refusal(file);
  return refused ? { diagnostics: [refused] } : parseWithPlaces(file);
}

/** A file whose value is known from an earlier reading of the same text. */
export function knownYaml(file: SourceFile, value: unknown): YamlFile {
  return withSpans(file, value);
}

/** Reads a text that may hold anything, with the place of each of its values. */
export function parseWithPlaces(file: SourceFile): { yaml?: YamlFile; diagnostics: Diagnostic[] } {
  const document = read(file);
  const diagnostics = [...syntaxErrors(file, document), ...forbiddenFeatures(file, document)];
  if (diagnostics.length > 0) return { diagnostics };
  return { yaml: withSpans(file, document.toJS() as unknown), diagnostics };
}

/** Why a text is not even parsed: it is no text, or reading it would take more than a definition may. */
function refusal(file: SourceFile): Diagnostic | undefined {
  const { text } = file;
  if (text.length > MAX_LENGTH) return diagnostic("input-limit", fileSpan(file), { what: "larger than 1 MiB" });
  const control = CONTROL.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return diagnostic(
      "forbidden-yaml",
      { file, start: control.index, end: control.index + 1 },
      { feature: `The control character U+${code} is` },
    );
  }
  const deep = tooDeepAt(text);
  if (deep === undefined) return undefined;
  return diagnostic(
    "input-limit",
    { file, start: deep, end: deep + 1 },
    { what: `more than ${MAX_DEPTH} levels deep` },
  );
}

/**
 * Where a text nests so deep that composing it could exhaust the stack. Brackets are counted in texts and comments
 * too, which is why this limit is far above the real one.
 */
function tooDeepAt(text: string): number | undefined {
  const limit = MAX_DEPTH * 8;
  let open = 0;
  let margin = 0;
  let inMargin = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === LINE_FEED) [margin, inMargin] = [0, true];
    else if (inMargin && (code === SPACE || code === DASH || code === QUESTION)) margin++;
    else inMargin = false;
    if (code === OPEN_LIST || code === OPEN_MAP) open++;
    else if ((code === CLOSE_LIST || code === CLOSE_MAP) && open > 0) open--;
    if (open > limit || margin > limit * 2) return index;
  }
  return undefined;
}

const [LINE_FEED, SPACE, DASH, QUESTION, OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [
  10, 32, 45, 63, 91, 93, 123, 125,
];

function read(file: SourceFile): Document.Parsed {
  // Keys are compared below, with both places; the library compares each with each.
  return yamlLibrary().parseDocument(file.text, {
    version: "1.2",
    schema: "core",
    prettyErrors: false,
    merge: false,
    uniqueKeys: false,
  });
}

/** Positions are needed only to report a mistake, so the document is read again when the first one is asked for. */
function withSpans(file: SourceFile, value: unknown): YamlFile {
  let document: Document.Parsed | undefined;
  const find = (path: Path, isKey: boolean) => (): Span => {
    document ??= read(file);
    return spanAt(file, document.contents, path, isKey);
  };
  return {
    file,
    value,
    keySpan: (path) => lazySpan(file, find(path, true)),
    valueSpan: (path) => lazySpan(file, find(path, false)),
  };
}

function lazySpan(file: SourceFile, find: () => Span): Span {
  let found: Span | undefined;
  return {
    file,
    get start() {
      return (found ??= find()).start;
    },
    get end() {
      return (found ??= find()).end;
    },
  };
}

function spanAt(file: SourceFile, root: unknown, path: Path, isKey: boolean): Span {
  const { isMap, isNode, isScalar, isSeq } = yamlLibrary();
  const spanOf = (node: unknown): Span | undefined =>
    isNode(node) && node.range ? { file, start: node.range[0], end: trimmedEnd(file.text, node) } : undefined;
  let node = root;
  // Of the file as a whole, people look at its first key.
  let span = (isMap(root) && spanOf(root.items[0]?.key)) || fileSpan(file);
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) return span;
      const wantsValue = index === path.length - 1 && !isKey && isNode(pair.value) && !isEmpty(pair.value);
      span = (wantsValue ? spanOf(pair.value) : spanOf(pair.key)) ?? span;
      node = pair.value;
    } else {
      const element: unknown = isSeq(node) ? node.items[Number(step)] : undefined;
      if (!isNode(element)) return span;
      span = spanOf(element) ?? span;
      node = element;
    }
  }
  return span;
}

function isEmpty(node: Node): boolean {
  return (
    yamlLibrary().isScalar(node) && node.range !== undefined && node.range !== null && node.range[0] === node.range[1]
  );
}

/** A block's range reaches to the next key; people point at its last visible character. */
function trimmedEnd(text: string, node: Node): number {
  const [start, end] = node.range ?? [0, 0];
  return start + text.slice(start, end).trimEnd().length;
}

/** The first error only: what follows it in the same text is usually its echo. */
function syntaxErrors(file: SourceFile, document: Document.Parsed): Diagnostic[] {
  const [error] = document.errors;
  if (!error) return [];
  const [start, end] = error.pos;
  const lineEnd = file.text.slice(start).search(/\s*(\n|$)/) + start;
  const span = { file, start, end: error.code === "BLOCK_AS_IMPLICIT_KEY" ? lineEnd : Math.max(end, start + 1) };
  if (error.code === "MULTIPLE_DOCS") return [diagnostic("forbidden-yaml", span, { feature: "A second document is" })];
  const misplaced = error.code === "BLOCK_AS_IMPLICIT_KEY" ? misplacedKey(file.text, start) : undefined;
  if (misplaced)
    return [diagnostic("yaml-syntax", { file, ...misplaced.range }, { reason: misplaced.reason }, [], misplaced.help)];
  const reason = yamlReason(error, file.text);
  return [diagnostic("yaml-syntax", span, { reason }, [], yamlHelp(reason))];
}

function forbiddenFeatures(file: SourceFile, document: Document.Parsed): Diagnostic[] {
  const { isAlias, isMap, isNode, isScalar, isSeq } = yamlLibrary();
  const found: Diagnostic[] = [];
  let isTooDeep = false;
  const at = (node: Node): Span => {
    const start = node.range?.[0] ?? 0;
    return { file, start, end: Math.max(start + 1, trimmedEnd(file.text, node)) };
  };
  const forbid = (node: Node, feature: string) => found.push(diagnostic("forbidden-yaml", at(node), { feature }));
  const visitKeys = (map: { readonly items: readonly { readonly key: unknown }[] }) => {
    const first = new Map<string, Node>();
    for (const { key } of map.items) {
      if (!isNode(key)) continue;
      if (!isScalar(key)) forbid(key, "A key that is not plain text is");
      const name = isScalar(key) ? String(key.value) : key.toString();
      const other = first.get(name);
      if (FORBIDDEN_KEYS.has(name)) found.push(diagnostic("unsafe-name", at(key), { name }));
      else if (name === "<<") forbid(key, "A merge key (`<<`) is");
      else if (other)
        found.push(
          diagnostic("duplicate-key", at(key), { name }, [{ message: "first written here", span: at(other) }]),
        );
      else first.set(name, key);
    }
  };
  const visit = (node: unknown, depth: number): void => {
    if (!isNode(node) || isTooDeep) return;
    if (depth > MAX_DEPTH) {
      isTooDeep = true;
      found.push(diagnostic("input-limit", at(node), { what: `more than ${MAX_DEPTH} levels deep` }));
      return;
    }
    if (isAlias(node)) forbid(node, `An alias (\`*${node.source}\`) is`);
    else if (node.anchor !== undefined) forbid(node, `An anchor (\`&${node.anchor}\`) is`);
    if (isScalar(node) && typeof node.value === "number" && !Number.isFinite(node.value)) {
      forbid(node, `\`${String(node.source)}\`, which is no finite number, is`);
    }
    if (node.tag !== undefined) forbid(node, `A tag (\`${node.tag}\`) is`);
    if (isMap(node)) {
      visitKeys(node);
      for (const { key, value } of node.items) {
        visit(key, depth + 1);
        visit(value, depth + 1);
      }
    } else if (isSeq(node)) for (const item of node.items) visit(item, depth + 1);
  };
  visit(document.contents, 0);
  if (document.directives.yaml.explicit) {
    found.push(diagnostic("forbidden-yaml", fileSpan(file), { feature: "A `%YAML` directive is" }));
  }
  return found;
}
