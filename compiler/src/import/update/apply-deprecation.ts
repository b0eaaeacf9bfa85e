import type { OperationFact } from "../facts/facts.js";
import type { Outcome, UpdateContext } from "./context.js";
import { removeKey, setValue } from "./edit-yaml.js";
import { PRUNED } from "./remove-operation.js";
import { shown } from "./update-node.js";

const TEXT = "The vendor has deprecated it and may remove it.";

/** Marks an operation as deprecated, or no longer. */
export function changeDeprecation(fact: OperationFact, { view, texts }: UpdateContext): Outcome {
  const one = view.operation(fact);
  if (!one) return { conflict: "the definitions do not have the operation" };
  const file = one.resource.file.path;
  const path = ["operations", one.name, "deprecated"];
  const text = texts.get(file) ?? "";
  const { deprecated } = one.definition;
  if ((deprecated !== undefined) === (fact.deprecated === true)) return { done: "was so already" };
  if (deprecated !== undefined && deprecated !== TEXT) return { conflict: `the definition says ${shown(deprecated)}` };
  texts.set(file, fact.deprecated ? setValue(text, path, TEXT) : removeKey(text, path, PRUNED));
  return {};
}
