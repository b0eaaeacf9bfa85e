import type { SchemaNode } from "../../definition/types.js";
import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import type { Index } from "../../effective/reference.js";
import { suggest } from "../../text/suggest.js";
import { argumentNames, bodyMember } from "../argument-place.js";
import { misstep } from "../member.js";
import { resolved } from "../resolved.js";
import type { Rule } from "../rule.js";

/** What is kept is a list of the body whose entries have a key and a value, of a record that can be read. */
export const badKeep: Rule = function* (index) {
  /** Of a convention, one operation that takes the argument is enough, and a mistake is told once. */
  const unknown = new Map<string, readonly [EffectiveOperation, string]>();
  const right = new Set<string>();
  const told = new Set<string>();
  for (const operation of index.operations) {
    for (const [argument, entry] of Object.entries(operation.definition.keep ?? {})) {
      const isOwn = operation.resource.value.operations?.[operation.name]?.keep !== undefined;
      const place = `${isOwn ? operation.id : operation.convention} ${argument}`;
      const member = bodyMember(index, operation, argument);
      if (!member) {
        unknown.set(place, [operation, argument]);
        continue;
      }
      right.add(place);
      const fault = faultOf(index, operation, member, entry);
      if (fault === undefined || told.has(place)) continue;
      told.add(place);
      yield diagnostic("bad-keep", operation.keySpan("keep", argument), { argument, fault });
    }
  }
  for (const [place, [operation, argument]] of unknown) {
    if (right.has(place)) continue;
    const meant = suggest(argument, argumentNames(index, operation));
    const fault = `no operation has it in its body${meant === undefined ? "" : `; did you mean "${meant}"?`}`;
    yield diagnostic("bad-keep", operation.keySpan("keep", argument), { argument, fault });
  }
};

function faultOf(
  index: Index,
  { request, id }: EffectiveOperation,
  member: SchemaNode,
  { key, value }: { readonly key: string; readonly value: string },
): string | undefined {
  const items = resolved(index, member)?.items;
  if (!items) return "it is no list";
  for (const name of [key, value]) {
    if (misstep(index, items, [name])) return `its entries have no "${name}"`;
  }
  const canRead = index.operations.some((one) => one.request?.method === "GET" && one.request.path === request?.path);
  return canRead ? undefined : `"${id}" changes a record that no GET at its path reads`;
}
