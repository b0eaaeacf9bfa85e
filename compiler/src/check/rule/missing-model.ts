import { diagnostic } from "../../diagnostic/diagnostic.js";
import { MODEL, type EffectiveOperation } from "../../effective/operation.js";
import type { Rule } from "../rule.js";

/** An operation that means "the model" belongs to a resource that has one. */
export const missingModel: Rule = function* ({ operations }) {
  for (const operation of operations) {
    if (operation.resource.value.model !== undefined) continue;
    const what = needOf(operation);
    if (what !== undefined) yield diagnostic("missing-model", operation.place(), { operation: operation.id, what });
  }
};

function needOf({ definition: { returns, body } }: EffectiveOperation): string | undefined {
  if (JSON.stringify([returns, body])?.includes(MODEL)) return "names a schema after";
  if (returns === "one" || returns === "many") return returns === "one" ? "returns" : "returns a list of";
  if (body === "json" || body === "json-patch") return "sends";
  if (typeof body !== "object" || body.items !== undefined || body.map !== undefined) return undefined;
  const names = body.json ?? body["json-patch"] ?? body.multipart;
  return names === undefined ? "sends" : undefined;
}
