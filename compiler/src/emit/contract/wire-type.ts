import type { JsonSchema } from "@toolwright/runtime";
import type { TypeSchema } from "@toolwright/runtime/contract";
import type { SchemaNode } from "../../definition/types.js";
import { wireSchema } from "../../effective/wire-schema.js";
import type { Params } from "../../model/integration.js";

/** The schema of a named type. */
export function wireType(node: SchemaNode): TypeSchema {
  const { $ref, ...own } = wireSchema(node);
  const { unfilterable } = node;
  return typeof $ref === "string" ? { extends: [$ref] } : { ...own, ...(unfilterable && { unfilterable }) };
}

/** The arguments of an operation: the name of a type that says it all, else what is added to some. */
export function checkedParams(
  { type, declared, extends: bases }: Params,
  types: ReadonlyMap<string, TypeSchema>,
): string | TypeSchema {
  if (!declared) return type;
  const {
    properties = {},
    required = [],
    ...rest
  } = wireSchema(declared.node) as TypeSchema & {
    readonly properties?: Readonly<Record<string, JsonSchema>>;
    readonly required?: readonly string[];
  };
  // Most say what an argument means here, which changes nothing.
  const inherited = bases.map((base) => types.get(base)?.["properties"] as Readonly<Record<string, JsonSchema>>);
  const isInherited = ([name, schema]: readonly [string, JsonSchema]): boolean =>
    inherited.some((members) => JSON.stringify(members?.[name]) === JSON.stringify(schema));
  const own = Object.fromEntries(Object.entries(properties).filter((entry) => !isInherited(entry)));
  const [only] = bases;
  if (only !== undefined && bases.length === 1 && Object.keys(own).length + required.length === 0) return only;
  return {
    ...rest,
    ...(bases.length > 0 && { extends: bases }),
    properties: own,
    ...(required.length > 0 && { required }),
  };
}
