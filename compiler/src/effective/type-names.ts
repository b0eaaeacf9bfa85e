import type { SchemaNode } from "../definition/types.js";
import { isIn, nested, requiredOf, type Direction, type Use } from "./direction.js";
import { emptiedMembers } from "./emptied.js";
import type { Index, SchemaEntry, SchemaUsage } from "./reference.js";
import { schemaUsage } from "./schema-usage.js";

const SUFFIX: Readonly<Record<Direction, string>> = { read: "", create: "Create", update: "Update", input: "Input" };

/**
 * What the types made from schemas are called. One schema becomes up to four: what a response holds, what creates a
 * record, what changes one, and what stands inside something that is sent. Those that come out the same share a name.
 */
export class TypeNames {
  readonly #index: Index;
  readonly #usage: SchemaUsage;
  readonly #differs = new Map<string, boolean>();

  constructor(index: Index) {
    this.#index = index;
    this.#usage = schemaUsage(index);
  }

  /** In which directions a schema is used, and whether JSON Patches are made of it. */
  uses(schema: string): ReadonlySet<Use> {
    return this.#usage.get(schema) ?? new Set();
  }

  /** The name of a schema's type for one direction. */
  name(entry: SchemaEntry, direction: Direction): string {
    const used = this.uses(entry.name);
    const directions = used.size - (used.has("patch") ? 1 : 0);
    if (direction === "read") return entry.name;
    if (used.has("read")) return this.#isDifferent(entry, direction) ? entry.name + SUFFIX[direction] : entry.name;
    return directions <= 1 || direction === "input" ? entry.name : entry.name + SUFFIX[direction];
  }

  #isDifferent(entry: SchemaEntry, direction: Direction): boolean {
    const key = `${entry.name} ${direction}`;
    const known = this.#differs.get(key);
    if (known !== undefined) return known;
    this.#differs.set(key, false);
    const { node } = entry;
    const isPatch = direction === "update" && this.uses(entry.name).has("patch");
    const isEmptied = isPatch && emptiedMembers(this.#index, node).length > 0;
    const required = requiredOf(node, direction, node.properties ?? {}, true).required ?? [];
    const isSameSet = [...required].sort().join() === [...(node.required ?? [])].sort().join();
    const differs = isEmptied || !isSameSet || this.#hasDifferentMember(node, direction);
    this.#differs.set(key, differs);
    return differs;
  }

  #hasDifferentMember(node: SchemaNode, direction: Direction): boolean {
    const parts = [
      ...Object.values(node.properties ?? {}),
      ...(node.anyOf ?? []),
      ...(node.items ? [node.items] : []),
      ...(typeof node.additionalProperties === "object" ? [node.additionalProperties] : []),
    ];
    return parts.some((part) => {
      if (!isIn(this.#index, part, direction) || !isIn(this.#index, part, "read")) return true;
      const target = part.$ref === undefined ? undefined : this.#index.schema.get(part.$ref);
      if (target?.node.identifiedBy) return true;
      return target ? this.#isDifferent(target, nested(direction)) : this.#hasDifferentMember(part, nested(direction));
    });
  }
}
