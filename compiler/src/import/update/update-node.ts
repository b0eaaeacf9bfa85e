import type { SchemaNode } from "../../definition/types.js";
import type { Path } from "../../definition/yaml.js";
import { type Aspect, isNullable, isSame } from "./aspects.js";
import { addItem, hasValue, removeItem, removeKey, setValue } from "./edit-yaml.js";

/** What came of a change: the new text, or why the old one stays. */
export type Edit = { readonly text: string } | { readonly conflict: string };

/** Keywords that say what the type is; a new type replaces all of them. */
const OF_TYPE = [
  "$ref",
  "type",
  "format",
  "enum",
  "values",
  "default",
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum",
  "multipleOf",
  "items",
  "minItems",
  "maxItems",
  "anyOf",
  "properties",
  "required",
  "additionalProperties",
  "style",
] as const satisfies readonly (keyof SchemaNode)[];

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
  if (isSame(own[keyword], after[keyword])) return { text };
  const isUntouched =
    keyword === "enum"
      ? isSame(withoutNull(own.enum), withoutNull(before.enum))
      : isSame(own[keyword], before[keyword]);
  if (!isUntouched) return { conflict: `the definition says ${shown(own[keyword])}` };
  const value =
    keyword === "enum" && after.enum
      ? [...(withoutNull(after.enum) ?? []), ...(isNullable(own) ? [null] : [])]
      : after[keyword];
  return {
    text: value === undefined ? removeKey(text, [...path, keyword]) : setValue(text, [...path, keyword], value),
  };
}

function updateType(text: string, path: Path, own: SchemaNode, before: SchemaNode, after: SchemaNode): Edit {
  const said = (node: SchemaNode) => Object.fromEntries(OF_TYPE.map((keyword) => [keyword, node[keyword]]));
  const isShallow = (node: SchemaNode) => ({ $ref: node.$ref, type: node.type, enum: withoutNull(node.enum) });
  if (isSame(isShallow(own), isShallow(after))) return { text };
  if (!isSame(isShallow(own), isShallow(before)))
    return { conflict: `the definition says ${shown(own.$ref ?? own.type)}` };
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
  if (isNullable(own) === isNullable(after)) return { text };
  const types = [own.type ?? []].flat();
  if (types.length === 0) return { conflict: "the definition says no type" };
  const plain = types.filter((type) => type !== "null");
  const value = isNullable(after) ? [...types, "null"] : plain.length === 1 ? plain[0] : plain;
  const typed = setValue(text, [...path, "type"], value);
  if (!own.enum || !before.enum) return { text: typed };
  if (isNullable(after)) return { text: own.enum.includes(null) ? typed : addItem(typed, [...path, "enum"], null) };
  return { text: removeItem(typed, [...path, "enum"], null) };
}

function withoutNull(values: readonly unknown[] | undefined): readonly unknown[] | undefined {
  return values?.filter((value) => value !== null);
}

function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
