import type { ToolOptions } from "../tools/run-tool.js";
import type { KeptFiles } from "./kept-files.js";
import type { LimitWait } from "./wait-for-limits.js";

/** How a call becomes what a model reads: the program's to say, not the model's. */
export interface OutputOptions extends ToolOptions {
  /** Whether records are shown with all their members, the empty ones among them. Default false. */
  readonly whole?: boolean | undefined;
  /** As many tokens the text may have, by {@link estimateTokens}; at least 500. Default 10,000. */
  readonly maxTokens?: number | undefined;
  /**
   * Where downloads are kept, so that a model gets a handle of each; `inline` shows their bytes as base64. Left out, a
   * download is described and its bytes are gone.
   */
  readonly files?: KeptFiles | "inline" | undefined;
  /** Waits when the server says "too many requests", and calls again. Left out, the model is told how long to wait. */
  readonly waitForLimits?: LimitWait | undefined;
}
