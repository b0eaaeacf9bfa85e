import { membersOf } from "../schema/members-of.js";
import type { JsonSchema } from "../tool.js";
import { isRecord } from "../text/look-up.js";
import type { Count } from "./profile.js";

/** What a strict schema takes of what is counted. */
export type Cost = Readonly<Record<Count, number>>;

/** Single lists of choices count from this many on. */
const MANY_CHOICES = 250;

/**
 * Counts a schema as providers do: members, those that are not required, values of several types, choices and their
 * texts. Where it is not said what a level is, each object and each list is one.
 */
export function costOf(schema: JsonSchema): Cost {
  const cost: Record<Count, number> = { ...nothing, tools: 1 };
  count(schema, 1, cost);
  return cost;
}

/** What no schema takes. */
export const nothing: Cost = {
  tools: 0,
  properties: 0,
  optional: 0,
  unions: 0,
  enumValues: 0,
  longestEnum: 0,
  text: 0,
  depth: 0,
};

function count(schema: unknown, depth: number, cost: Record<Count, number>): void {
  if (!isRecord(schema)) return;
  const { type, anyOf, enum: choices, items } = schema;
  cost.depth = Math.max(cost.depth, depth);
  if (Array.isArray(anyOf) || Array.isArray(type)) cost.unions++;
  if (Array.isArray(choices)) {
    const length = choices.reduce((sum: number, choice) => sum + String(choice).length, 0);
    cost.enumValues += choices.length;
    cost.text += length;
    if (choices.length > MANY_CHOICES) cost.longestEnum = Math.max(cost.longestEnum, length);
  }
  const required = new Set([schema["required"] ?? []].flat());
  for (const [name, member] of Object.entries(membersOf(schema))) {
    cost.properties++;
    cost.text += name.length;
    if (!required.has(name)) cost.optional++;
    count(member, depth + 1, cost);
  }
  count(items, depth + 1, cost);
  if (Array.isArray(anyOf)) for (const branch of anyOf) count(branch, depth, cost);
}
