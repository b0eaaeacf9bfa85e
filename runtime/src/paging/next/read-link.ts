import { parameter, splitField } from "../../text/split.js";

/**
 * Finds the next page in a `Link` header (RFC 8288).
 * @returns the target as the server wrote it, or undefined
 */
export function nextLink(field: string | null): string | undefined {
  for (const link of splitField(field ?? "", ",")) {
    const [target = "", ...parts] = splitField(link, ";");
    const parameters = parts.map(parameter);
    const rel = parameters.find(([name]) => name === "rel")?.[1] ?? "";
    // A link with an anchor speaks of another resource.
    const anchored = parameters.some(([name]) => name === "anchor");
    if (!anchored && target.startsWith("<") && target.endsWith(">") && /(^|\s)next(\s|$)/i.test(rel)) {
      return target.slice(1, -1);
    }
  }
  return undefined;
}
