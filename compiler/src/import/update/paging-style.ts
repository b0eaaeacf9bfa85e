import type { Pagination } from "../../definition/types.js";
import { freeName } from "../facts/safe-name.js";
import type { Fresh, UpdateContext } from "./context.js";
import { setValue } from "./edit-yaml.js";
import { valueAt } from "./yaml-nodes.js";

/** The style of the definitions that works like one of an import; none for an operation that has no paging. */
export function styleLike(
  name: string | undefined,
  from: Pick<Fresh, "view">,
  { view, texts }: UpdateContext,
): string | undefined {
  if (name === undefined || name === "none") return undefined;
  const wanted = from.view.index.project.integration.value.pagination?.[name];
  const text = texts.get(view.index.project.integration.file.path) ?? "";
  const styles = (valueAt(text, ["pagination"]) ?? {}) as Readonly<Record<string, Pagination>>;
  const isAlike = (style: Pagination) =>
    wanted !== undefined &&
    style.style === wanted.style &&
    style.parameter === wanted.parameter &&
    style.size === wanted.size &&
    style.in === wanted.in;
  return Object.entries(styles).find(([, style]) => isAlike(style))?.[0];
}

/** The same for a style of the new document, which the definitions get when they have none like it. */
export function styleFor(name: string | undefined, context: UpdateContext): string | undefined {
  const known = styleLike(name, context.fresh, context);
  if (name === undefined || name === "none" || known !== undefined) return known;
  const { file } = context.view.index.project.integration;
  const text = context.texts.get(file.path) ?? "";
  const styles = (valueAt(text, ["pagination"]) ?? {}) as object;
  const own = freeName(name, (one) => Object.hasOwn(styles, one), "_");
  const wanted = context.fresh.view.index.project.integration.value.pagination?.[name];
  context.texts.set(file.path, setValue(text, ["pagination", own], wanted));
  return own;
}
