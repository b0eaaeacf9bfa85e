import { bodyOf } from "../../effective/body.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import { returnsOf } from "../../effective/returns.js";
import type { Outcome, UpdateContext } from "./context.js";
import type { Located } from "./definitions-view.js";
import { removeItem, removeKey } from "./edit-yaml.js";
import { edit, type Of, OUTSIDE, resolvedAt } from "./located.js";
import { isWritten, WRITTEN } from "./words-of-people.js";
import { hasComment, valueAt } from "./yaml-nodes.js";

/** Removes a member, with what lists it; kept when a person's text, example or link needs it. */
export function removeProperty({ root, path, name }: Of<"property-removed">, context: UpdateContext): Outcome {
  const { view, texts } = context;
  const at = view.node(root, path);
  if (at === "outside") return OUTSIDE;
  const target = at && resolvedAt(at, context);
  if (!target?.node.properties?.[name]) return { done: "was not there any more" };
  const isWrittenAbout = () => {
    const { view: old, adapted } = context.stale();
    const member = old.node(root, [...path, "properties", name]);
    const keys = [...target.path, "properties", name];
    const text = texts.get(target.file) ?? "";
    const imported = member === undefined || member === "outside" ? [] : [adapted(member.node)];
    return isWritten(valueAt(text, keys), imported) || hasComment(text, keys);
  };
  const users = view.index.operations.filter((one) => target.path.length <= 1 && uses(one, target.schema ?? ""));
  const reason = neededBy(target, name, users, context) ?? (isWrittenAbout() ? WRITTEN : undefined);
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
    if (isTelling && texts.some((key) => mentions(String(tool[key] ?? ""), name)))
      return `a text of ${one.id} names it`;
  }
  return undefined;
}

/** Whether a text has a name in it, not as part of a longer one. */
function mentions(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + name.length))) return true;
  }
  return false;
}
