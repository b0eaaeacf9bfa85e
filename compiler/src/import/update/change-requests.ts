import { bodyOf } from "../../effective/body.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import type { Outcome, UpdateContext } from "./context.js";
import { addItem, removeItem } from "./edit-yaml.js";
import { leaveConvention } from "./leave-convention.js";
import type { Of } from "./located.js";

/** Lists an argument among those that must be given, or takes it out. */
export function requireArgument(
  one: EffectiveOperation,
  argument: string,
  isRequired: boolean,
  context: UpdateContext,
): Outcome {
  const { view, texts } = context;
  if ((one.definition.required?.includes(argument) === true) === isRequired) return { done: "was so already" };
  const file = one.resource.file.path;
  const path = ["operations", one.name, "required"];
  const convention =
    one.convention === undefined ? undefined : view.index.project.integration.value.conventions[one.convention];
  if (!isRequired && convention?.required?.includes(argument)) leaveConvention(one, context);
  const text = texts.get(file) ?? "";
  texts.set(file, isRequired ? addItem(text, path, argument) : removeItem(text, path, argument));
  return {};
}

/** A body that is one list is an argument, which must be given or not; of other bodies definitions do not say it. */
export function changeBodyRequired({ operation }: Of<"body-required">, context: UpdateContext): Outcome {
  const one = context.view.operation(operation);
  if (!one) return { conflict: "the definitions do not have the operation" };
  const argument = bodyOf(one)?.argument;
  if (argument === undefined) return { done: "what must be sent is said of the members" };
  return requireArgument(one, argument, operation.body?.required === true, context);
}

/** A member that only prose says an update must send: an argument of what replaces a whole record. */
export function changeUpdateRequired(change: Of<"update-required">, context: UpdateContext): Outcome {
  const schema = context.view.schemaName(change.schema);
  const updates = context.view.index.operations.filter(
    (one) => one.request?.method === "PUT" && one.definition.body === "json" && one.resource.value.model === schema,
  );
  if (context.view.index.schema.get(schema)?.node.required?.includes(change.name)) return { done: "was so already" };
  const outcomes = updates.map((one) => requireArgument(one, change.name, change.isRequired, context));
  return outcomes.find((one) => Object.keys(one).length === 0) ?? outcomes[0] ?? { done: "no update sends it" };
}
