import type { SchemaNode } from "../../definition/types.js";
import { filled } from "./field-text.js";

/** Entries of a dictionary by the member's name. */
export type FieldsDraft = Readonly<Record<string, string | { readonly description: string; readonly link: string }>>;

/** A text is worth an entry when so many members share it. */
const OFTEN = 3;

/**
 * Takes texts that recur out of the schemas. Members whose text is another keep it; a link goes along when all members of
 * the name have the same. Texts come in with `{model}` in them and leave with the noun, unless the dictionary fills it in.
 * @param nouns what each schema is called in its texts
 * @param usual what the compiler would call it
 */
export function dictionaryOf(
  schemas: ReadonlyMap<string, SchemaNode>,
  nouns: ReadonlyMap<string, string>,
  usual: (schema: string) => string,
): { fields: FieldsDraft; schemas: Map<string, SchemaNode> } {
  const texts = new Map<string, Map<string, number>>();
  const links = new Map<string, Set<string | undefined>>();
  for (const node of schemas.values()) {
    for (const [name, part] of Object.entries(node.properties ?? {})) {
      const own = texts.get(name) ?? new Map<string, number>();
      texts.set(name, own);
      links.set(name, (links.get(name) ?? new Set()).add(part.link));
      if (part.description !== undefined) own.set(part.description, (own.get(part.description) ?? 0) + 1);
    }
  }
  const fields: Record<string, string | { description: string; link: string }> = {};
  for (const [name, own] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [first] = [...own].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    if (!first || first[1] < OFTEN) continue;
    const [link, ...others] = links.get(name) ?? [];
    fields[name] = link !== undefined && others.length === 0 ? { description: first[0], link } : first[0];
  }
  const told = new Map(
    [...schemas].map(([name, node]): [string, SchemaNode] => {
      const noun = nouns.get(name) ?? "record";
      let isFilledIn = false;
      const inside = (inner: SchemaNode): SchemaNode => ({
        ...inner,
        ...(inner.properties && {
          properties: Object.fromEntries(
            Object.entries(inner.properties).map(([member, part]) => [member, spared(member, part)]),
          ),
        }),
        ...(inner.items && { items: inside(inner.items) }),
        ...(inner.anyOf && { anyOf: inner.anyOf.map(inside) }),
        ...(typeof inner.additionalProperties === "object" && {
          additionalProperties: inside(inner.additionalProperties),
        }),
      });
      const spared = (member: string, part: SchemaNode): SchemaNode => {
        const { description, link, ...rest } = inside(part);
        const entry = Object.hasOwn(fields, member) ? fields[member] : undefined;
        const shared = typeof entry === "string" ? { description: entry, link: undefined } : entry;
        const isTold = shared !== undefined && shared.description === description;
        if (isTold && description?.includes("{model}")) isFilledIn = true;
        return {
          ...rest,
          ...(!isTold && description !== undefined && { description: filled(description, noun) }),
          ...(link !== undefined && shared?.link !== link && { link }),
        };
      };
      const whole = inside(node);
      return [name, isFilledIn && usual(name) !== noun ? { ...whole, noun } : whole];
    }),
  );
  return { fields, schemas: told };
}
