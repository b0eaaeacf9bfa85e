/** One operation of a JSON Patch (RFC 6902). */
export interface PatchOperation {
  readonly op: "replace" | "remove";
  readonly path: string;
  readonly value?: unknown;
}

/**
 * Makes a JSON Patch of a partial object: each member replaces the whole of what it names, null removes it.
 * References and lists are given whole, because a path into them may do nothing without an error.
 */
export function jsonPatch(members: Readonly<Record<string, unknown>>): PatchOperation[] {
  return Object.entries(members).map(([name, value]) => {
    const path = `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return value === null ? { op: "remove", path } : { op: "replace", path, value };
  });
}
