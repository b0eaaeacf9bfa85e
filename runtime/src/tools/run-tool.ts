import type { Client } from "../client.js";
import type { Catalogue, ToolBinding } from "../tool.js";

/** What a tool call may say differently. */
export interface ToolOptions {
  readonly signal?: AbortSignal | undefined;
}

export function runTool(
  _client: Client,
  _catalogue: Catalogue,
  _bindings: Readonly<Record<string, ToolBinding>>,
  _name: string,
  _args: unknown,
  _options?: ToolOptions,
): Promise<unknown> {
  return Promise.reject(new Error("not written yet"));
}
