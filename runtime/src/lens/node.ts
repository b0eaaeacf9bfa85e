import { checkSchema } from "../schema/check-schema.js";
import type { JsonSchema } from "../tool.js";
import { choicePart } from "./choice.js";
import { flat, isOfObjects } from "./flat.js";
import { kept, text } from "./keywords.js";
import { listPart } from "./list.js";
import { objectPart } from "./object.js";
import type { Part, PartOf } from "./part.js";
import { plain, refused } from "./part.js";
import { isRecord } from "../text/look-up.js";
import { scalarPart } from "./scalar.js";
import type { Scope } from "./simple.js";
import { isNever, simple } from "./simple.js";
import { tuplePart } from "./tuple.js";
import { unionPart } from "./union.js";
import { untypedPart } from "./untyped.js";

/**
 * The lens of a node.
 * @param withNull whether it may be null, if it may
 */
export function partAt(given: unknown, scope: Scope, withNull = true): Part {
  const { profile } = scope;
  if (profile.isOpen) return plain(mended(given), (value) => checkSchema(mended(given), value).length === 0);
  const { schema, scope: inner } = simple(given, scope);
  if (isNever(schema)) return refused;
  const partOf: PartOf = (child, childNull) => partAt(child, inner, childNull);
  const types = typesOf(schema).filter((type) => withNull || type !== "null");
  if (Array.isArray(schema["enum"])) {
    const choices = schema["enum"].filter((one) => withNull || one !== null);
    return choices.length === 0 ? refused : choicePart({ ...schema, enum: choices }, profile);
  }
  if (isOfObjects(schema)) return objectPart(flat(schema, inner), profile, partOf);
  if (Array.isArray(schema["anyOf"])) return anyOfPart(schema, inner, partOf, withNull);
  if (schema["type"] === undefined) return untypedPart(schema, profile, withNull);
  const [type, ...more] = types;
  if (type === undefined) return refused;
  const scalars = types.filter((one) => one !== "array" && one !== "object");
  if (scalars.length === types.length) {
    return scalarPart({ ...schema, type: more.length === 0 ? type : types }, types, profile);
  }
  if (more.length > 0) return typesPart(schema, types, scalars, scope, partOf);
  if (type === "object") return objectPart(flat({ ...schema, type }, inner), profile, partOf);
  return Array.isArray(schema["prefixItems"])
    ? tuplePart(schema, partOf)
    : listPart({ ...schema, type }, profile, partOf);
}

function typesOf({ type }: JsonSchema): readonly string[] {
  return [type ?? []].flat().map(String);
}

/** Several types, lists or objects among them: a branch for each, and one for all scalars. */
function typesPart(
  { description, title, type: _, ...schema }: JsonSchema,
  types: readonly string[],
  scalars: readonly string[],
  { profile }: Scope,
  partOf: PartOf,
): Part {
  const groups = [
    ...(scalars.length > 0 ? [scalars] : []),
    ...types.filter((one) => !scalars.includes(one)).map((one) => [one]),
  ];
  const branches = groups.map((group) => partOf({ ...schema, type: group.length === 1 ? group[0] : group }));
  return unionPart(
    branches,
    text({ description, title }, []),
    groups.map((group) => group.join("_or_")),
    profile,
  );
}

function anyOfPart(schema: JsonSchema, scope: Scope, partOf: PartOf, withNull: boolean): Part {
  const { anyOf, description, title, ...beside } = schema;
  const { words } = kept(
    beside,
    scope.profile,
    [],
    Object.keys(beside).filter((one) => one !== "default" && one !== "examples"),
  );
  const { default: _, examples: __, ...own } = beside;
  const isBare = Object.keys(own).length === 0;
  const given = [anyOf].flat().map((branch) => (isBare ? branch : { allOf: [branch, own] }));
  // What is anything or something else is anything.
  if (given.some((branch) => isAnything(simple(branch, scope).schema))) {
    return untypedPart({ ...own, ...text({ description, title }, words) }, scope.profile, withNull);
  }
  const branches = given
    .map((branch) => ({ name: nameOf(simple(branch, scope).schema), part: partOf(branch, withNull) }))
    .filter(({ part }) => part !== refused);
  const said = text({ description, title }, words);
  const [first, ...more] = branches;
  if (first === undefined) return refused;
  if (more.length === 0) return { ...first.part, schema: { ...first.part.schema, ...said } };
  return unionPart(
    branches.map(({ part }) => part),
    said,
    branches.map(({ name }) => name),
    scope.profile,
  );
}

/** Whether a simple node has no structure. */
function isAnything(schema: JsonSchema): boolean {
  return ["type", "enum", "anyOf"].every((keyword) => schema[keyword] === undefined) && !isNever(schema);
}

/** What a branch is called. */
function nameOf({ title, type }: JsonSchema): string {
  const name = typeof title === "string" ? title : [type ?? "value"].flat().join("_or_");
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "_")
      .slice(0, 40) || "value"
  );
}

/** Any schema, with `items` in every list: OpenAI refuses one without. */
function mended(schema: unknown): JsonSchema {
  if (!isRecord(schema)) return schema === false ? { not: {} } : {};
  const { type, items, prefixItems } = schema;
  const lacksItems = [type].flat().includes("array") && items === undefined && prefixItems === undefined;
  const inner = Object.entries(schema).map(([keyword, value]) => {
    if (keyword === "properties" || keyword === "$defs" || keyword === "definitions") {
      const members = isRecord(value) ? Object.entries(value).map(([name, one]) => [name, mended(one)]) : [];
      return [keyword, Object.fromEntries(members)];
    }
    if (keyword === "items" || (keyword === "additionalProperties" && isRecord(value))) return [keyword, mended(value)];
    if (["anyOf", "oneOf", "allOf", "prefixItems"].includes(keyword) && Array.isArray(value)) {
      return [keyword, value.map(mended)];
    }
    return [keyword, value];
  });
  return { ...Object.fromEntries(inner), ...(lacksItems && { items: {} }) };
}
