import { ToolwrightError } from "../error/error.js";
import type { BoundTool } from "../tools/bound-tool.js";
import { errorValue } from "./error-value.js";
import type { OutputOptions } from "./output-options.js";
import { readRest } from "./rest-cursor.js";
import { shaped } from "./shape.js";
import { waitForLimits } from "./wait-for-limits.js";

/** What a model reads of a tool call. */
export interface ToolOutput {
  readonly isError: boolean;
  /** Plain JSON, an object: what {@link BoundTool.outputSchema} says, or `{ error }` with an {@link ErrorValue}. */
  readonly value: unknown;
  /** The value as a model is given it. */
  readonly text: string;
  /** What was thrown. */
  readonly error?: ToolwrightError;
}

/**
 * Calls a tool for a model: what it must know comes back as text, errors included. Results are shaped: without what
 * tells nothing, no longer than `maxTokens`, and with a word on what is missing. Nothing waits unless asked to: when the
 * server said "too many requests", the output says for how long.
 * @throws the reason of the signal that aborted the call, and errors that are not the runtime's, such as what
 *   `onResponse` throws
 */
export async function outputOf(tool: BoundTool, args: unknown, options: OutputOptions = {}): Promise<ToolOutput> {
  const { signal, credentials, onResponse } = options;
  try {
    const rest = readRest(tool, args);
    const call = (): Promise<unknown> => tool.invoke(rest.args, { signal, credentials, onResponse });
    const result = await (options.waitForLimits ? waitForLimits(call, options.waitForLimits, signal) : call());
    const value = shaped(tool, rest, result, options);
    return { isError: false, value, text: JSON.stringify(value) };
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof ToolwrightError)) throw error;
    return errorOutput(error);
  }
}

/** What a model reads of an error. */
export function errorOutput(error: ToolwrightError): ToolOutput {
  const value = { error: errorValue(error) };
  return { isError: true, value, text: JSON.stringify(value), error };
}
