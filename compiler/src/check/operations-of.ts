import type { Definition } from "../definition/project.js";
import type { ResourceDefinition } from "../definition/types.js";
import type { EffectiveOperation } from "../effective/operation.js";
import type { Index } from "../effective/reference.js";

const known = new WeakMap<Index, ReadonlyMap<Definition<ResourceDefinition>, readonly EffectiveOperation[]>>();

/** The operations of one resource. */
export function operationsOf(index: Index, resource: Definition<ResourceDefinition>): readonly EffectiveOperation[] {
  let byResource = known.get(index);
  if (!byResource) {
    const groups = new Map<Definition<ResourceDefinition>, EffectiveOperation[]>();
    for (const operation of index.operations) {
      const group = groups.get(operation.resource);
      if (group) group.push(operation);
      else groups.set(operation.resource, [operation]);
    }
    known.set(index, (byResource = groups));
  }
  return byResource.get(resource) ?? [];
}
