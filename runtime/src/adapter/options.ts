import type { ToolOptions } from "../tools/run-tool.js";

/** How the tools of a framework are called. */
export interface AdapterOptions extends ToolOptions {
  /**
   * What becomes of "too many requests" (429). `tell`: the model reads that nothing was done and for how long to wait.
   * `throw`: the `RateLimitError` is thrown out of the tool, so that the program can wait. Default `tell`.
   */
  readonly onRateLimit?: "tell" | "throw" | undefined;
}
