import type { OperationContract } from "@toolwright/runtime/contract";
import { takesFilter } from "../../effective/takes-filter.js";
import type { Operation, Resource } from "../../model/integration.js";

/**
 * The type that an operation's conditions are about, when that is not just what it lists: a number of records is asked
 * for below the path of their listing (`/tickets/count`), and a short form of records (`/tickets/info`) is filtered by
 * what the records have.
 */
export function filteredType({ args, http, returns }: Operation, { operations }: Resource): OperationContract["of"] {
  if (!takesFilter(args)) return undefined;
  const own = returns.kind === "many" ? returns.node?.$ref : undefined;
  const types = new Set(own === undefined ? [] : [own]);
  for (const path of pathsAbove(plain(http.path))) {
    const listing = operations.find((one) => isListing(one) && plain(one.http.path) === path);
    if (listing?.returns.node?.$ref !== undefined) types.add(listing.returns.node.$ref);
  }
  const [only, ...more] = types;
  if (more.length > 0) return { extends: [...types].reverse() };
  return only === own ? undefined : only;
}

function isListing({ http, returns }: Operation): boolean {
  return returns.kind === "many" && http.method === "GET";
}

/** Without the names of its arguments, which may be called otherwise in another path. */
function plain(path: string): string {
  return path.replace(/\{[^}]*\}/g, "{}").replace(/\/$/, "");
}

/** The paths that one begins with, up to the record it belongs to. */
function* pathsAbove(path: string): Generator<string> {
  for (let above = path; above !== "" && !above.endsWith("}");) {
    above = above.slice(0, Math.max(0, above.lastIndexOf("/")));
    yield above;
  }
}
