import { membersOf } from "../schema/members-of.js";
import { typeOf } from "../schema/has-type.js";
import type { JsonSchema } from "../tool.js";
import { isRecord } from "../text/look-up.js";

/** Whether no value fits both of two schemas of a provider, as far as their types and members tell. */
export function areApart(one: JsonSchema, other: JsonSchema): boolean {
  const shared = typesOf(one).filter((type) => typesOf(other).includes(type));
  if (shared.length === 0) return true;
  if (shared.length > 1 || shared[0] !== "object") return false;
  return objectsOf(one).every((a) => objectsOf(other).every((b) => differ(a, b)));
}

/** The types of JSON that values may have; an integer is a number. */
function typesOf(schema: unknown): readonly string[] {
  if (!isRecord(schema)) return all;
  const { type, anyOf, enum: choices } = schema;
  if (Array.isArray(choices)) return choices.map((one) => typeOf(one));
  if (type !== undefined) return [type].flat().map((one) => (one === "integer" ? "number" : String(one)));
  return Array.isArray(anyOf) ? anyOf.flatMap(typesOf) : all;
}

const all = ["string", "number", "boolean", "null", "array", "object"];

function objectsOf(schema: JsonSchema): readonly JsonSchema[] {
  const { anyOf } = schema;
  return Array.isArray(anyOf) ? anyOf.filter(isRecord).flatMap(objectsOf) : schema["type"] === "object" ? [schema] : [];
}

/** One requires what the other does not know, or both require a member and mean another value. */
function differ(one: JsonSchema, other: JsonSchema): boolean {
  const [a, b] = [membersOf(one), membersOf(other)];
  const required = (schema: JsonSchema): string[] => [schema["required"] ?? []].flat() as string[];
  const lacks = (names: readonly string[], members: object): boolean =>
    names.some((name) => !Object.hasOwn(members, name));
  if (lacks(required(one), b) || lacks(required(other), a)) return true;
  const both = required(one).filter((name) => required(other).includes(name));
  return both.some((name) => areApart(schemaOf(a[name]), schemaOf(b[name])) || areOther(a[name], b[name]));
}

function areOther(one: unknown, other: unknown): boolean {
  const choices = [one, other].map((schema) =>
    isRecord(schema) && Array.isArray(schema["enum"]) ? schema["enum"] : undefined,
  );
  const [a, b] = choices;
  return a !== undefined && b !== undefined && !a.some((value) => b.includes(value));
}

function schemaOf(schema: unknown): JsonSchema {
  return isRecord(schema) ? schema : {};
}
