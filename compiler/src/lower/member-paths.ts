import type { SchemaNode } from "../definition/types.js";
import { isLeaf } from "../effective/leaf.js";
import type { Argument } from "../model/integration.js";
import type { TypeTable } from "./type-table.js";

/** Finds members inside arguments: their paths, such as `range.start` and `items[].due`. */
type FindPaths = (args: readonly Argument[]) => readonly string[];

/** The members that the runtime treats in their own way. */
export interface MemberPaths {
  readonly dates: FindPaths;
  readonly maps: FindPaths;
}

/** Searches types; what was found inside one is known for all values that have it. */
export function memberPaths(types: TypeTable): MemberPaths {
  return {
    dates: pathsWhere(types, ({ format }) => format === "date-time"),
    maps: pathsWhere(types, ({ additionalProperties }) => additionalProperties !== undefined),
  };
}

const DEEPEST = 5;
const HERE: readonly string[] = [""];
const NOWHERE: readonly string[] = [];

function pathsWhere(types: TypeTable, isMeant: (node: SchemaNode) => boolean): FindPaths {
  const known = Array.from({ length: DEEPEST + 1 }, () => new WeakMap<SchemaNode, readonly string[]>());
  const inAll = new WeakMap<readonly Argument[], readonly string[]>();
  const find = (node: SchemaNode, depth: number): readonly string[] => {
    const target = node.$ref === undefined ? node : (types.get(node.$ref)?.node ?? node);
    if (depth > DEEPEST) return NOWHERE;
    if (isMeant(target)) return HERE;
    if (isLeaf(target)) return NOWHERE;
    const found = known[depth]?.get(target);
    if (found) return found;
    const paths = inside(target, depth + 1);
    known[depth]?.set(target, paths);
    return paths;
  };
  const inside = ({ properties = {}, items }: SchemaNode, depth: number): string[] => {
    const members = Object.entries(properties).flatMap(([name, member]) =>
      find(member, depth).map((path) => `.${name}${path}`),
    );
    return items ? [...members, ...find(items, depth).map((path) => `[]${path}`)] : members;
  };
  return (args) => {
    let found = inAll.get(args);
    if (!found) {
      found = args.flatMap(({ name, node }) => find(node, 0).map((path) => `${name}${path}`));
      inAll.set(args, found);
    }
    return found;
  };
}
