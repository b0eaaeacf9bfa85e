import type { Integration, PlacedLink } from "../model/integration.js";

/**
 * The integration with each link at the resource whose records it leads to. The listing of a ticket's devices is an
 * operation of tickets, but what it provides are ids of devices.
 */
export function withProviders(integration: Integration, given: ReadonlyMap<string, string>): Integration {
  const moved = (link: PlacedLink): PlacedLink => {
    const [resource, method = ""] = link.operation.split(".");
    const provider = given.get(link.tool) ?? resource;
    return provider === resource ? link : { ...link, operation: `${provider}.${method}` };
  };
  return {
    ...integration,
    tools: integration.tools.map((tool) => ({ ...tool, links: tool.links.map(moved) })),
    resources: integration.resources.map((one) => ({ ...one, references: one.references.map(moved) })),
  };
}
