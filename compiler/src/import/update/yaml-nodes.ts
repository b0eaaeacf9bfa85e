import { isMap, isNode, isScalar, isSeq, type Pair, parseDocument, visit, type YAMLMap, type YAMLSeq } from "yaml";
import type { Path } from "../../definition/yaml.js";

// Finding values in YAML as text.

/** Whether a path leads to a value. */
export function hasValue(text: string, path: Path): boolean {
  return nodeAt(read(text), path) !== undefined;
}

/** The value at a path as plain data. */
export function valueAt(text: string, path: Path): unknown {
  const node = nodeAt(read(text), path);
  return isNode(node) ? (node.toJS(parseDocument("")) as unknown) : undefined;
}

/** What the last texts say: one edit asks several questions about the same one. */
const recent = new Map<string, unknown>();
const KEPT = 8;

/** The root of a text. */
export function read(text: string): unknown {
  if (recent.has(text)) return recent.get(text);
  const { contents } = parseDocument(text, { version: "1.2", schema: "core", uniqueKeys: false });
  recent.set(text, contents);
  const [oldest] = recent.keys();
  if (recent.size > KEPT && oldest !== undefined) recent.delete(oldest);
  return contents;
}

export function nodeAt(root: unknown, path: Path): unknown {
  let node = root;
  for (const step of path) {
    if (isMap(node)) node = pairOf(node, step)?.value ?? undefined;
    else if (isSeq(node)) node = (node as YAMLSeq).items[Number(step)];
    else return undefined;
  }
  return node ?? undefined;
}

export function pairOf(map: YAMLMap, key: string | number | undefined): Pair | undefined {
  return map.items.find((item) => keyOf(item) === String(key));
}

export function keyOf({ key }: Pair): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

export function rangeOf(node: { readonly range?: [number, number, number] | null }): [number, number] {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}

/** Where the value of a path begins, with its key; where there is none, what stands nearest above it. */
export function offsetOf(text: string, path: Path): number {
  let node = read(text);
  let offset = 0;
  for (const step of path) {
    const pair = isMap(node) ? pairOf(node, step) : undefined;
    const next = pair?.value ?? (isSeq(node) ? (node as YAMLSeq).items[Number(step)] : undefined);
    const start = isNode(pair?.key) ? pair.key : next;
    if (!isNode(start)) break;
    [offset] = rangeOf(start);
    node = next;
  }
  return offset;
}

/** Whether a comment stands inside a value, beside it or right above its key; the first line is for editors. */
export function hasComment(text: string, path: Path): boolean {
  const own = text.replace(/^# yaml-language-server.*$/m, "");
  const root = read(own);
  const parent = nodeAt(root, path.slice(0, -1));
  const pair = isMap(parent) ? pairOf(parent, path.at(-1)) : undefined;
  if (path.length > 0 && !isNode(pair?.key)) return false;
  const [start] = isNode(pair?.key) ? rangeOf(pair.key) : [0];
  const above = own.slice(0, start).split("\n").at(-2) ?? "";
  return /^\s*#/.test(above) || isCommented(path.length === 0 ? root : pair?.value);
}

function isCommented(node: unknown): boolean {
  let found = false;
  if (isNode(node))
    visit(node, {
      Node(_, { comment, commentBefore }) {
        found ||= Boolean(comment) || Boolean(commentBefore);
        return found ? visit.BREAK : undefined;
      },
    });
  return found;
}
