import type { Definition } from "../definition/project.js";
import type { Path } from "../definition/yaml.js";
import type { Index } from "../effective/reference.js";
import type { Integration } from "../model/integration.js";
import { placeOf, type Place, type Span } from "../source/span.js";

/** What a name can stand for. */
export const KINDS = [
  "integration",
  "tag",
  "resource",
  "operation",
  "tool",
  "type",
  "field",
  "parameter",
  "convention",
  "pagination",
  "toolset",
  "credential",
  "variable",
  "word",
  "diagnostic",
] as const;
export type Kind = (typeof KINDS)[number];

/** One thing that is true of what is explained, and where that comes from. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly from?: Place;
}

/** A generated file, and what in it belongs to what is explained. */
export interface Output {
  readonly file: string;
  readonly symbols: readonly string[];
}

/** What stands behind a name. */
export interface Explanation {
  readonly written: readonly Place[];
  /** In order; several with one label are a list. */
  readonly facts: readonly Fact[];
  readonly output: readonly Output[];
  /** What models get, of a tool. */
  readonly inputSchema?: object;
}

/** Something that has a name, explained when it is asked for. */
export interface Subject {
  readonly kind: Kind;
  readonly name: string;
  /** Name of its integration; absent for what belongs to none. */
  readonly integration?: string;
  /** What else it is called. */
  readonly names: readonly string[];
  explain(): Explanation;
}

/** The integration that names are looked up in. */
export interface Scope {
  readonly index: Index;
  readonly integration: Integration;
}

/** A fact, with its place unless nobody wrote it. */
export function fact(label: string, value: string, span?: Span): Fact {
  return { label, value, ...(span && { from: placeOf(span) }) };
}

/** Facts of one label. */
export function factList(label: string, values: Iterable<string>): Fact[] {
  return Array.from(values, (value) => fact(label, value));
}

/** A fact when there is a value for it. */
export function factIf(label: string, value: string | undefined, span?: Span): Fact[] {
  return value === undefined || value === "" ? [] : [fact(label, value, span)];
}

/** A key of a file with its value. */
export function entryPlace(file: Definition<unknown>, path: Path): Place {
  return placeOf({ file: file.file, start: file.keySpan(path).start, end: file.valueSpan(path).end });
}

/** A file of an integration's package. */
export function output({ integration }: Scope, path: string, symbols: readonly string[] = []): Output {
  return { file: `generated/${integration.name}/${path}`, symbols };
}
