import type { OperationFact } from "../facts/facts.js";
import type { Outcome, UpdateContext } from "./context.js";
import { removeKey, setValue } from "./edit-yaml.js";
import { PRUNED } from "./remove-operation.js";

/** Marks an operation as deprecated, or no longer. */
export function changeDeprecation(fact: OperationFact, { view, texts }: UpdateContext): Outcome {
  const one = view.operation(fact);
  if (!one) return { conflict: "the definitions do not have the operation" };
  const file = one.resource.file.path;
  const path = ["operations", one.name, "deprecated"];
  const text = texts.get(file) ?? "";
  if (fact.deprecated && one.definition.deprecated === undefined)
    texts.set(file, setValue(text, path, "The vendor has deprecated it and may remove it."));
  if (!fact.deprecated) texts.set(file, removeKey(text, path, PRUNED));
  return {};
}
