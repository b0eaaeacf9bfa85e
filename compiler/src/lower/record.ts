import type { ResourceDefinition, SchemaNode } from "../definition/types.js";
import { isLeaf } from "../effective/leaf.js";
import type { Index } from "../effective/reference.js";
import type { Operation, PlacedLink, Resource } from "../model/integration.js";
import { asLink } from "./link.js";
import type { TypeTable } from "./type-table.js";

/** Deeper members are seldom how one record names another. */
const DEEPEST = 4;

/** What the records of a resource are called, and which of their members lead to records of other resources. */
export function lowerRecords(
  index: Index,
  types: TypeTable,
  resource: ResourceDefinition,
  operations: readonly Operation[],
): Pick<Resource, "records" | "references"> {
  const records = recordTypes(operations);
  const references = new Map<string, PlacedLink>();
  const look = (node: SchemaNode, path: string, depth: number): void => {
    const target = node.$ref === undefined ? node : types.get(node.$ref)?.node;
    if (!target || depth > DEEPEST) return;
    const text = resource.links?.[path] ?? node.link ?? target.link;
    const { link } = text === undefined ? {} : asLink(index, text);
    // Of a list of ids, each element is one.
    const place = target.items ? `${path}[]` : path;
    if (link && !link.operation.startsWith(`${resource.resource}.`) && !references.has(place)) {
      references.set(place, { path: place, ...link });
    }
    for (const branch of target.anyOf ?? []) look(branch, path, depth + 1);
    if (target.items) look(target.items, `${path}[]`, depth + 1);
    for (const [name, member] of Object.entries(target.properties ?? {})) {
      // Most members are plain values that nobody links.
      if (isLeaf(member) && member.link === undefined && !resource.links) continue;
      look(member, path === "" ? name : `${path}.${name}`, depth + 1);
    }
  };
  for (const name of records) look({ $ref: name }, "", 0);
  return { records, references: [...references.values()] };
}

/** The types in which the usual operations return records; without those, the type of the first that returns any. */
function recordTypes(operations: readonly Operation[]): string[] {
  const returned = operations.filter(({ returns: { kind } }) => kind === "one" || kind === "many");
  const usual = returned.filter(({ method }) => ["get", "list", "create"].includes(method));
  const most = usual.length > 0 ? usual : returned.slice(0, 1);
  return [...new Set(most.flatMap(({ returns: { node } }) => node?.$ref ?? []))];
}
