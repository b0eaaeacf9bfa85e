import type { EffectiveOperation } from "../../effective/operation.js";
import type { OperationFact } from "../facts/facts.js";
import type { Outcome, UpdateContext } from "./context.js";
import { hasValue, removeItem, removeKey, valueAt } from "./edit-yaml.js";

export const PRUNED = new Set(["operations"]);

/** Removes an operation; kept when a toolset, link or text of a person needs it. */
export function removeOperation(fact: OperationFact, context: UpdateContext): Outcome {
  const { view, texts } = context;
  const one = view.operation(fact);
  if (!one) return { done: "was not there any more" };
  const reason = neededBy(one, context);
  if (reason !== undefined) return { conflict: `kept: ${reason}` };
  const file = one.resource.file.path;
  let text = removeItem(texts.get(file) ?? "", ["methods"], one.name);
  text = removeKey(text, ["operations", one.name], PRUNED);
  const isEmpty = !hasValue(text, ["methods"]) && !hasValue(text, ["operations"]);
  if (isEmpty) texts.delete(file);
  else texts.set(file, text);
  return {};
}

function neededBy(one: EffectiveOperation, { view, texts }: UpdateContext): string | undefined {
  const { toolsets = {} } = view.index.project.integration.value;
  const toolset = Object.entries(toolsets).find(([, { tools }]) => (tools as readonly string[]).includes(one.id));
  if (toolset) return `the toolset ${toolset[0]} has it`;
  const variant = view.index.variantOf.get(one.id);
  if (variant) return `it is a variant of ${variant.id}`;
  const resource = one.resource.value.resource;
  const others = view.index.operations.filter((other) => other.resource === one.resource && other !== one);
  const isSource = one.name === "list" || (one.name === "get" && !others.some(({ name }) => name === "list"));
  for (const [file, text] of texts) {
    if (text.includes(`{@${one.id}}`)) return `a text in ${file} names it`;
    const isLinked =
      new RegExp(`(link: |[\\w.]+: )"?${one.id.replace(".", "\\.")}(\\.\\w+)?"?\\s*([,}]|$)`, "m").test(text) ||
      (isSource && new RegExp(`\\blink: "?${resource}"?\\s*([,}]|$)`, "m").test(text));
    if (isLinked) return `a link in ${file} leads there`;
    if (
      isSource &&
      file.endsWith("/integration.yaml") &&
      Object.values((valueAt(text, ["links"]) ?? {}) as Record<string, string>).includes(resource)
    )
      return `a link in ${file} leads there`;
  }
  return undefined;
}
