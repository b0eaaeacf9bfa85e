import type { SchemaNode } from "../../definition/types.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import { requestMethods } from "../../effective/request.js";
import { type Facts, operationKey } from "../facts/facts.js";
import { isSame } from "./aspects.js";
import type { DefinitionsView } from "./definitions-view.js";
import type { UpdateEntry } from "./update-entry.js";

/** How definitions that people wrote differ from the document; nothing is changed, because they may do so on purpose. */
export function adopted(view: DefinitionsView, facts: Facts): UpdateEntry[] {
  const entries: UpdateEntry[] = [];
  const say = (what: string, done: string) => void entries.push({ kind: "difference", what, done });
  const matched = new Set<EffectiveOperation>();
  for (const fact of facts.operations) {
    const one = view.operation(fact);
    if (one) matched.add(one);
    else say(operationKey(fact), "only in the document");
  }
  for (const one of view.index.operations) {
    if (!matched.has(one) && one.request && requestMethods(one.definition).length > 0)
      say(one.id, `only in the definitions: ${one.request.method} ${one.request.path}`);
  }
  for (const { name, node } of facts.schemas) {
    const own = view.index.schema.get(view.schemaName(name))?.node;
    if (!own) say(name, "only in the document");
    else compareMembers(name, node, own, say);
  }
  const known = new Set(facts.schemas.map(({ name }) => view.schemaName(name)));
  for (const name of view.index.schema.keys()) if (!known.has(name)) say(name, "only in the definitions");
  return entries;
}

function compareMembers(
  name: string,
  node: SchemaNode,
  own: SchemaNode,
  say: (what: string, done: string) => void,
): void {
  for (const [member, part] of Object.entries(node.properties ?? {})) {
    const said = own.properties?.[member];
    const what = `${name}.${member}`;
    if (!said) say(what, "only in the document");
    else if (said.$ref !== part.$ref || !isSame(typesOf(said), typesOf(part)))
      say(what, `the document says ${inWords(part)}, the definition ${inWords(said)}`);
    else if (part.maxLength !== said.maxLength)
      say(what, `the document says maxLength ${part.maxLength ?? "none"}, the definition ${said.maxLength ?? "none"}`);
  }
  for (const member of Object.keys(own.properties ?? {}))
    if (!Object.hasOwn(node.properties ?? {}, member)) say(`${name}.${member}`, "only in the definitions");
}

function typesOf({ type }: SchemaNode): string[] {
  return [type ?? []].flat().sort();
}

function inWords(node: SchemaNode): string {
  return node.$ref ?? (typesOf(node).join(" or ") || "anything");
}
