import type { EffectiveOperation } from "../../effective/operation.js";
import { resolveLink } from "../../effective/reference.js";
import type { OperationFact } from "../facts/facts.js";
import type { Outcome, UpdateContext } from "./context.js";
import { filesNow, linksIn } from "./definitions-now.js";
import { removeItem, removeKey } from "./edit-yaml.js";
import { hasValue } from "./yaml-nodes.js";

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
  const isLeading = (link: string) => {
    const target = resolveLink(view.index, link);
    return "operation" in target && target.operation.id === one.id;
  };
  for (const { file, value } of filesNow({ view, texts })) {
    if (JSON.stringify(value ?? null).includes(`{@${one.id}}`)) return `a text in ${file} names it`;
    if (linksIn(value).some(isLeading)) return `a link in ${file} leads there`;
  }
  return undefined;
}
