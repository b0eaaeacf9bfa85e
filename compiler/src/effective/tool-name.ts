import type { EffectiveOperation } from "./operation.js";
import type { Index } from "./reference.js";
import { toolName } from "./names.js";

const known = new WeakMap<EffectiveOperation, string>();

/** The name of the tool through which an operation is reached: its own, or that of the tool it is a variant of. */
export function toolNameOf(index: Index, operation: EffectiveOperation): string {
  let name = known.get(operation);
  if (name === undefined) known.set(operation, (name = makeName(index, operation)));
  return name;
}

function makeName(index: Index, operation: EffectiveOperation): string {
  const owner = index.variantOf.get(operation.id) ?? operation;
  const prefix = index.project.integration.value.tool_prefix;
  return owner.tool?.name ?? toolName(prefix, owner.resource.value, owner.name);
}

/** Whether the operation has a tool of its own. */
export function hasOwnTool(index: Index, operation: EffectiveOperation): boolean {
  return operation.tool !== undefined && !index.variantOf.has(operation.id);
}
