import type { SchemaNode } from "../definition/types.js";
import type { Index, SchemaEntry } from "../effective/reference.js";
import type { NamedType } from "../model/integration.js";
import { schemaUsage, type Direction } from "./schema-usage.js";

const SUFFIX: Readonly<Record<Direction, string>> = { read: "", create: "Create", update: "Update", input: "Input" };

/**
 * The named types of a generated package. One schema becomes up to four: what a response holds, what creates a
 * record, what changes one, and what stands inside something that is sent. Those that come out the same share a name.
 */
export class TypeTable {
  readonly #index: Index;
  readonly #usage: ReadonlyMap<string, ReadonlySet<Direction>>;
  readonly #types = new Map<string, NamedType>();
  readonly #differs = new Map<string, boolean>();

  constructor(index: Index) {
    this.#index = index;
    this.#usage = schemaUsage(index);
  }

  /** Every type that was asked for, in the order of the definitions. */
  all(): NamedType[] {
    const order = new Map([...this.#index.schema.keys()].map((name, position) => [name, position]));
    const position = ({ name }: NamedType) =>
      order.get(name) ?? order.get(name.replace(/(Create|Update|Input)$/, "")) ?? -1;
    return [...this.#types.values()].sort((a, b) => position(a) - position(b));
  }

  /** The type behind a name of this table. */
  get(name: string): NamedType | undefined {
    return this.#types.get(name);
  }

  /** The name of a schema's type for one direction. */
  name(schema: string, direction: Direction): string {
    const entry = this.#index.schema.get(schema);
    if (!entry) return "unknown";
    const name = this.#nameOf(entry, direction);
    if (!this.#types.has(name)) {
      // Entered first, so that a schema that contains itself ends here.
      this.#types.set(name, { name, source: entry.file, node: {} });
      this.#types.set(name, { name, source: entry.file, node: this.#shape(entry, direction) });
    }
    return name;
  }

  /** A schema node as it is in one direction, its references named after types of this table. */
  node(node: SchemaNode, direction: Direction): SchemaNode {
    const { $ref, ...rest } = node;
    if ($ref !== undefined) {
      const identity = direction === "read" ? undefined : this.#identity($ref);
      if (identity) return { ...identity, ...rest };
      return { ...rest, $ref: this.name($ref, nested(direction)) };
    }
    const properties = node.properties && this.#properties(node, direction);
    return {
      ...node,
      ...(properties && { properties, ...requiredOf(node, direction, properties, false) }),
      ...(node.items && { items: this.node(node.items, nested(direction)) }),
      ...(node.anyOf && { anyOf: node.anyOf.map((branch) => this.node(branch, nested(direction))) }),
      ...(typeof node.additionalProperties === "object" && {
        additionalProperties: this.node(node.additionalProperties, nested(direction)),
      }),
    };
  }

  /** {@link isIn}, by the schemas of this table. */
  isIn(member: SchemaNode, direction: Direction): boolean {
    return isIn(this.#index, member, direction);
  }

  #nameOf(entry: SchemaEntry, direction: Direction): string {
    const used = this.#usage.get(entry.name) ?? new Set();
    if (direction === "read") return entry.name;
    if (used.has("read")) return this.#isDifferent(entry, direction) ? entry.name + SUFFIX[direction] : entry.name;
    return used.size <= 1 || direction === "input" ? entry.name : entry.name + SUFFIX[direction];
  }

  #shape(entry: SchemaEntry, direction: Direction): SchemaNode {
    const { node } = entry;
    if (!node.properties) return this.node(node, direction);
    const properties = this.#properties(node, direction, entry.name);
    const isAlsoReceived = this.#usage.get(entry.name)?.has("read") === true;
    const { requiredOnCreate: _, identifiedBy: __, ...rest } = node;
    return { ...rest, properties, ...requiredOf(node, direction, properties, isAlsoReceived) };
  }

  #properties(node: SchemaNode, direction: Direction, schema?: string): Record<string, SchemaNode> {
    const links = this.#index.project.integration.value.links ?? {};
    const members = Object.entries(node.properties ?? {}).filter(([, member]) => this.isIn(member, direction));
    return Object.fromEntries(
      members.map(([name, member]) => {
        const link = member.link ?? links[`${schema}.${name}`];
        return [name, { ...this.node(member, nested(direction)), ...(link !== undefined && { link }) }];
      }),
    );
  }

  /** What identifies the record that a reference points at. */
  #identity(schema: string): SchemaNode | undefined {
    const entry = this.#index.schema.get(schema);
    const members = entry?.node.identifiedBy;
    if (!entry || !members) return undefined;
    const links = this.#index.project.integration.value.links ?? {};
    const { description } = entry.node;
    return {
      type: "object",
      ...(description !== undefined && { description }),
      properties: Object.fromEntries(
        members.map((name) => {
          const { readOnly: _, ...member } = entry.node.properties?.[name] ?? { type: "string" as const };
          const link = member.link ?? links[`${schema}.${name}`];
          return [name, { ...member, ...(link !== undefined && { link }) }];
        }),
      ),
      required: members.length === 1 ? members : [],
    };
  }

  #isDifferent(entry: SchemaEntry, direction: Direction): boolean {
    const key = `${entry.name} ${direction}`;
    const known = this.#differs.get(key);
    if (known !== undefined) return known;
    this.#differs.set(key, false);
    const { node } = entry;
    const required = requiredOf(node, direction, node.properties ?? {}, true).required ?? [];
    const isSameSet = [...required].sort().join() === [...(node.required ?? [])].sort().join();
    const differs = !isSameSet || this.#hasDifferentMember(node, direction);
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
      if (!this.isIn(part, direction) || !this.isIn(part, "read")) return true;
      const target = part.$ref === undefined ? undefined : this.#index.schema.get(part.$ref);
      if (target?.node.identifiedBy) return true;
      return target ? this.#isDifferent(target, nested(direction)) : this.#hasDifferentMember(part, nested(direction));
    });
  }
}

function nested(direction: Direction): Direction {
  return direction === "read" ? "read" : "input";
}

/** Whether a member exists in what travels in this direction; a schema may say so for all that refer to it. */
export function isIn(index: Index, member: SchemaNode, direction: Direction): boolean {
  const target = member.$ref === undefined ? undefined : index.schema.get(member.$ref)?.node;
  if (direction === "read") return member.writeOnly !== true && target?.writeOnly !== true;
  const isReadOnly = member.readOnly === true || target?.readOnly === true;
  return !isReadOnly && !(direction === "update" && member.createOnly === true);
}

/**
 * The members that must be there. What a response always has says nothing about what must be sent, unless the
 * schema is only ever sent.
 */
function requiredOf(
  node: SchemaNode,
  direction: Direction,
  properties: Readonly<Record<string, SchemaNode>>,
  isAlsoReceived: boolean,
): Pick<SchemaNode, "required"> {
  const sent = node.requiredOnCreate ?? (isAlsoReceived ? [] : node.required);
  const names = { read: node.required, update: [], create: sent, input: sent }[direction] ?? [];
  return { required: names.filter((name) => Object.hasOwn(properties, name)) };
}
