import type { InputSchema } from "./input-node.js";

/**
 * Whether a value is what a portable schema asks for, its objects closed. It knows the keywords that tools have, and
 * costs nothing where a JSON Schema compiler takes milliseconds for each tool; why a value does not fit is not its job.
 */
export function fits(value: unknown, schema: InputSchema): boolean {
  if (schema.type !== undefined && ![schema.type].flat().some((type) => hasType(value, type))) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  if (schema.anyOf && !schema.anyOf.some((branch) => fits(value, branch))) return false;
  if (typeof value === "string") return fitsText(value, schema);
  if (typeof value === "number") return fitsNumber(value, schema);
  if (Array.isArray(value)) return fitsList(value, schema);
  return typeof value !== "object" || value === null || fitsObject(value as Readonly<Record<string, unknown>>, schema);
}

/** Whether a value has a type, as JSON Schema names it. */
export function hasType(value: unknown, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}

function fitsText(value: string, { minLength, maxLength, pattern }: InputSchema): boolean {
  const { length } = [...value];
  if (typeof minLength === "number" && length < minLength) return false;
  if (typeof maxLength === "number" && length > maxLength) return false;
  return typeof pattern !== "string" || new RegExp(pattern, "u").test(value);
}

function fitsNumber(value: number, { minimum, maximum, multipleOf }: InputSchema): boolean {
  if (typeof minimum === "number" && value < minimum) return false;
  if (typeof maximum === "number" && value > maximum) return false;
  return typeof multipleOf !== "number" || Number.isInteger(value / multipleOf);
}

function fitsList(value: readonly unknown[], { minItems, maxItems, items }: InputSchema): boolean {
  if (typeof minItems === "number" && value.length < minItems) return false;
  if (typeof maxItems === "number" && value.length > maxItems) return false;
  return items === undefined || value.every((element) => fits(element, items));
}

function fitsObject(value: Readonly<Record<string, unknown>>, { properties, required = [] }: InputSchema): boolean {
  if (!required.every((name) => Object.hasOwn(value, name))) return false;
  if (!properties) return true;
  return Object.entries(value).every(([name, member]) => {
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
    return schema !== undefined && fits(member, schema);
  });
}
