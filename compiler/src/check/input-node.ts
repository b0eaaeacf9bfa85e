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
  /** Names of the members that lead to it; an element of a list has the list's. */
  readonly path: readonly string[];
  /** Absent for elements and branches, which have no name. */
  readonly name?: string;
  /** The object it is a member of. */
  readonly owner?: InputSchema;
}

/** Every schema of a tool's input below its root, outer ones first. */
export function inputNodes(tool: Pick<Tool, "inputSchema">): InputNode[] {
  const nodes: InputNode[] = [];
  collect(tool.inputSchema as InputSchema, [], nodes);
  return nodes;
}

function collect(schema: InputSchema, path: readonly string[], nodes: InputNode[]): void {
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const inner = [...path, name];
    nodes.push({ schema: member, path: inner, name, owner: schema });
    collect(member, inner, nodes);
  }
  for (const nameless of [...(schema.items ? [schema.items] : []), ...(schema.anyOf ?? [])]) {
    nodes.push({ schema: nameless, path });
    collect(nameless, path, nodes);
  }
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
