import type { Client } from "./client.js";
import type { Integration } from "./integration.js";
import type { BoundTool } from "./tools/bound-tool.js";

/**
 * Binds the tools of an account when they are first asked for: of thousands, a host calls a few.
 * @returns what gives the tool of a name
 * @throws ValidationError there, for a name that the integration does not have
 */
export function bindOnce(integration: Integration, client: Client): (name: string) => BoundTool {
  const bound = new Map<string, BoundTool>();
  return (name) => {
    const tool = bound.get(name) ?? (integration.bindTools(client, { names: [name] })[0] as BoundTool);
    bound.set(name, tool);
    return tool;
  };
}
