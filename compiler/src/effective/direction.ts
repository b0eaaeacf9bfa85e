import type { SchemaNode } from "../definition/types.js";
import type { EffectiveOperation } from "./operation.js";
import type { Index } from "./reference.js";

/** Which way a schema travels: in a response, as the body of a create or an update, or inside such a body. */
export type Direction = "read" | "create" | "update" | "input";

/** A way that a schema is used: a direction, or as what a JSON Patch is made of, where null empties members. */
export type Use = Direction | "patch";

/** The directions of bodies as a whole. */
export type BodyDirection = Extract<Direction, "create" | "update">;

/** Whether the body of an operation creates a record whole or changes parts of one. */
export function directionOf({ request, definition }: EffectiveOperation): BodyDirection {
  const { body } = definition;
  const isPatch = body === "json-patch" || (typeof body === "object" && "json-patch" in body);
  return isPatch || request?.method === "PATCH" ? "update" : "create";
}

/** The direction of what stands inside something that travels. */
export function nested(direction: Direction): Direction {
  return direction === "read" ? "read" : "input";
}

/** Whether a member exists in what travels in this direction; a schema may say so for all that refer to it. */
export function isIn(index: Index, member: SchemaNode, direction: Direction): boolean {
  const target = member.$ref === undefined ? undefined : index.schema.get(member.$ref)?.node;
  if (direction === "read") return member.writeOnly !== true && target?.writeOnly !== true;
  const isReadOnly = member.readOnly === true || target?.readOnly === true;
  return !isReadOnly && !(direction === "update" && member.createOnly === true);
}

/**
 * The members that must be there. What a response always has says nothing about what must be sent, unless the
 * schema is only ever sent.
 */
export function requiredOf(
  node: SchemaNode,
  direction: Direction,
  properties: Readonly<Record<string, SchemaNode>>,
  isAlsoReceived: boolean,
): Pick<SchemaNode, "required"> {
  const sent = node.requiredOnCreate ?? (isAlsoReceived ? [] : node.required);
  const names = { read: node.required, update: [], create: sent, input: sent }[direction] ?? [];
  return { required: names.filter((name) => Object.hasOwn(properties, name)) };
}
