import type { SourceFile } from "../../source/source-file.js";
import type { Span } from "../../source/span.js";

/** One value of a document, where it stands, and how a JSON pointer calls it. */
interface Placed extends Span {
  readonly pointer: string;
}

export interface DocMap extends Placed {
  readonly kind: "map";
  /** A `Map`, because names of a document may be those of every JavaScript object. */
  readonly entries: ReadonlyMap<string, DocEntry>;
}

export interface DocEntry {
  readonly key: Placed;
  readonly value: DocNode;
}

export interface DocList extends Placed {
  readonly kind: "list";
  readonly items: readonly DocNode[];
}

export interface DocScalar extends Placed {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
}

/** A value of a document. */
export type DocNode = DocMap | DocList | DocScalar;

/** Where something of the document stands. */
export type Place = Placed;

/** The value below a name, when there is one. */
export function member(node: DocNode | undefined, name: string): DocNode | undefined {
  return node?.kind === "map" ? node.entries.get(name)?.value : undefined;
}

/** The names and values of a map; none for anything else. */
export function members(node: DocNode | undefined): [string, DocNode][] {
  return node?.kind === "map" ? [...node.entries].map(([name, { value }]) => [name, value]) : [];
}

/** The elements of a list; none for anything else. */
export function elements(node: DocNode | undefined): readonly DocNode[] {
  return node?.kind === "list" ? node.items : [];
}

/** The text of a scalar that is one. */
export function text(node: DocNode | undefined): string | undefined {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
}

/** The number of a scalar that is one and finite. */
export function number(node: DocNode | undefined): number | undefined {
  return node?.kind === "scalar" && typeof node.value === "number" && Number.isFinite(node.value)
    ? node.value
    : undefined;
}

/** Whether the scalar is the value true. */
export function isTrue(node: DocNode | undefined): boolean {
  return node?.kind === "scalar" && node.value === true;
}

/** The pointer of what is inside a value. */
export function pointerTo(parent: string, step: string | number): string {
  return `${parent}/${typeof step === "number" ? step : step.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** A whole file as a place. */
export function filePlace(file: SourceFile): Place {
  const end = file.text.indexOf("\n");
  return { file, start: 0, end: end === -1 ? Math.min(file.text.length, 1) : end, pointer: "" };
}

/** The value as plain data; only for scalars and lists of them. */
export function plain(node: DocNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(plain);
  return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, plain(value)]));
}
