import type { TypeSchema } from "@toolwright/runtime/contract";
import { takesFilter } from "../../effective/takes-filter.js";
import type { Integration, NamedType } from "../../model/integration.js";

/**
 * Finds what stands behind references: the type of the records that their id is linked to. References show few members
 * of their records, and filters may name others; where nothing is filtered, nobody asks.
 */
export function recordsBehind({ resources }: Integration): (type: NamedType) => Pick<TypeSchema, "record"> {
  if (!resources.some(({ operations }) => operations.some(({ args }) => takesFilter(args)))) return () => ({});
  const records = new Map(resources.map(({ name, records: [record] }) => [name, record]));
  return ({ name, node }) => {
    const [resource = ""] = node.properties?.["id"]?.link?.split(".") ?? [];
    const record = records.get(resource);
    return record === undefined || record === name ? {} : { record };
  };
}
