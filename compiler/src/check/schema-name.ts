import type { Definition } from "../definition/project.js";
import type { OperationDefinition } from "../definition/types.js";
import type { Path } from "../definition/yaml.js";
import { MODEL } from "../effective/operation.js";
import type { Index } from "../effective/reference.js";
import { bodySchemas, pathOf, schemaPlaces } from "./schema-place.js";
import { writtenOperations } from "./written-operation.js";

/** A place that names a schema. */
export interface SchemaName {
  readonly name: string;
  readonly file: Definition<unknown>;
  path(): Path;
}

/** Every place that names a schema. */
export function* schemaNames(index: Index): Iterable<SchemaName> {
  for (const file of index.project.resources) {
    if (file.value.model !== undefined) yield { name: file.value.model, file, path: () => ["model"] };
  }
  const { integration } = index.project;
  for (const [type, name] of Object.entries(integration.value.webhooks?.types ?? {})) {
    yield { name, file: integration, path: () => ["webhooks", "types", type] };
  }
  for (const place of schemaPlaces(index)) {
    const { node, file } = place;
    if (node.$ref !== undefined) yield { name: node.$ref, file, path: () => [...pathOf(place), "$ref"] };
  }
  for (const { definition, file, path, resource } of writtenOperations(index)) {
    for (const { name, at } of namesIn(definition)) {
      const model = resource?.value.model ?? MODEL;
      if (name.includes(MODEL) && model === MODEL) continue;
      yield { name: name.replace(MODEL, model), file, path: () => [...path, ...at] };
    }
  }
  const named = new Map(
    Object.entries(index.project.integration.value.conventions).map(([name, definition]) => [
      name,
      [...namesIn(definition)].filter((one) => one.name.includes(MODEL)),
    ]),
  );
  for (const { convention = "", resource, name: method } of index.operations) {
    const { model, methods = [], operations = {} } = resource.value;
    if (model === undefined || operations[method]?.returns !== undefined) continue;
    for (const { name } of named.get(convention) ?? []) {
      yield {
        name: name.replace(MODEL, model),
        file: resource,
        path: () => ["methods", methods.indexOf(method)],
      };
    }
  }
}

function* namesIn(definition: OperationDefinition): Iterable<{ readonly name: string; readonly at: Path }> {
  for (const [key, schema] of Object.entries(bodySchemas(definition))) {
    if (typeof schema === "string") yield { name: schema, at: ["body", key] };
  }
  const { returns } = definition;
  if (typeof returns !== "object") return;
  for (const [key, schema] of Object.entries(returns)) {
    if (typeof schema === "string") yield { name: schema, at: ["returns", key] };
  }
}
