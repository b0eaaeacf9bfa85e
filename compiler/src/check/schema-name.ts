import type { Definition } from "../definition/project.js";
import type { Path } from "../definition/yaml.js";
import type { Index } from "../effective/reference.js";
import { bodySchemas, schemaPlaces } from "./schema-place.js";
import { writtenOperations } from "./written-operation.js";

/** A place that names a schema. */
export interface SchemaName {
  readonly name: string;
  readonly file: Definition<unknown>;
  readonly path: Path;
}

/** Every place that names a schema. */
export function* schemaNames(index: Index): Iterable<SchemaName> {
  for (const file of index.project.resources) {
    if (file.value.model !== undefined) yield { name: file.value.model, file, path: ["model"] };
  }
  for (const { node, file, path } of schemaPlaces(index)) {
    if (node.$ref !== undefined) yield { name: node.$ref, file, path: [...path, "$ref"] };
  }
  for (const { definition, file, path } of writtenOperations(index)) {
    for (const [key, schema] of Object.entries(bodySchemas(definition))) {
      if (typeof schema === "string") yield { name: schema, file, path: [...path, "body", key] };
    }
    const { returns } = definition;
    if (typeof returns !== "object") continue;
    for (const [key, schema] of Object.entries(returns)) {
      if (typeof schema === "string") yield { name: schema, file, path: [...path, "returns", key] };
    }
  }
}
