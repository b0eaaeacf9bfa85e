import type { Client } from "../client.js";
import { outputSchemaOf } from "../agent/output-schema.js";
import type { Contract } from "../contract/contract.js";
import type { Catalogue, JsonSchema, Tool, ToolBinding } from "../tool.js";
import { copiedTool } from "./copied-tool.js";
import type { ToolOptions } from "./run-tool.js";
import { runTool } from "./run-tool.js";
import type { ToolFilter } from "./select-tools.js";
import { chooseTools } from "./select-tools.js";
import type { ToolResult } from "./tool-result.js";

/** A tool of one account: what a model sees of it, and the call. Every framework gets its tools from these. */
export interface BoundTool extends Tool {
  /**
   * Calls it on the account.
   * @param args as a model gave them, checked against the tool's schema before anything is sent
   * @throws what {@link runTool} throws; each error has an `advice`
   */
  invoke(args: unknown, options?: ToolOptions): Promise<ToolResult>;
  /**
   * The schema of what a model gets, {@link ToolOutput.value} of a call that succeeded: an object, in JSON Schema 2020-12
   * without `$ref`, its members one level deep. Parts of it are shared with other tools, and frozen.
   * @throws LoadError when the package's contract cannot be loaded
   */
  outputSchema(): Promise<JsonSchema>;
}

/** Loads what the operations of a package give, for an operation's id. */
export type LoadContract = (operation: string) => Promise<Contract>;

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

/** The output schema of a tool; what nothing is known of may be any object. */
export async function loadOutputSchema(
  tool: Tool,
  binding: ToolBinding | undefined,
  contract: LoadContract | undefined,
): Promise<JsonSchema> {
  if (binding === undefined) return { type: "object" };
  return outputSchemaOf(tool, binding, await contract?.(`${tool.resource}.${tool.method}`));
}
