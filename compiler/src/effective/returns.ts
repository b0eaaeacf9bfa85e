import type { SchemaNode } from "../definition/types.js";
import type { EffectiveOperation } from "./operation.js";
import { asNode } from "./body.js";

/** What comes back: for a listing, the schema of one item. */
export interface ReturnsDefinition {
  readonly kind: "one" | "many" | "none" | "text" | "binary";
  readonly node?: SchemaNode;
}

/** What an operation returns. Nothing said means one record when there is a model, else nothing. */
export function returnsOf({ definition, resource }: EffectiveOperation): ReturnsDefinition {
  const { returns } = definition;
  const { model } = resource.value;
  if (typeof returns === "object") {
    return "one" in returns ? { kind: "one", node: asNode(returns.one) } : { kind: "many", node: asNode(returns.many) };
  }
  const kind = returns ?? (model === undefined ? "none" : "one");
  return (kind === "one" || kind === "many") && model !== undefined ? { kind, node: { $ref: model } } : { kind };
}
