import type { EffectiveOperation } from "../../effective/operation.js";
import { HTTP_METHODS, placeholders } from "../../effective/request.js";
import { shapeOf } from "../facts/facts.js";
import type { UpdateContext } from "./context.js";
import { setValue } from "./edit-yaml.js";

/** Gives a resource the collection that all its operations moved to together; `false` when they did not. */
export function moveCollection(one: EffectiveOperation, { view, texts, changes }: UpdateContext): boolean {
  const { file, value } = one.resource;
  const { collection = "", item = "{collection}" } = value;
  const all = view.index.inResource.get(value.resource) ?? [];
  const found = new Set(
    all.map((each) => {
      const template = HTTP_METHODS.map((method) => each.definition[method]).find((path) => path !== undefined) ?? "";
      const rest = each.request?.path.slice(collection.length) ?? "";
      const moved = view.below(changes.moved.get(each)?.path ?? "");
      const isRelative = /^\{(collection|item)\}/.test(template) && item.startsWith("{collection}");
      return isRelative && shapeOf(moved).endsWith(shapeOf(rest)) ? start(moved, rest) : "";
    }),
  );
  const [wanted = ""] = found;
  if (collection === "" || wanted === "" || found.size > 1) return false;
  const names = placeholders(collection);
  if (placeholders(wanted).length !== names.length) return false;
  let index = 0;
  const named = wanted.replace(/\{\}/g, () => `{${names[index++]}}`);
  texts.set(file.path, setValue(texts.get(file.path) ?? "", ["collection"], named));
  return true;
}

/** The nameless path up to a part at its end. */
function start(path: string, end: string): string {
  const shape = shapeOf(path);
  return shape.slice(0, shape.length - shapeOf(end).length);
}
