import { LIMITS } from "../../effective/limits.js";
import type { SchemaNode } from "../../definition/types.js";

/** What about a node changed; `type` replaces it whole. */
export type Aspect = "type" | "nullable" | keyof SchemaNode;

const PLAIN = [
  "format",
  "enum",
  "default",
  ...LIMITS,
  "readOnly",
  "writeOnly",
  "deprecated",
  "style",
  "anyOf",
] as const satisfies readonly (keyof SchemaNode)[];

/** The keywords in which two nodes differ themselves, not in what is inside them. */
export function aspects(before: SchemaNode, after: SchemaNode): Aspect[] {
  const isOther = before.$ref !== after.$ref || typeText(before) !== typeText(after) || isMap(before) !== isMap(after);
  if (isOther) return ["type"];
  const found: Aspect[] = PLAIN.filter((keyword) => !isSame(plain(before, keyword), plain(after, keyword)));
  return isNullable(before) === isNullable(after) ? found : ["nullable", ...found];
}

function plain(node: SchemaNode, keyword: keyof SchemaNode): unknown {
  const value = node[keyword];
  return keyword === "enum" ? (value as readonly unknown[] | undefined)?.filter((one) => one !== null) : value;
}

export function typeText({ type }: SchemaNode): string {
  return [type ?? []]
    .flat()
    .filter((one) => one !== "null")
    .sort()
    .join();
}

export function isNullable({ type }: SchemaNode): boolean {
  return [type].flat().includes("null");
}

function isMap({ additionalProperties }: SchemaNode): string {
  return typeof additionalProperties;
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]): [string, unknown] => [key, ordered(inner)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
