import type { JsonSchema, Tool } from "../tool.js";
import type { ToolOptions } from "./run-tool.js";
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
