import type { Declare, TypeSchema } from "./declare.js";
import { withoutParentheses } from "./tidy.js";

/** The type of one of the values. */
export type PrintValueType = (schema: TypeSchema) => string;

/** A type that is a word, or words with `|` between them, or a list of one. */
function plainType({ tsType, type, anyOf, items, ...rest }: TypeSchema): string | undefined {
  if (Object.keys(rest).length > 0) return undefined;
  if (tsType !== undefined) return tsType;
  if (anyOf) {
    const types = anyOf.map(plainType);
    return types.every((one) => one !== undefined && WORD.test(one)) ? [...new Set(types)].join(" | ") : undefined;
  }
  if (type === "array" && items !== undefined && !Array.isArray(items)) {
    const element = typeof items === "object" ? plainType(items) : undefined;
    return element !== undefined && WORD.test(element) ? `${element}[]` : undefined;
  }
  return typeof type === "string" ? SCALARS[type] : undefined;
}

const WORD = /^\w+$/;
const SCALARS: Readonly<Record<string, string>> = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
  null: "null",
};

/** Types of values by their schemas as JSON. */
export type ValueTypes = Map<string, string>;

/**
 * Prints the types of values that stand on one line. Equal schemas are printed once, and all of them go through
 * json-schema-to-typescript together: its cost is by the call.
 * @param printed what was printed before, to which the others are added
 */
export async function valueTypes(
  schemas: ReadonlySet<TypeSchema>,
  printed: ValueTypes,
  declare: Declare,
): Promise<PrintValueType> {
  const missing = new Map<string, TypeSchema>();
  const keys = new Map<TypeSchema, string>();
  for (const schema of schemas) {
    if (plainType(schema) !== undefined) continue;
    const key = JSON.stringify(schema);
    keys.set(schema, key);
    if (!printed.has(key)) missing.set(key, schema);
  }
  const types = await printAll([...missing.values()], declare);
  for (const [index, key] of [...missing.keys()].entries()) printed.set(key, types[index] ?? "unknown");
  return (schema) => plainType(schema) ?? printed.get(keys.get(schema) ?? "") ?? "unknown";
}

/** Prints the types as the members of one object, and takes them out of its lines again. */
async function printAll(schemas: readonly TypeSchema[], declare: Declare): Promise<string[]> {
  if (schemas.length === 0) return [];
  const names = schemas.map((_, index) => `type${index}`);
  const properties = Object.fromEntries(schemas.map((schema, index) => [`type${index}`, schema]));
  const text = await declare({ title: "Types", type: "object", properties, required: names }, "Types");
  const types = [...withoutParentheses(text).matchAll(/^type\d+: (.*)$/gm)].map(([, type = ""]) => type);
  if (types.length !== schemas.length) throw new Error("A type of a value does not stand on one line");
  return types;
}
