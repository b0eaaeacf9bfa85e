import type { SchemaNode } from "../../definition/types.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import { parameterMap } from "../../effective/request.js";
import type { UpdateContext } from "./context.js";
import { removeItem, setValue } from "./edit-yaml.js";
import { valueAt } from "./yaml-nodes.js";

/** Writes out what an operation has from its convention, so that it can differ by having less. */
export function leaveConvention(one: EffectiveOperation, { view, texts }: UpdateContext): void {
  if (one.convention === undefined) return;
  const file = one.resource.file.path;
  let text = texts.get(file) ?? "";
  const listed = valueAt(text, ["methods"]);
  if (!Array.isArray(listed) || !listed.includes(one.name)) return;
  text = removeItem(text, ["methods"], one.name);
  const convention = view.index.project.integration.value.conventions[one.convention] ?? {};
  const own = (valueAt(text, ["operations", one.name]) ?? {}) as Record<string, unknown>;
  for (const [key, value] of Object.entries(convention)) {
    const said = own[key];
    if (key === "query" || key === "header") {
      const inherited = parameterMap(value as never) as Readonly<Record<string, SchemaNode | null>>;
      if (typeof said === "object" && said !== null && !Array.isArray(said)) {
        // What a person wrote stays as it is; only what is missing is added.
        for (const [name, node] of Object.entries(inherited))
          if (!(name in said)) text = setValue(text, ["operations", one.name, key, name], node);
        continue;
      }
      const merged = { ...inherited, ...parameterMap(said as never) };
      const isPlain = key === "query" && Object.values(merged).every((node) => node === null);
      text = setValue(text, ["operations", one.name, key], isPlain ? Object.keys(merged) : merged);
    } else if (key === "required") {
      const merged = [...new Set([...(value as string[]), ...((said as string[] | undefined) ?? [])])];
      text = setValue(text, ["operations", one.name, key], merged);
    } else if (key === "tool" && typeof value === "object" && typeof said === "object") {
      text = setValue(text, ["operations", one.name, key], { ...value, ...said });
    } else if (said === undefined) {
      if (/^[A-Z]+$/.test(key) && Object.keys(own).some((name) => /^[A-Z]+$/.test(name))) continue;
      text = setValue(text, ["operations", one.name, key], value);
    }
  }
  texts.set(file, text);
}
