import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { tooDeepAt } from "../../definition/too-deep.js";
import { yamlReason } from "../../definition/yaml-reason.js";
import type { SourceFile } from "../../source/source-file.js";
import { problem, type Problem } from "../problem.js";
import { MAX_DEPTH } from "./json.js";
import { type DocEntry, type DocNode, type Place, pointerTo } from "./node.js";

/** An alias may stand for much; this many values are read in all, so that a few lines cannot fill the memory. */
const MAX_VALUES = 1_000_000;

/** Reads YAML 1.2 (core schema) with the place of every value. Aliases are written out; merge keys are refused. */
export function readYaml(file: SourceFile): { node: DocNode } | { problem: Problem } {
  const deep = tooDeepAt(file.text, MAX_DEPTH * 4);
  if (deep !== undefined) return limit({ file, start: deep, end: deep + 1 }, `more than ${MAX_DEPTH} levels deep`);
  const document = parseDocument(file.text, {
    version: "1.2",
    schema: "core",
    prettyErrors: false,
    merge: false,
    uniqueKeys: false,
    lineCounter: new LineCounter(),
  });
  const [error] = document.errors;
  if (error) {
    const [start, end] = error.pos;
    const span = { file, start, end: Math.max(end, start + 1) };
    const reason = error.code === "MULTIPLE_DOCS" ? "a second document begins here" : yamlReason(error, file.text);
    return { problem: problem("document-syntax", span, { language: "YAML", reason }) };
  }
  const anchors = new Map<string, Node>();
  const open = new Set<Node>();
  let values = 0;
  let found: Problem | undefined;

  const stop = (fault: Problem, at: Place): DocNode => {
    found ??= fault;
    return { kind: "scalar", value: null, ...at };
  };
  const convert = (node: unknown, at: Place, depth: number): DocNode => {
    if (found || !isNode(node)) return { kind: "scalar", value: null, ...at };
    values++;
    if (depth > MAX_DEPTH || values > MAX_VALUES) {
      const what = depth > MAX_DEPTH ? `more than ${MAX_DEPTH} levels deep` : "more than 1,000,000 values long";
      return stop(problem("document-limit", at, { what }), at);
    }
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (!target || open.has(target)) {
        const reason = target ? "an alias stands inside what it repeats" : `there is no anchor "${node.source}" above`;
        return stop(problem("document-syntax", at, { language: "YAML", reason }), at);
      }
      return convert(target, at, depth + 1);
    }
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isScalar(node)) return { kind: "scalar", value: scalarOf(node.value), ...at };
    open.add(node);
    const converted = isMap(node)
      ? mapOf(node.items, at, depth)
      : isSeq(node)
        ? {
            kind: "list" as const,
            ...at,
            items: node.items.map((item, index) =>
              convert(item, placeOf(item, pointerTo(at.pointer, index), at), depth + 1),
            ),
          }
        : stop(problem("document-syntax", at, { language: "YAML", reason: "this is no JSON value" }), at);
    open.delete(node);
    return converted;
  };
  const mapOf = (
    items: readonly { readonly key: unknown; readonly value: unknown }[],
    at: Place,
    depth: number,
  ): DocNode => {
    const entries = new Map<string, DocEntry>();
    for (const { key, value } of items) {
      const name = isScalar(key) ? String(key.value) : "";
      const pointer = pointerTo(at.pointer, name);
      const place = placeOf(key, pointer, at);
      const fault = !isScalar(key)
        ? "is not plain text"
        : entries.has(name)
          ? "stands twice in one map"
          : name === "<<"
            ? "merges another map, which is not read; write its entries out"
            : name === "__proto__"
              ? "cannot be used"
              : undefined;
      if (fault !== undefined) return stop(problem("document-key", place, { name, fault }), at);
      const converted = convert(value, placeOf(value, pointer, place), depth + 1);
      entries.set(name, { key: place, value: converted });
    }
    return { kind: "map", ...at, entries };
  };
  const placeOf = (node: unknown, pointer: string, fallback: Place): Place => {
    if (!isNode(node) || !node.range) return { ...fallback, pointer };
    const [start, end] = node.range;
    return { file, start, end: start + file.text.slice(start, end).trimEnd().length, pointer };
  };

  const root: Place = { file, start: 0, end: Math.min(1, file.text.length), pointer: "" };
  const node = convert(document.contents, placeOf(document.contents, "", root), 0);
  return found ? { problem: found } : { node };
}

function scalarOf(value: unknown): string | number | boolean | null {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === undefined ? null : String(value as bigint);
}

function limit(span: { file: SourceFile; start: number; end: number }, what: string): { problem: Problem } {
  return { problem: problem("document-limit", span, { what }) };
}
