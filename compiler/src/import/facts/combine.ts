import type { SchemaNode } from "../../definition/types.js";
import type { Place } from "../document/node.js";
import type { Note } from "../finding.js";
import { problem, type Problem } from "../problem.js";

interface Around {
  /** The named schema behind a name; `undefined` while that one is itself being put together. */
  readonly target: (name: string) => SchemaNode | undefined;
  /** Whether the parts make up a named schema, which then cannot be a part of itself. */
  readonly isNamed: boolean;
  readonly note: Note;
  readonly fail: (problem: Problem) => void;
  readonly place: Place;
}

interface Parts {
  readonly all: readonly SchemaNode[];
  readonly any: readonly SchemaNode[];
}

/** A schema made of parts: `allOf` becomes one object, `oneOf` and `anyOf` a union of what fits. */
export function combined(own: SchemaNode, { all, any }: Parts, around: Around): SchemaNode {
  const whole = all.length === 0 ? own : merged(own, all, around);
  const options = distinct(any.filter((one) => !isEmpty(one)));
  if (options.length === 0) return whole;
  const isObject = Object.keys(whole.properties ?? {}).length > 0;
  if (isObject) return withOptions(whole, options, around);
  const { type: _type, additionalProperties: _rest, properties: _properties, required: _required, ...said } = whole;
  if (any.length > options.length || options.length > 1)
    around.note("loosened", around.place, "`oneOf` or `anyOf`", "a union: one value may fit several of them");
  return { ...union([...options, ...(isNullable(whole) ? [{ type: "null" as const }] : [])]), ...flags(said) };
}

/** A union; plain types are a list of types, and one that is left stands for itself. */
export function union(options: readonly SchemaNode[]): SchemaNode {
  const flat = distinct(options.flatMap((one) => (one.anyOf && Object.keys(one).length === 1 ? one.anyOf : [one])));
  const [first, second] = flat;
  if (!first) return {};
  if (!second) return first;
  if (flat.every((one) => Object.keys(one).length === 1 && one.type !== undefined)) {
    const types = [...new Set(flat.flatMap((one) => one.type ?? []))];
    const plain = types.filter((type) => type !== "array" && type !== "object");
    if (plain.length === types.length)
      return { type: types.length === 1 ? (types[0] as "string") : (types as ["string"]) };
  }
  const rest = flat.filter((one) => one.type !== "null");
  const [only] = rest;
  if (only && rest.length === 1 && only.type !== undefined && only.$ref === undefined) {
    const types = [...new Set([only.type, "null" as const].flat())] as ["string"];
    return { ...only, type: types, ...(only.enum && !only.enum.includes(null) && { enum: [...only.enum, null] }) };
  }
  return { anyOf: flat };
}

function merged(own: SchemaNode, all: readonly SchemaNode[], around: Around): SchemaNode {
  const isBare = Object.keys(own).every(
    (key) => key === "type" || key === "readOnly" || key === "deprecated" || isIdle(own, key),
  );
  const [only] = all;
  if (only && all.length === 1 && isBare) {
    if (isNullable(own)) return union([only, { type: "null" }]);
    return only.$ref === undefined ? { ...only, ...flags(own) } : { ...only, ...flags(own) };
  }
  const parts = [...all, own].map((part) => resolved(part, around));
  const properties: Record<string, SchemaNode> = {};
  for (const part of parts) {
    for (const [name, node] of Object.entries(part.properties ?? {})) {
      properties[name] = { ...properties[name], ...node };
    }
  }
  const base: SchemaNode = Object.assign(
    {},
    ...parts.map(({ properties: _, required: _r, ...rest }) => rest),
  ) as SchemaNode;
  const hasMembers = Object.keys(properties).length > 0;
  const required = [...new Set(parts.flatMap((part) => part.required ?? []))].filter((name) =>
    Object.hasOwn(properties, name),
  );
  if (!hasMembers) return base;
  const { additionalProperties: _, ...closed } = base;
  return { ...objectOnly(closed), properties, ...(required.length > 0 && { required }) };
}

/** An object with options of more members: all of them, none required, because nothing tells which option is meant. */
function withOptions(whole: SchemaNode, options: readonly SchemaNode[], around: Around): SchemaNode {
  const found = options.map((one) => resolved(one, around)).filter((one) => one.properties !== undefined);
  around.note(
    "loosened",
    around.place,
    "`oneOf` or `anyOf` beside members",
    "members of every option, none of them required",
  );
  const more = Object.assign({}, ...found.map((one) => one.properties)) as Record<string, SchemaNode>;
  return { ...objectOnly(whole), properties: { ...more, ...whole.properties } };
}

/** What has members is an object, whatever else a part says. */
function objectOnly({ readOnly, writeOnly, deprecated, required, type }: SchemaNode): SchemaNode {
  const isNull = [type].flat().includes("null");
  return {
    type: isNull ? ["object", "null"] : "object",
    ...flags({ ...(readOnly && { readOnly }), ...(writeOnly && { writeOnly }), ...(deprecated && { deprecated }) }),
    ...(required && { required }),
  };
}

function resolved(part: SchemaNode, { target, isNamed, note, fail, place }: Around): SchemaNode {
  if (part.$ref === undefined) return part;
  const found = target(part.$ref);
  if (found) return found;
  if (isNamed) fail(problem("circular-reference", place, { reference: part.$ref }));
  else note("loosened", place, "value made of the schema that it stands in", `without the members of ${part.$ref}`);
  return {};
}

function flags({ readOnly, writeOnly, deprecated }: SchemaNode): SchemaNode {
  return { ...(readOnly && { readOnly }), ...(writeOnly && { writeOnly }), ...(deprecated && { deprecated }) };
}

function isNullable({ type }: SchemaNode): boolean {
  return [type].flat().includes("null");
}

/** What an object without members of its own says of itself. */
function isIdle(node: SchemaNode, key: string): boolean {
  if (key === "additionalProperties") return node.additionalProperties === true;
  return (key === "properties" || key === "required") && Object.keys(node.properties ?? {}).length === 0;
}

/** Options that only say what is required say nothing that a union can. */
function isEmpty(node: SchemaNode): boolean {
  return Object.keys(node).every((key) => key === "required");
}

function distinct(nodes: readonly SchemaNode[]): SchemaNode[] {
  return [...new Map(nodes.map((one) => [JSON.stringify(one), one])).values()];
}
