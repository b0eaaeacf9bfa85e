import type { ResourceDefinition, SchemaNode } from "../../definition/types.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import { placeholders } from "../../effective/request.js";
import { shapeOf } from "../facts/facts.js";
import { isSame } from "./aspects.js";
import type { Fresh, UpdateContext } from "./context.js";

export function templateFor(found: EffectiveOperation, home: ResourceDefinition, { view }: UpdateContext): string {
  const path = view.below(found.request?.path ?? "/");
  const collection = home.collection ?? "";
  const item = (home.item ?? "{collection}/{id}").replace("{collection}", collection);
  for (const [start, word] of [
    [item, "{item}"],
    [collection, "{collection}"],
  ] as const) {
    const depth = start.split("/").length;
    const own = path.split("/").slice(0, depth).join("/");
    const rest = path.slice(own.length);
    if (collection !== "" && shapeOf(own) === shapeOf(start) && (rest === "" || rest.startsWith("/")))
      return word + rest;
  }
  return path;
}

/** Path parameters that the resource or the integration do not describe as they are. */
export function pathFor(
  found: EffectiveOperation,
  home: ResourceDefinition,
  { view }: UpdateContext,
  fresh: Fresh,
): Record<string, SchemaNode> {
  const shared = view.index.project.integration.value.parameters ?? {};
  const freshShared = fresh.view.index.project.integration.value.parameters ?? {};
  const template = templateFor(found, home, { view } as UpdateContext);
  const item = (home.item ?? "{collection}/{id}").replace("{collection}", home.collection ?? "");
  const names = placeholders(template.replace("{item}", item).replace("{collection}", home.collection ?? ""));
  const theirs = placeholders(found.request?.path ?? "");
  const own: Record<string, SchemaNode> = {};
  for (const [index, name] of names.entries()) {
    const their = theirs[index] ?? name;
    const wanted = found.definition.path?.[their] ??
      found.resource.value.path?.[their] ??
      freshShared[their] ?? { type: "integer" };
    const known = home.path?.[name] ?? shared[name] ?? { type: "integer" };
    const isDescribed = name === "id" || known.description !== undefined || wanted.description === undefined;
    if (!isSame(known.type, wanted.type) || !isDescribed) own[name] = fresh.adapted(wanted);
  }
  return own;
}
