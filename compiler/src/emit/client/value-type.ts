import { compile, type JSONSchema } from "json-schema-to-typescript";

/** What json-schema-to-typescript reads. */
export type TypeSchema = JSONSchema & { tsType?: string };

/** No banner, no formatter, objects without members nobody declared, arrays instead of tuples. */
export const PLAIN = { bannerComment: "", format: false, additionalProperties: false, ignoreMinAndMaxItems: true };

/** Schemas whose types are printed together. */
interface Batch {
  readonly schemas: TypeSchema[];
  readonly types: Promise<readonly string[]>;
}

const printed = new Map<string, Promise<string>>();
let open: Batch | undefined;

/**
 * The type of a value that stands on one line. Equal schemas are printed once, and all that are asked for before
 * anybody waits go through json-schema-to-typescript together: its cost is by the call.
 */
export function printValueType(schema: TypeSchema): Promise<string> {
  const key = JSON.stringify(schema);
  const known = printed.get(key);
  if (known) return known;
  open ??= openBatch();
  const index = open.schemas.push(schema) - 1;
  const type = open.types.then((types) => types[index] ?? "unknown");
  printed.set(key, type);
  return type;
}

function openBatch(): Batch {
  const schemas: TypeSchema[] = [];
  const types = Promise.resolve().then(() => {
    open = undefined;
    return printAll(schemas);
  });
  return { schemas, types };
}

/** Prints the types as the members of one object, and takes them out of its lines again. */
async function printAll(schemas: readonly TypeSchema[]): Promise<string[]> {
  const names = schemas.map((_, index) => `type${index}`);
  const properties = Object.fromEntries(schemas.map((schema, index) => [`type${index}`, schema]));
  const text = await compile({ title: "Types", type: "object", properties, required: names }, "Types", PLAIN);
  return [...text.matchAll(/^type\d+: (.*)$/gm)].map(([, type = ""]) => type);
}
