import type { Tool } from "../model/integration.js";

/** A JSON Schema as tools have it. */
export interface InputSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, InputSchema>>;
  readonly required?: readonly string[];
  readonly items?: InputSchema;
  readonly anyOf?: readonly InputSchema[];
  readonly enum?: readonly unknown[];
  readonly [keyword: string]: unknown;
}

/** One schema inside a tool's input. */
export interface InputNode {
  readonly schema: InputSchema;
  /** How many members lead to it. */
  readonly depth: number;
  /** Absent for elements and branches, which have no name. */
  readonly name?: string;
  /** The object it is a member of. */
  readonly owner?: InputSchema;
  /** The schema around it, when that is not the whole input. */
  readonly around: InputNode | undefined;
}

/** Names of the members that lead to a schema; an element of a list has the list's. */
export function pathOf({ name, around }: InputNode): string[] {
  return [...(around ? pathOf(around) : []), ...(name === undefined ? [] : [name])];
}

/** Every schema of a tool's input below its root, outer ones first. */
export function inputNodes(tool: Pick<Tool, "inputSchema">): InputNode[] {
  const nodes: InputNode[] = [];
  collect(tool.inputSchema as InputSchema, undefined, nodes);
  return nodes;
}

function collect(schema: InputSchema, around: InputNode | undefined, nodes: InputNode[]): void {
  const { properties, items, anyOf } = schema;
  if (!properties && !items && !anyOf) return;
  const depth = around?.depth ?? 0;
  const add = (node: InputNode): void => {
    nodes.push(node);
    collect(node.schema, node, nodes);
  };
  for (const [name, member] of Object.entries(properties ?? {})) {
    add({ schema: member, depth: depth + 1, name, owner: schema, around });
  }
  if (items) add({ schema: items, depth, around });
  for (const branch of anyOf ?? []) add({ schema: branch, depth, around });
}

/** Whether an object is a key and its value: how a tool gives the entry of a map. */
export function isMapEntry({ properties = {}, required = [] }: InputSchema): boolean {
  const names = Object.keys(properties);
  return (
    names.length === 2 &&
    names[0] === "key" &&
    names[1] === "value" &&
    required.length === 2 &&
    properties["key"]?.description === undefined
  );
}
