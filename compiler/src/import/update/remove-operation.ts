import type { EffectiveOperation } from "../../effective/operation.js";
import { resolveLink } from "../../effective/reference.js";
import type { OperationFact } from "../facts/facts.js";
import type { Outcome, UpdateContext } from "./context.js";
import { filesNow, linksIn } from "./definitions-now.js";
import { removeItem, removeKey } from "./edit-yaml.js";
import { isWritten, WRITTEN } from "./words-of-people.js";
import { hasComment, hasValue } from "./yaml-nodes.js";

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

/** Whether words of a person would go: about the operation, or about a resource of which nothing is left. */
function isWrittenAbout(one: EffectiveOperation, { view, texts, changes, stale }: UpdateContext): boolean {
  const { file, value } = one.resource;
  const siblings = view.index.inResource.get(value.resource) ?? [];
  const isLast = siblings.every((each) => changes.removed.has(each));
  const old = stale();
  const imported = (isLast ? siblings : [one]).flatMap((each) => {
    const fact = changes.removed.get(each);
    const found = fact && old.operation(fact);
    return found ? [found.definition, found.resource.value] : [];
  });
  const { parameters } = old.view.index.project.integration.value;
  const text = texts.get(file.path) ?? "";
  return (
    isWritten(isLast ? value : value.operations?.[one.name], [...imported, parameters]) ||
    hasComment(text, isLast ? [] : ["operations", one.name])
  );
}

function neededBy(one: EffectiveOperation, context: UpdateContext): string | undefined {
  const { view, texts } = context;
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
  return isWrittenAbout(one, context) ? WRITTEN : undefined;
}
