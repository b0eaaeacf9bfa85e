import { RateLimitError } from "../error/api-error.js";
import { ToolwrightError } from "../error/error.js";
import type { BoundTool } from "../tools/bound-tools.js";
import type { ToolOptions } from "../tools/run-tool.js";

/** What a model reads of a tool call. */
export interface ToolOutput {
  readonly isError: boolean;
  /** Plain JSON: what the tool resolved to, or `{ error: { kind, message, advice, retry_after_seconds } }`. */
  readonly value: unknown;
  /** The value as a model is given it. */
  readonly text: string;
  /** What was thrown. */
  readonly error?: ToolwrightError;
}

/**
 * Calls a tool for a model: what it must know comes back as text, errors included. Nothing waits: when the server said
 * "too many requests", the output says for how long.
 * @throws the reason of the signal that aborted the call, and errors that are not the runtime's
 */
export async function outputOf(tool: BoundTool, args: unknown, options: ToolOptions = {}): Promise<ToolOutput> {
  try {
    const value = await tool.invoke(args, options);
    return { isError: false, value, text: JSON.stringify(value) };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!(error instanceof ToolwrightError)) throw error;
    const value = { error: described(error) };
    return { isError: true, value, text: JSON.stringify(value), error };
  }
}

function described(error: ToolwrightError): object {
  const { name: kind, message, advice } = error;
  const wait = error instanceof RateLimitError ? (error.retryAfterMs ?? undefined) : undefined;
  return {
    kind,
    message,
    ...(advice !== undefined && { advice }),
    ...(wait !== undefined && { retry_after_seconds: Math.max(1, Math.ceil(wait / 1000)) }),
  };
}
