import { compile, type JSONSchema } from "json-schema-to-typescript";
import { withoutParentheses } from "./tidy.js";

/** What json-schema-to-typescript reads. */
export type TypeSchema = JSONSchema & { tsType?: string };

/** No banner, no formatter, objects without members nobody declared, arrays instead of tuples. */
export const PLAIN = { bannerComment: "", format: false, additionalProperties: false, ignoreMinAndMaxItems: true };

/** The type of a value that stands on one line. */
export type PrintValueType = (schema: TypeSchema) => string;

/**
 * Prints the types of values that stand on one line. Equal schemas are printed once, and all of them go through
 * json-schema-to-typescript together: its cost is by the call.
 */
export async function valueTypes(schemas: Iterable<TypeSchema>): Promise<PrintValueType> {
  const distinct = new Map<string, TypeSchema>();
  for (const schema of schemas) if (schema.tsType === undefined) distinct.set(JSON.stringify(schema), schema);
  const types = await printAll([...distinct.values()]);
  const printed = new Map([...distinct.keys()].map((key, index) => [key, types[index] ?? "unknown"]));
  return (schema) => schema.tsType ?? printed.get(JSON.stringify(schema)) ?? "unknown";
}

/** Prints the types as the members of one object, and takes them out of its lines again. */
async function printAll(schemas: readonly TypeSchema[]): Promise<string[]> {
  if (schemas.length === 0) return [];
  const names = schemas.map((_, index) => `type${index}`);
  const properties = Object.fromEntries(schemas.map((schema, index) => [`type${index}`, schema]));
  const text = await compile({ title: "Types", type: "object", properties, required: names }, "Types", PLAIN);
  return [...withoutParentheses(text).matchAll(/^type\d+: (.*)$/gm)].map(([, type = ""]) => type);
}
