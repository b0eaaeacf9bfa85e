import { parameters, splitField } from "../../text/split.js";

/**
 * Finds the next page in a `Link` header (RFC 8288).
 * @returns the target as the server wrote it, or undefined
 */
export function nextLink(field: string | null): string | undefined {
  const next = splitField(field ?? "", ",").find((link) => {
    const told = parameters(link);
    // A link with an anchor speaks of another resource.
    return /^<[^>]*>/.test(link) && !told.has("anchor") && /(^|\s)next(\s|$)/i.test(told.get("rel") ?? "");
  });
  return next?.slice(1, next.indexOf(">"));
}
