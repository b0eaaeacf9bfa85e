import type { Client } from "../client.js";
import type { Catalogue, Tool, ToolBinding } from "../tool.js";
import type { ToolOptions } from "./run-tool.js";
import { bindingOf, runTool } from "./run-tool.js";
import type { ToolFilter } from "./select-tools.js";
import { selectTools } from "./select-tools.js";
import type { ToolResult } from "./tool-result.js";
import type { ToolWire } from "./tool-wire.js";
import { toolWire } from "./tool-wire.js";

/** A tool of one account: what a model sees of it, and the call. Every framework gets its tools from these. */
export interface BoundTool extends Tool {
  /**
   * Calls it on the account.
   * @param args as a model gave them, checked against the tool's schema before anything is sent
   * @throws what {@link runTool} throws; each error has an `advice`
   */
  invoke(args: unknown, options?: ToolOptions): Promise<ToolResult>;
  /** Where its arguments are in the request. Worked out when it is asked for: few hosts do. */
  wire(): ToolWire;
}

/**
 * Selects tools as {@link selectTools} does and binds them to an account.
 * @throws ValidationError for a name, method, tag or toolset the catalogue does not have
 */
export function boundTools(
  client: Client,
  catalogue: Catalogue,
  bindings: Readonly<Record<string, ToolBinding>>,
  filter?: ToolFilter,
): BoundTool[] {
  return selectTools(catalogue, filter).map((tool) =>
    Object.freeze({
      ...tool,
      invoke: (args: unknown, options?: ToolOptions) => runTool(client, catalogue, bindings, tool.name, args, options),
      wire: () => toolWire(tool, bindingOf(bindings, tool.name)),
    }),
  );
}
