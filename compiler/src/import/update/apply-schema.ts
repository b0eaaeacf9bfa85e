import type { SchemaNode } from "../../definition/types.js";
import { meaningOf } from "../../effective/dictionary.js";
import { isSame } from "./aspects.js";
import type { Root } from "./fact-change.js";
import type { Fresh, Outcome, UpdateContext } from "./context.js";
import type { Located } from "./definitions-view.js";
import { addItem, removeItem, setValue } from "./edit-yaml.js";
import { edit, missing, type Of, OUTSIDE, resolvedAt } from "./located.js";
import { updateNode } from "./update-node.js";
import { hasValue, valueAt } from "./yaml-nodes.js";

/** Adds a member with the text that an import gives it. */
export function addProperty({ root, path, name, node }: Of<"property-added">, context: UpdateContext): Outcome {
  const { view, texts, fresh } = context;
  const at = view.node(root, path);
  if (at === "outside") return OUTSIDE;
  const target = at && resolvedAt(at, context);
  if (!target) return missing(root, context);
  const known = target.node.properties?.[name];
  if (known)
    return isSameKind(known, fresh.adapted(node))
      ? { done: "was there already" }
      : { conflict: "the definition has another" };
  const wished = freshProperty(root, path, name, node, context);
  const { description, ...rest } = wished;
  const isTold =
    wished.$ref !== undefined
      ? description === undefined
      : meaningOf(view.index.dictionary, name, wished)?.description !== undefined;
  const added = isTold ? rest : wished;
  context.need(added);
  edit(texts, target, (text) => {
    const withMember = setValue(text, [...target.path, "properties", name], added);
    return addRequired(withMember, target, name, root, path, context);
  });
  return {};
}

/** A member that must be there from the start is required from the start. */
function addRequired(
  text: string,
  target: Located,
  name: string,
  root: Root,
  inside: readonly string[],
  { fresh }: UpdateContext,
): string {
  const found = fresh.view.node(root, inside);
  if (!found || found === "outside") return text;
  let edited = text;
  for (const keyword of ["required", "requiredOnCreate"] as const) {
    const path = [...target.path, keyword];
    if (found.node[keyword]?.includes(name) && !includes(edited, path, name)) edited = addItem(edited, path, name);
  }
  return edited;
}

function freshProperty(
  root: Root,
  path: readonly string[],
  name: string,
  node: SchemaNode,
  { fresh }: UpdateContext,
): SchemaNode {
  const found = fresh.view.node(root, path);
  if (!found || found === "outside" || found.schema === undefined) return fresh.adapted(node);
  const whole = fresh.schema(found.schema);
  const inner = found.path
    .slice(1)
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[String(step)], whole) as
    | SchemaNode
    | undefined;
  return fresh.adapted(inner?.properties?.[name] ?? node);
}

/** Changes keywords of a node. */
export function changeNode({ root, path, before, after, aspect }: Of<"node">, context: UpdateContext): Outcome {
  const { view, texts, fresh } = context;
  const at = view.node(root, path);
  if (at === "outside") return OUTSIDE;
  if (!at) return missing(root, context);
  // Unions have texts inside, which an import gives them.
  const whole = (from: Fresh, fact: SchemaNode) => {
    const found = aspect === "anyOf" ? from.view.node(root, path) : undefined;
    return from.adapted(found === undefined || found === "outside" ? fact : found.node);
  };
  const old = aspect === "anyOf" ? whole(context.stale(), before) : fresh.adapted(before);
  const now = whole(fresh, after);
  const text = texts.get(at.file) ?? "";
  // Two inline schemas of the document can be one of the definitions, which the first has changed already.
  const own = (valueAt(text, at.path) as SchemaNode | undefined) ?? at.node;
  const result = updateNode(text, at.path, own, old, now, aspect);
  if (!("text" in result)) return result;
  context.need(now);
  texts.set(at.file, result.text);
  return {};
}

/** Adds a member to the lists of what must be there, or takes it out. */
export function changeRequired(
  { kind, root, path, name }: Of<"required-added" | "required-removed">,
  context: UpdateContext,
): Outcome {
  const { view, texts } = context;
  const at = view.node(root, path);
  if (at === "outside") return OUTSIDE;
  const target = at && resolvedAt(at, context);
  if (!target) return missing(root, context);
  const member = target.node.properties?.[name];
  if (kind === "required-added" && !member) return { conflict: "the definition has no such member" };
  edit(texts, target, (text) => {
    const lists = ["required", "requiredOnCreate"] as const;
    if (kind === "required-removed")
      return lists.reduce((edited, keyword) => removeItem(edited, [...target.path, keyword], name), text);
    const wanted = lists.filter((keyword) =>
      keyword === "required" ? true : member?.readOnly !== true && isOnCreate(target, root, path, name, context),
    );
    return wanted.reduce(
      (edited, keyword) =>
        includes(edited, [...target.path, keyword], name) ? edited : addItem(edited, [...target.path, keyword], name),
      text,
    );
  });
  return {};
}

function isOnCreate(
  target: Located,
  root: Root,
  path: readonly string[],
  name: string,
  { fresh }: UpdateContext,
): boolean {
  const found = fresh.view.node(root, path);
  return (
    target.node.requiredOnCreate !== undefined ||
    (found !== undefined && found !== "outside" && found.node.requiredOnCreate?.includes(name) === true)
  );
}

function includes(text: string, path: readonly (string | number)[], name: string): boolean {
  const list = hasValue(text, path) ? valueAt(text, path) : [];
  return Array.isArray(list) && list.includes(name);
}

function isSameKind(own: SchemaNode, wanted: SchemaNode): boolean {
  return own.$ref === wanted.$ref && isSame(own.type, wanted.type);
}
