import { loadOutputSchema, type LoadContract } from "./agent/output-schema.js";
import type { Client } from "./client.js";
import type { Catalogue, Tool, ToolBinding } from "./tool.js";
import type { BoundTool } from "./tools/bound-tool.js";
import { copiedTool } from "./tools/copied-tool.js";
import { runTool, type ToolOptions } from "./tools/run-tool.js";
import { chooseTools, type ToolFilter } from "./tools/select-tools.js";

/** The operations behind tools, by tool name; or what loads those of a tool when it is called. */
export type Bindings =
  | Readonly<Record<string, ToolBinding>>
  | ((tool: Tool) => Promise<Readonly<Record<string, ToolBinding>>>);

/**
 * Selects tools as `selectTools` does, in its order, and binds them to an account.
 * @param contract what the operations give; without it, output schemas say little
 * @throws ValidationError for a name, method, tag or toolset the catalogue does not have
 */
export function boundTools(
  client: Client,
  catalogue: Catalogue,
  bindings: Bindings,
  filter?: ToolFilter,
  contract?: LoadContract,
): BoundTool[] {
  const load = typeof bindings === "function" ? bindings : () => bindings;
  return chooseTools(catalogue, filter ?? {}).map((tool) => {
    // What could not be loaded is tried again; what was is not asked for with each call.
    let loaded: Readonly<Record<string, ToolBinding>> | undefined;
    const found = async () => (loaded ??= await load(tool));
    const bound = Object.assign(copiedTool(tool), {
      invoke: async (args: unknown, options?: ToolOptions) =>
        runTool(client, catalogue, await found(), tool.name, args, options),
      outputSchema: async () => loadOutputSchema(tool, (await found())[tool.name], contract),
    });
    return Object.freeze(bound);
  });
}
