import { membersOf } from "../schema/members-of.js";
import { isObject } from "../text/look-up.js";
import type { Resolve } from "../schema/check-schema.js";
import type { JsonSchema } from "../tool.js";

/**
 * A value without the members that its schema does not know, at any depth. What says nothing of its members, or may be
 * of several kinds, stays as it is.
 */
export function knownMembers(schema: JsonSchema, value: unknown, resolve: Resolve): unknown {
  const { $ref, items, additionalProperties: others } = schema;
  if (typeof $ref === "string") {
    const target = resolve($ref);
    return target ? knownMembers(target, value, resolve) : value;
  }
  if (Array.isArray(value)) return isObject(items) ? value.map((one) => knownMembers(items, one, resolve)) : value;
  const members = membersOf(schema);
  if (!isObject(value) || (Object.keys(members).length === 0 && !isObject(others))) return value;
  const kept = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    const inner = Object.hasOwn(members, name) ? members[name] : others;
    if (inner === undefined || inner === false) return [];
    return [[name, isObject(inner) ? knownMembers(inner, member, resolve) : member]];
  });
  return Object.fromEntries(kept);
}
