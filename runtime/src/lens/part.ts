import type { JsonSchema } from "../tool.js";
import type { Place } from "./place.js";

/** The lens of one node of a schema. */
export interface Part {
  /** What the provider gets. It admits whatever `encode` gives for a value that fits the tool's node. */
  readonly schema: JsonSchema;
  /** Whether values are the same on both sides. */
  readonly isPlain: boolean;
  /** Whether a value of the tool has the structure of this node: which branch of a union it is. */
  readonly fits: (value: unknown) => boolean;
  /** From what a model gave to what the tool takes. What has another structure passes: the tool's own check tells why. */
  readonly decode: (value: unknown, at: Place) => unknown;
  readonly encode: (value: unknown) => unknown;
}

const same = (value: unknown): unknown => value;

/** A node whose values are the same on both sides. */
export function plain(schema: JsonSchema, fits: (value: unknown) => boolean): Part {
  return { schema, isPlain: true, fits, decode: same, encode: same };
}

/** The lens of what nothing fits: such a member is not shown, such a branch is left out. */
export const refused: Part = plain({ type: "null", description: "Nothing fits here." }, () => false);

/** The lens of a node below; without null, if it could be that. */
export type PartOf = (schema: unknown, withNull?: boolean) => Part;

/** What stands where a text belongs. Of an object no text is made: that fails where it is deep, or names its own way. */
export function textOf(value: unknown): string {
  return typeof value === "object" && value !== null ? "[object]" : String(value);
}
