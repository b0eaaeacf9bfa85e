import type { SchemaNode } from "../../definition/types.js";
import { aspects } from "./aspects.js";
import type { FactChange, Root } from "./fact-change.js";

/** The differences of two versions of a node, at any depth. */
export function compareNodes(before: SchemaNode, after: SchemaNode, root: Root, path: readonly string[]): FactChange[] {
  const changes: FactChange[] = aspects(before, after).map((aspect) => ({
    kind: "node",
    root,
    path,
    before,
    after,
    aspect,
  }));
  if (changes.some((one) => one.kind === "node" && one.aspect === "type")) return changes;
  const [old, now] = [before.properties ?? {}, after.properties ?? {}];
  for (const [name, node] of Object.entries(now)) {
    const from = Object.hasOwn(old, name) ? old[name] : undefined;
    if (from) changes.push(...compareNodes(from, node, root, [...path, "properties", name]));
    else changes.push({ kind: "property-added", root, path, name, node });
  }
  for (const [name, node] of Object.entries(old))
    if (!Object.hasOwn(now, name)) changes.push({ kind: "property-removed", root, path, name, node });
  // What a member that comes or goes must do is part of its coming or going.
  const isOld = (name: string) => Object.hasOwn(old, name) && Object.hasOwn(now, name);
  for (const name of after.required ?? [])
    if (!before.required?.includes(name) && isOld(name)) changes.push({ kind: "required-added", root, path, name });
  for (const name of before.required ?? [])
    if (!after.required?.includes(name) && isOld(name)) changes.push({ kind: "required-removed", root, path, name });
  if (before.items && after.items) changes.push(...compareNodes(before.items, after.items, root, [...path, "items"]));
  const [values, others] = [before.additionalProperties, after.additionalProperties];
  if (typeof values === "object" && typeof others === "object")
    changes.push(...compareNodes(values, others, root, [...path, "additionalProperties"]));
  return changes;
}
