import type { JsonSchema } from "@toolwright/runtime";

/**
 * The part of a result that fits an output schema: members of another type than the API's contract has are left out.
 * Clients throw a result away whole that does not fit, and a model reads all of it as text in any case.
 */
export function fitting(schema: JsonSchema, value: unknown): unknown {
  if (!isOf(schema["type"], value)) return undefined;
  if (Array.isArray(value)) {
    const items = schema["items"] as JsonSchema | undefined;
    return items ? value.map((one: unknown) => fitting(items, one)).filter((one) => one !== undefined) : value;
  }
  const properties = schema["properties"] as Readonly<Record<string, JsonSchema>> | undefined;
  if (typeof value !== "object" || value === null || !properties) return value;
  const members = Object.entries(value).map(
    ([name, member]) =>
      [name, Object.hasOwn(properties, name) ? fitting(properties[name] ?? {}, member) : member] as const,
  );
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}

function isOf(type: unknown, value: unknown): boolean {
  if (type === undefined) return true;
  const own = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return [type].flat().some((one) => one === own || (one === "integer" && Number.isInteger(value)));
}
