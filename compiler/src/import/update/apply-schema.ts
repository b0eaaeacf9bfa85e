import type { SchemaNode } from "../../definition/types.js";
import { bodyOf } from "../../effective/body.js";
import { meaningOf } from "../../effective/dictionary.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import { returnsOf } from "../../effective/returns.js";
import { isSame, type FactChange, type Root } from "./compare.js";
import type { Outcome, UpdateContext } from "./context.js";
import type { Located } from "./definitions-view.js";
import { addItem, hasValue, removeItem, removeKey, setValue, valueAt } from "./edit-yaml.js";
import { updateNode } from "./update-node.js";

type Of<Kind extends FactChange["kind"]> = FactChange & { readonly kind: Kind };

const NOWHERE: Outcome = { conflict: "the definitions do not have it" };
const OUTSIDE: Outcome = { done: "outside of what definitions describe" };

/** Adds a member with the text that an import gives it. */
export function addProperty({ root, path, name, node }: Of<"property-added">, context: UpdateContext): Outcome {
  const { view, texts, fresh } = context;
  const at = view.node(root, path);
  if (at === "outside") return OUTSIDE;
  const target = at && resolvedAt(at, context);
  if (!target) return NOWHERE;
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
  path: readonly string[],
  { fresh }: UpdateContext,
): string {
  const found = fresh.view.node(root, path);
  if (!found || found === "outside") return text;
  let edited = text;
  for (const keyword of ["required", "requiredOnCreate"] as const) {
    if (found.node[keyword]?.includes(name)) edited = addItem(edited, [...target.path, keyword], name);
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

/** Removes a member, with what lists it; kept when a person's text, example or link needs it. */
export function removeProperty({ root, path, name }: Of<"property-removed">, context: UpdateContext): Outcome {
  const { view, texts } = context;
  const at = view.node(root, path);
  if (at === "outside") return OUTSIDE;
  const target = at && resolvedAt(at, context);
  if (!target?.node.properties?.[name]) return { done: "was not there any more" };
  const users = view.index.operations.filter((one) => target.path.length <= 1 && uses(one, target.schema ?? ""));
  const reason = neededBy(target, name, users, context);
  if (reason !== undefined) return { conflict: `kept: ${reason}` };
  edit(texts, target, (text) => {
    let edited = removeKey(text, [...target.path, "properties", name]);
    for (const keyword of ["required", "requiredOnCreate", "identifiedBy"])
      edited = removeItem(edited, [...target.path, keyword], name);
    return edited;
  });
  for (const one of users) {
    const file = one.resource.file.path;
    const base = ["operations", one.name];
    edit(texts, { file }, (text) => {
      let edited = text;
      const fields = valueAt(text, [...base, "tool", "fields"]);
      for (const field of Array.isArray(fields) ? (fields as string[]) : []) {
        if (field === name || field.startsWith(`${name}.`))
          edited = removeItem(edited, [...base, "tool", "fields"], field);
      }
      for (const list of [["required"], ["body", "only"], ["body", "omit"]])
        edited = removeItem(edited, [...base, ...list], name);
      return edited;
    });
  }
  return {};
}

function uses(one: EffectiveOperation, schema: string): boolean {
  return (
    bodyOf(one)?.node.$ref === schema ||
    bodyOf(one)?.node.items?.$ref === schema ||
    returnsOf(one).node?.$ref === schema
  );
}

function neededBy(
  target: Located,
  name: string,
  users: readonly EffectiveOperation[],
  { view }: UpdateContext,
): string | undefined {
  const links = Object.keys(view.index.project.integration.value.links ?? {});
  const link = links.find((key) => key === `${target.schema}.${name}` || key.startsWith(`${target.schema}.${name}.`));
  if (link !== undefined && target.path.length === 1) return `integration.yaml links ${link}`;
  for (const one of users) {
    const own = one.resource.value.operations?.[one.name];
    const { tool } = own ?? {};
    if (Object.keys(own?.links ?? {}).some((key) => key === name || key.startsWith(`${name}.`)))
      return `a link of ${one.id} names it`;
    if (typeof tool !== "object") continue;
    if (tool.examples?.some((example) => Object.hasOwn(example, name))) return `an example of ${one.id} names it`;
    const isTelling = /[A-Z_]/.test(name) && name.length > 3;
    const texts: readonly (keyof typeof tool)[] = ["about", "use", "avoid", "limits", "returns"];
    if (isTelling && texts.some((key) => new RegExp(`\\b${name}\\b`).test(String(tool[key] ?? ""))))
      return `a text of ${one.id} names it`;
  }
  return undefined;
}

/** Changes keywords of a node. */
export function changeNode({ root, path, before, after, aspect }: Of<"node">, context: UpdateContext): Outcome {
  const { view, texts, fresh } = context;
  const at = view.node(root, path);
  if (at === "outside") return OUTSIDE;
  if (!at) return NOWHERE;
  const [old, now] = [fresh.adapted(before), fresh.adapted(after)];
  const result = updateNode(texts.get(at.file) ?? "", at.path, at.node, old, now, aspect);
  if ("conflict" in result) return result;
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
  if (!target) return NOWHERE;
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

/** The object behind a reference. */
function resolvedAt(at: Located, { view }: UpdateContext): Located | undefined {
  if (at.node.$ref === undefined) return at;
  const entry = view.index.schema.get(at.node.$ref);
  return entry && { file: entry.file, path: [entry.name], node: entry.node, schema: entry.name };
}

function edit(texts: Map<string, string>, { file }: { readonly file: string }, change: (text: string) => string): void {
  texts.set(file, change(texts.get(file) ?? ""));
}

function isSameKind(own: SchemaNode, wanted: SchemaNode): boolean {
  return own.$ref === wanted.$ref && isSame(own.type, wanted.type);
}
