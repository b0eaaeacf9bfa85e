import type { SchemaNode } from "../../compiler/src/definition/types.js";
import type { Placed } from "./integration.js";

/** A filter, an order or a list of fields that records of every type can have; undefined for other formats. */
export function filterSample({ integration, operation }: Placed, format: SchemaNode["format"]): string | undefined {
  switch (format) {
    case "conditions":
    case "child-conditions":
      return 'lastUpdated > [2026-01-31T09:00:00Z] and (enteredBy != "a & b" or updatedBy = null)';
    case "custom-field-conditions":
      return 'caption = "a caption & more" and value != null';
    case "order-by":
      return "lastUpdated desc,enteredBy";
    case "field-list": {
      const type = integration.types.find(({ name }) => name === operation.returns.node?.$ref);
      return Object.keys(type?.node.properties ?? { id: {} })
        .slice(0, 3)
        .join();
    }
    default:
      return undefined;
  }
}
