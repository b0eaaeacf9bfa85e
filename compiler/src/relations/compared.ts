import type { Filter, PlacedLink, Resource, Tool } from "../model/integration.js";
import { requiredLinks } from "./required.js";

/**
 * The ids that the conditions of a tool can compare: members of the records it lists, and what its operation names.
 * @param listed resource of these records
 */
export function comparedIds(
  filter: Filter | undefined,
  tool: Tool,
  { own, listed }: { readonly own: Resource | undefined; readonly listed: Resource | undefined },
): PlacedLink[] {
  if (!filter || !tool.args.some(({ name }) => name === filter.argument)) return [];
  const named = own?.operations.find(({ id }) => id === tool.operation)?.filters ?? [];
  const members = filter.in === "query" ? listed?.references : [];
  const required = requiredLinks(tool);
  // A filter looks at the members of a record, not into its lists; and what must be given need not be compared.
  const isCompared = (link: PlacedLink) =>
    !link.path.includes("[]") && !required.some((one) => one.operation === link.operation);
  return [...named, ...(members ?? [])].filter(isCompared);
}
