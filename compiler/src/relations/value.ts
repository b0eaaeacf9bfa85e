import type { Link, PlacedLink, Resource } from "../model/integration.js";
import { words } from "../text/casing.js";

/** The member of the records of one resource that a link leads to, and where such values stand. */
export interface Value {
  readonly resource: string;
  readonly field: string;
  /** Dotted paths to choose from, the plainest first. */
  readonly places: readonly string[];
  /** Whether the first of them is named after the resource: `company.id`, `companyId`. */
  readonly isPlain: boolean;
}

/** The resource that a link leads to. */
export function providerOf({ operation }: Link): string {
  return operation.slice(0, operation.indexOf("."));
}

/** The member that a link leads to. */
export function fieldOf({ field = "id" }: Link): string {
  return field;
}

/** Links that lead to the same member of the same resource, together. */
export function valuesOf(resources: ReadonlyMap<string, Resource>, links: readonly PlacedLink[]): Value[] {
  const paths = new Map<string, Set<string>>();
  for (const link of links) {
    const key = `${providerOf(link)} ${fieldOf(link)}`;
    paths.set(key, (paths.get(key) ?? new Set()).add(link.path));
  }
  return [...paths].map(([key, some]) => {
    const [resource = "", field = ""] = key.split(" ");
    const name = words(resources.get(resource)?.singular ?? resource).join("_");
    const plain = [...some].filter((path) => words(path).join("_") === `${name}_${field}`);
    return { resource, field, places: [...new Set([...plain, ...some])], isPlain: plain.length > 0 };
  });
}
