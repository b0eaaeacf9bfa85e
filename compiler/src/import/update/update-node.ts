import { LIMITS } from "../../effective/limits.js";
import type { SchemaNode } from "../../definition/types.js";
import type { Path } from "../../definition/yaml.js";
import { type Aspect, isNullable, isSame } from "./aspects.js";
import { addItem, removeItem, removeKey, setValue } from "./edit-yaml.js";
import { hasValue } from "./yaml-nodes.js";

/** What came of a change: the new text, or why the old one stays. */
export type Edit = { readonly text: string } | { readonly conflict: string } | { readonly done: string };

const SO_ALREADY = { done: "was so already" } as const;

/** Keywords that say what the type is; a new type replaces all of them. */
const OF_TYPE = [
  "$ref",
  "type",
  "format",
  "enum",
  "values",
  "default",
  ...LIMITS,
  "items",
  "anyOf",
  "properties",
  "required",
  "additionalProperties",
  "style",
] as const satisfies readonly (keyof SchemaNode)[];

/** Keywords that go with the type, and that people set by themselves. */
const SET_BY_PEOPLE = ["format", "default", ...LIMITS] as const satisfies readonly (keyof SchemaNode)[];

/**
 * Changes keywords of a node where the definition still says what the old document said.
 * @param own what the definition says
 */
export function updateNode(
  text: string,
  path: Path,
  own: SchemaNode,
  before: SchemaNode,
  after: SchemaNode,
  aspect: Aspect,
): Edit {
  if (aspect === "type") return updateType(text, path, own, before, after);
  if (aspect === "nullable") return updateNullable(text, path, own, before, after);
  const keyword = aspect;
  if (isSame(own[keyword], after[keyword])) return SO_ALREADY;
  if (keyword === "enum" && own.enum && before.enum && after.enum) return updateChoices(text, path, own, before, after);
  if (!isSame(own[keyword], before[keyword])) return { conflict: `the definition says ${shown(own[keyword])}` };
  const { [keyword]: value } = after;
  return {
    text: value === undefined ? removeKey(text, [...path, keyword]) : setValue(text, [...path, keyword], value),
  };
}

/** Adds and removes values one by one: their order, and comments beside them, are a person's. */
function updateChoices(text: string, path: Path, own: SchemaNode, before: SchemaNode, after: SchemaNode): Edit {
  const [said, old, now] = [own, before, after].map((node) => withoutNull(node.enum) ?? []) as [
    Choices,
    Choices,
    Choices,
  ];
  const isAlike = (a: Choices, b: Choices) => isSame([...a].sort(), [...b].sort());
  if (isAlike(said, now)) return SO_ALREADY;
  if (!isAlike(said, old)) return { conflict: `the definition says ${shown(own.enum)}` };
  const list = [...path, "enum"];
  const more = now
    .filter((value) => !said.includes(value))
    .reduce<string>((edited, value) => addItem(edited, list, value), text);
  return {
    text: said
      .filter((value) => !now.includes(value))
      .reduce<string>((edited, value) => removeItem(edited, list, value), more),
  };
}

type Choices = NonNullable<SchemaNode["enum"]>;

function updateType(text: string, path: Path, own: SchemaNode, before: SchemaNode, after: SchemaNode): Edit {
  const said = (node: SchemaNode) => Object.fromEntries(OF_TYPE.map((keyword) => [keyword, node[keyword]]));
  const isShallow = (node: SchemaNode) => ({ $ref: node.$ref, type: node.type, enum: withoutNull(node.enum) });
  if (isSame(isShallow(own), isShallow(after))) return SO_ALREADY;
  if (!isSame(isShallow(own), isShallow(before)))
    return { conflict: `the definition says ${shown(own.$ref ?? own.type)}` };
  const limit = SET_BY_PEOPLE.find((keyword) => !isSame(own[keyword], before[keyword]));
  if (limit !== undefined) return { conflict: `the definition says ${limit} ${shown(own[limit])}` };
  let edited = text;
  const wanted = said(after);
  for (const [keyword, value] of Object.entries(wanted))
    if (value !== undefined) edited = setValue(edited, [...path, keyword], value);
  for (const [keyword, value] of Object.entries(wanted)) {
    if (value === undefined && hasValue(edited, [...path, keyword])) edited = removeKey(edited, [...path, keyword]);
  }
  return { text: edited };
}

function updateNullable(text: string, path: Path, own: SchemaNode, before: SchemaNode, after: SchemaNode): Edit {
  if (isNullable(own) === isNullable(after)) return SO_ALREADY;
  const types = [own.type ?? []].flat();
  if (types.length === 0) return { conflict: "the definition says no type" };
  const plain = types.filter((type) => type !== "null");
  const value = isNullable(after) ? [...types, "null"] : plain.length === 1 ? plain[0] : plain;
  const typed = setValue(text, [...path, "type"], value);
  if (!own.enum || !before.enum) return { text: typed };
  if (isNullable(after)) return { text: own.enum.includes(null) ? typed : addItem(typed, [...path, "enum"], null) };
  return { text: removeItem(typed, [...path, "enum"], null) };
}

function withoutNull(values: SchemaNode["enum"]): SchemaNode["enum"] {
  return values?.filter((value) => value !== null);
}

/** A value as a message has it. */
export function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
