import type { Definition } from "../definition/project.js";
import type { ResourceDefinition } from "../definition/types.js";
import { interfaceName, nouns, propertyName } from "../effective/names.js";
import type { Index } from "../effective/reference.js";
import type { Convention, Resource } from "../model/integration.js";
import { kebabCase } from "../text/casing.js";
import { operationLowering } from "./operation.js";
import { lowerRecords } from "./record.js";
import type { TypeTable } from "./type-table.js";

/** The resources and their operations, in the order of their files. */
export function lowerResources(index: Index, types: TypeTable, conventions: readonly Convention[]): Resource[] {
  const lowerOperation = operationLowering(index, types, conventions);
  return index.project.resources.map((resource) => {
    const { resource: name, about, collection, item, also_called: called = [], asked_as: asked = {} } = resource.value;
    const operations = (index.inResource.get(name) ?? []).map(lowerOperation);
    return {
      name,
      interfaceName: interfaceName(name),
      property: propertyName(name),
      ...(collection !== undefined && { collection }),
      ...(item !== undefined && { item }),
      fileName: kebabCase(name),
      about,
      ...nouns(resource.value),
      called,
      asked,
      tags: tagsOf(resource),
      source: resource.file.path,
      operations,
      ...lowerRecords(index, types, resource.value, operations),
    };
  });
}

/** The folders between `resources/` and the file. */
function tagsOf({ file }: Definition<ResourceDefinition>): string[] {
  const folders = file.path.split("/").slice(0, -1);
  return folders.slice(folders.indexOf("resources") + 1);
}
