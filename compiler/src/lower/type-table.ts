import type { SchemaNode } from "../definition/types.js";
import { isIn, nested, requiredOf, type Direction } from "../effective/direction.js";
import { emptiedMembers } from "../effective/emptied.js";
import { isLeaf } from "../effective/leaf.js";
import type { Index, SchemaEntry } from "../effective/reference.js";
import { TypeNames } from "../effective/type-names.js";
import type { NamedType } from "../model/integration.js";

/** The named types of a generated package, made when they are first asked for. */
export class TypeTable {
  readonly #index: Index;
  readonly #names: TypeNames;
  readonly #types = new Map<string, NamedType>();
  /** The links that integration.yaml gives to members, by schema and member. */
  readonly #links = new Map<string, Map<string, string>>();
  /** What nodes are in a direction: the members of conventions and schemas are asked for with every operation. */
  readonly #nodes = new Map<Direction, Map<SchemaNode, SchemaNode>>();

  constructor(index: Index) {
    this.#index = index;
    this.#names = new TypeNames(index);
    for (const [path, link] of Object.entries(index.project.integration.value.links ?? {})) {
      const dot = path.indexOf(".");
      const schema = path.slice(0, dot);
      const links = this.#links.get(schema) ?? new Map<string, string>();
      this.#links.set(schema, links.set(path.slice(dot + 1), link));
    }
  }

  /** Every type that was asked for, in the order of the definitions. */
  all(): NamedType[] {
    const order = new Map([...this.#index.schema.keys()].map((name, position) => [name, position]));
    const position = ({ name }: NamedType) =>
      order.get(name) ?? order.get(name.replace(/(Create|Update|Input)$/, "")) ?? -1;
    const placed = [...this.#types.values()].map((type) => ({ type, at: position(type) }));
    return placed.sort((a, b) => a.at - b.at).map(({ type }) => type);
  }

  /** The type behind a name of this table. */
  get(name: string): NamedType | undefined {
    return this.#types.get(name);
  }

  /** The name of a schema's type for one direction. */
  name(schema: string, direction: Direction): string {
    const entry = this.#index.schema.get(schema);
    if (!entry) return "unknown";
    const name = this.#names.name(entry, direction);
    if (!this.#types.has(name)) {
      // Entered first, so that a schema that contains itself ends here.
      this.#types.set(name, { name, source: entry.file, node: {} });
      const node = this.#shape(entry, direction);
      const isPatch = direction === "update" && this.#names.uses(schema).has("patch");
      const emptied = isPatch ? emptiedMembers(this.#index, entry.node) : [];
      this.#types.set(name, { name, source: entry.file, node, ...(emptied.length > 0 && { emptied }) });
    }
    return name;
  }

  /** A schema node as it is in one direction, its references named after types of this table. */
  node(node: SchemaNode, direction: Direction): SchemaNode {
    if (isLeaf(node)) return node;
    let nodes = this.#nodes.get(direction);
    if (!nodes) this.#nodes.set(direction, (nodes = new Map()));
    let found = nodes.get(node);
    if (!found) nodes.set(node, (found = this.#lowered(node, direction)));
    return found;
  }

  #lowered(node: SchemaNode, direction: Direction): SchemaNode {
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

  #shape(entry: SchemaEntry, direction: Direction): SchemaNode {
    const { node } = entry;
    if (!node.properties) return this.node(node, direction);
    const properties = this.#properties(node, direction, entry.name);
    const isAlsoReceived = this.#names.uses(entry.name).has("read");
    const { requiredOnCreate: _, identifiedBy: __, unfilterable, ...rest } = node;
    const isFiltered = unfilterable !== undefined && direction === "read";
    return {
      ...rest,
      ...(isFiltered && { unfilterable }),
      properties,
      ...requiredOf(node, direction, properties, isAlsoReceived),
    };
  }

  #properties(node: SchemaNode, direction: Direction, schema?: string): Record<string, SchemaNode> {
    const links = schema === undefined ? undefined : this.#links.get(schema);
    const members: [string, SchemaNode][] = [];
    for (const [name, member] of Object.entries(node.properties ?? {})) {
      if (!this.isIn(member, direction)) continue;
      const lowered = this.node(member, nested(direction));
      const link = member.link ?? links?.get(name);
      members.push([name, link === lowered.link ? lowered : { ...lowered, ...(link !== undefined && { link }) }]);
    }
    return Object.fromEntries(members);
  }

  /** What identifies the record that a reference points at. */
  #identity(schema: string): SchemaNode | undefined {
    const entry = this.#index.schema.get(schema);
    const members = entry?.node.identifiedBy;
    if (!entry || !members) return undefined;
    const links = this.#links.get(schema);
    const { description } = entry.node;
    return {
      type: "object",
      ...(description !== undefined && { description }),
      properties: Object.fromEntries(
        members.map((name) => {
          const { readOnly: _, ...member } = entry.node.properties?.[name] ?? { type: "string" as const };
          const link = member.link ?? links?.get(name);
          return [name, { ...member, ...(link !== undefined && { link }) }];
        }),
      ),
      required: members.length === 1 ? members : [],
    };
  }
}
