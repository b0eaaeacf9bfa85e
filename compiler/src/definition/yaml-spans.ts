import type { Document, Node } from "yaml";
import type { SourceFile } from "../source/source-file.js";
import { fileSpan, type Span } from "../source/span.js";
import { readDocument, yamlLibrary } from "./yaml-library.js";
import type { Path, YamlFile } from "./yaml.js";

/** Positions are needed only to report a mistake, so the document is read again when the first one is asked for. */
export function withSpans(file: SourceFile, value: unknown): YamlFile {
  let document: Document.Parsed | undefined;
  const find = (path: Path, isKey: boolean) => (): Span => {
    document ??= readDocument(file.text);
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
export function trimmedEnd(text: string, node: Node): number {
  const [start, end] = node.range ?? [0, 0];
  return start + text.slice(start, end).trimEnd().length;
}
