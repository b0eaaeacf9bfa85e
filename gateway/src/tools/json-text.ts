import { isRecord } from "@toolwright/runtime/check";

/**
 * Whether a list or an object cannot be told by a query alone, because a text in it may stand for a number as well: `5`
 * is written like "5" there. Such an argument is listed, and taken, as JSON text.
 */
export function needsJsonText(schema: unknown): boolean {
  return isRecord(schema) && !holds(schema, "string") && isUnclear(schema);
}

/** Lists an argument as JSON text; its shape is in its description. */
export function asJsonText(schema: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { description = "", ...shape } = schema;
  return {
    type: "string",
    description: `${String(description)} Give it as JSON text of this shape: ${JSON.stringify(shape)}`.trim(),
  };
}

function isUnclear(schema: unknown): boolean {
  if (!isRecord(schema)) return false;
  if (holds(schema, "string") && (holds(schema, "number") || holds(schema, "integer") || holds(schema, "boolean")))
    return true;
  const { properties, items, anyOf } = schema;
  const inner = [
    items,
    ...(isRecord(properties) ? Object.values(properties) : []),
    ...(Array.isArray(anyOf) ? (anyOf as unknown[]) : []),
  ];
  return inner.some(isUnclear);
}

function holds({ type, anyOf }: Readonly<Record<string, unknown>>, name: string): boolean {
  return (
    [type].flat().includes(name) ||
    (Array.isArray(anyOf) && anyOf.some((branch) => isRecord(branch) && holds(branch, name)))
  );
}
