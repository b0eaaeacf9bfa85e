import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from "yaml";
import type { Path } from "../../definition/yaml.js";
import { entryText, flowText, scalarText } from "../write/yaml-text.js";
import { keyOf, nodeAt, pairOf, rangeOf, read } from "./yaml-nodes.js";

// Edits of YAML as text: what is not meant stays byte for byte. Every function returns the whole text, unchanged when there
// is nothing to do.

/** Sets the value of a key, or adds the key as the last one; maps on the way that do not exist are added. */
export function setValue(text: string, path: Path, value: unknown): string {
  const root = read(text);
  for (let length = path.length - 1; length >= 0; length--) {
    const parent = nodeAt(root, path.slice(0, length));
    if (!isMap(parent)) {
      if (parent === undefined || (isScalar(parent) && parent.value === null)) continue;
      return text;
    }
    const key = path[length];
    const pair = pairOf(parent, key);
    const inner = nested(path.slice(length + 1), value);
    return pair
      ? replaceValue(text, pair, inner, parent, path.slice(0, length))
      : addKey(text, parent, String(key), inner);
  }
  return text;
}

/** Removes a key with its value. A map that is empty without it goes too, when it is one of `prunable`. */
export function removeKey(text: string, path: Path, prunable: ReadonlySet<string> = new Set()): string {
  const parent = nodeAt(read(text), path.slice(0, -1));
  if (!isMap(parent)) return text;
  const index = parent.items.findIndex((item) => keyOf(item) === String(path.at(-1)));
  const pair = parent.items[index];
  if (!pair) return text;
  const above = path.slice(0, -1);
  if (parent.items.length === 1) {
    if (prunable.has(String(above.at(-1)))) return removeKey(text, above, prunable);
    const [start, end] = rangeOf(parent);
    return parent.flow ? splice(text, start, end, "{}") : splice(text, start, trimmed(text, start, end), "{}");
  }
  return parent.flow ? removeInFlow(text, parent.items.map(pairRange), index) : removeLines(text, ...pairRange(pair));
}

/** Adds a value to the end of a list, before null if that is the last; a list that does not exist is made. */
export function addItem(text: string, path: Path, value: unknown): string {
  const list = nodeAt(read(text), path);
  if (!isSeq(list)) return setValue(text, path, [value]);
  const isNull = (item: unknown) => isScalar(item) && item.value === null;
  const last = list.items.findLast((item, index) => index === 0 || !isNull(item));
  if (!isNode(last)) return splice(text, ...rangeOf(list), flowText([value]));
  const end = trimmed(text, ...rangeOf(last));
  if (list.flow) return splice(text, end, end, `, ${flowText(value)}`);
  const margin = " ".repeat(columnOf(text, dashOf(text, rangeOf(last)[0])));
  const line = endOfLine(text, end);
  return splice(text, line, line, `\n${margin}- ${flowText(value)}`);
}

/** Removes a value from a list. The list goes too when it is empty without it. */
export function removeItem(text: string, path: Path, value: string | number | boolean | null): string {
  const list = nodeAt(read(text), path);
  if (!isSeq(list)) return text;
  const index = list.items.findIndex((item) => isScalar(item) && item.value === value);
  if (index === -1) return text;
  if (list.items.length === 1) return removeKey(text, path);
  const ranges = list.items.map((item): [number, number] => {
    const [start, end] = isNode(item) ? rangeOf(item) : [0, 0];
    return [start, trimmed(text, start, end)];
  });
  if (list.flow) return removeInFlow(text, ranges, index);
  const [start, end] = ranges[index] ?? [0, 0];
  return removeLines(text, dashOf(text, start), end);
}

function nested(path: Path, value: unknown): unknown {
  return path.reduceRight<unknown>((inner, step) => ({ [step]: inner }), value);
}

function replaceValue(text: string, pair: Pair, value: unknown, parent: YAMLMap, above: Path): string {
  const [start, keyEnd] = isNode(pair.key) ? rangeOf(pair.key) : [0, 0];
  const [valueStart, valueEnd] = isNode(pair.value) ? rangeOf(pair.value) : [keyEnd + 1, keyEnd + 1];
  const end = Math.max(trimmed(text, valueStart, valueEnd), text.indexOf(":", keyEnd) + 1);
  const key = text.slice(start, keyEnd);
  const isFlow = parent.flow === true || isInFlow(text, above);
  const isPlain = isScalar(pair.value) && (typeof value !== "object" || value === null);
  if (isPlain) return splice(text, valueStart, end, scalarText(value, isFlow));
  if (isFlow) return splice(text, start, end, `${key}: ${flowText(value)}`);
  return splice(text, start, end, entryText(String(keyOf(pair)), value, columnOf(text, start)).trimStart());
}

function isInFlow(text: string, path: Path): boolean {
  const root = read(text);
  return path.some((_, index) => {
    const node = nodeAt(root, path.slice(0, index + 1));
    return (isMap(node) || isSeq(node)) && node.flow === true;
  });
}

function addKey(text: string, map: YAMLMap, key: string, value: unknown): string {
  const last = map.items.at(-1);
  const [start, end] = rangeOf(map);
  if (!last) return splice(text, start, end, `{ ${scalarText(key, true)}: ${flowText(value)} }`);
  const after = trimmed(text, ...pairRange(last));
  if (map.flow) return splice(text, after, after, `, ${scalarText(key, true)}: ${flowText(value)}`);
  const [first] = map.items;
  const follower = FOLLOWERS[key] === undefined ? undefined : pairOf(map, FOLLOWERS[key]);
  if (isNode(follower?.key)) {
    const [at] = rangeOf(follower.key);
    const column = columnOf(text, at);
    return splice(text, at, at, `${entryText(key, value, column).trimStart()}\n${" ".repeat(column)}`);
  }
  const margin = columnOf(text, isNode(first?.key) ? rangeOf(first.key)[0] : start);
  const line = endOfLine(text, after);
  return splice(text, line, line, `\n${entryText(key, value, margin)}`);
}

/** What people look for above something else. */
const FOLLOWERS: Readonly<Record<string, string>> = {
  required: "properties",
  requiredOnCreate: "properties",
  identifiedBy: "properties",
  methods: "operations",
};

function pairRange({ key, value }: Pair): [number, number] {
  const [start, keyEnd] = isNode(key) ? rangeOf(key) : [0, 0];
  return [start, isNode(value) ? Math.max(rangeOf(value)[1], keyEnd + 1) : keyEnd + 1];
}

/** The end of what is visible between two offsets. */
function trimmed(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

function removeInFlow(text: string, ranges: readonly (readonly [number, number])[], index: number): string {
  const [start, end] = ranges[index] ?? [0, 0];
  const next = ranges[index + 1];
  if (next) return splice(text, start, next[0], "");
  const before = ranges[index - 1];
  return splice(text, before ? trimmed(text, before[0], before[1]) : start, trimmed(text, start, end), "");
}

function removeLines(text: string, start: number, end: number): string {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = endOfLine(text, trimmed(text, start, end));
  return splice(text, from, Math.min(to + 1, text.length), "");
}

function dashOf(text: string, start: number): number {
  return text.lastIndexOf("-", start - 1);
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end;
}

function splice(text: string, start: number, end: number, inserted: string): string {
  return text.slice(0, start) + inserted + text.slice(end);
}
