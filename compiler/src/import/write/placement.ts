import type { SchemaNode } from "../../definition/types.js";
import { kebabCase } from "../../text/casing.js";
import { referencesIn } from "../facts/facts.js";
import { freeName } from "../facts/safe-name.js";
import { isReference } from "../infer/schemas.js";

/** A file of schemas: its path below `schemas/`, and the names in it. */
export interface SchemaFile {
  readonly path: string;
  readonly names: readonly string[];
}

/** Who uses a schema directly: the folders of resources. */
export type DirectUse = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Puts schemas into files. One that only one other needs stands in that one's file; the rest have files of their own, in
 * the folder of the resources that use them, or in `common` when several folders do.
 */
export function placeSchemas(schemas: ReadonlyMap<string, SchemaNode>, use: DirectUse): SchemaFile[] {
  const users = new Map<string, Set<string>>();
  for (const [name, node] of schemas) {
    for (const target of referencesIn(node))
      if (target !== name) users.set(target, (users.get(target) ?? new Set()).add(name));
  }
  const ownerOf = (name: string): string => {
    const seen = new Set<string>();
    let current = name;
    for (;;) {
      const [only, ...others] = users.get(current) ?? [];
      if (only === undefined || others.length > 0 || use.has(current) || seen.has(current))
        return seen.has(current) ? name : current;
      seen.add(current);
      current = only;
    }
  };
  const folders = foldersOf(schemas, use);
  const files = new Map<string, string[]>();
  const taken = new Map<string, string>();
  for (const name of [...schemas.keys()].sort()) {
    const owner = ownerOf(name);
    const used = [...(folders.get(owner) ?? [])].sort();
    const folder = used.length === 1 ? (used[0] ?? "common") : "common";
    const node = schemas.get(owner);
    const wished =
      folder === "common" && node && isReference(owner, node)
        ? "common/references"
        : `${folder}/${kebabCase(owner).slice(0, 100)}`;
    const path =
      wished === "common/references"
        ? wished
        : freeName(
            wished,
            (one) => (taken.get(one.toLowerCase()) ?? owner) !== owner || one.toLowerCase() === "common/references",
            "-",
          );
    taken.set(path.toLowerCase(), owner);
    files.set(path, owner === name ? [name, ...(files.get(path) ?? [])] : [...(files.get(path) ?? []), name]);
  }
  return [...files].map(([path, names]) => ({
    path: `${path}.yaml`,
    names: path === "common/references" ? names.sort() : names,
  }));
}

/** The folders whose resources need a schema, directly or inside another. */
function foldersOf(schemas: ReadonlyMap<string, SchemaNode>, use: DirectUse): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const waiting = [...use].flatMap(([name, folders]) => [...folders].map((folder): [string, string] => [name, folder]));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [name, folder] = next;
    const own = found.get(name) ?? new Set<string>();
    if (own.has(folder)) continue;
    found.set(name, own.add(folder));
    const node = schemas.get(name);
    if (node) for (const target of referencesIn(node)) waiting.push([target, folder]);
  }
  return found;
}
