import type { Definition } from "../definition/project.js";
import type { OperationDefinition, ResourceDefinition } from "../definition/types.js";
import type { Path } from "../definition/yaml.js";
import type { Index } from "../effective/reference.js";

/** What a file says about an operation: a convention, or the entry of a resource. */
export interface WrittenOperation {
  /** `list` for a convention, `tickets.list` for an operation. */
  readonly name: string;
  readonly definition: OperationDefinition;
  readonly file: Definition<unknown>;
  readonly path: Path;
  /** Absent for a convention. */
  readonly resource?: Definition<ResourceDefinition>;
}

const known = new WeakMap<Index, readonly WrittenOperation[]>();

/** Every operation as it is written, conventions first. */
export function writtenOperations(index: Index): readonly WrittenOperation[] {
  const found = known.get(index) ?? [...written(index)];
  known.set(index, found);
  return found;
}

function* written({ project }: Index): Iterable<WrittenOperation> {
  const { integration, resources } = project;
  for (const [name, definition] of Object.entries(integration.value.conventions)) {
    yield { name, definition, file: integration, path: ["conventions", name] };
  }
  for (const resource of resources) {
    for (const [name, definition] of Object.entries(resource.value.operations ?? {})) {
      yield {
        name: `${resource.value.resource}.${name}`,
        definition,
        file: resource,
        path: ["operations", name],
        resource,
      };
    }
  }
}
