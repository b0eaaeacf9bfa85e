import type { BoundTool } from "@toolwright/runtime";
import { isRecord } from "@toolwright/runtime/check";
import type { Query } from "../http/query.js";
import { Refusal } from "../http/refusal.js";
import { own } from "../own.js";
import type { Layout } from "../tools/layout.js";
import { coerce } from "./coerce.js";

/**
 * Puts the arguments of a call together, wherever they were given. The SDK sends an id in the path, in the query and
 * perhaps in the body: it is taken once. A `next_cursor` without a value, which it sends for the first page, is none.
 * @param segment what stands in the path as `{id}`
 * @throws Refusal 400 for an argument that is given twice with different values
 */
export function argumentsOf(
  tool: BoundTool,
  { item, itemName }: Layout,
  segment: string | undefined,
  query: Query,
  body: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { properties } = tool.inputSchema;
  const schemaOf = (name: string): unknown => (isRecord(properties) ? own(properties, name) : undefined);
  const args = new Map<string, unknown>();
  const add = (given: string, value: unknown, isText: boolean): void => {
    const name = given === itemName && item !== undefined ? item : given;
    const typed = isText || name === item ? coerce(schemaOf(name), value) : value;
    if (args.has(name) && !isSame(args.get(name), typed)) throw twice(given);
    args.set(name, typed);
  };
  if (segment !== undefined) add(itemName ?? "id", segment, true);
  for (const [name, value] of Object.entries(query)) {
    if (name === "integrated_account_id" || (name === "next_cursor" && value === "")) continue;
    add(name, value, true);
  }
  for (const [name, value] of Object.entries(body)) {
    if (name !== "integrated_account_id" || schemaOf(name) !== undefined) add(name, value, false);
  }
  return Object.fromEntries(args);
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function twice(name: string): Refusal {
  return new Refusal(400, `${name} is given twice, with different values.`, {
    kind: "given-twice",
    advice: `Give ${name} once.`,
  });
}
