import { errorOutput, outputOf, type ToolOutput } from "../agent/output-of.js";
import { RateLimitError } from "../error/api-error.js";
import { advise } from "../error/advice.js";
import { ValidationError } from "../error/validation-error.js";
import { suggest } from "../text/suggest.js";
import type { BoundTool } from "../tools/bound-tool.js";
import type { AdapterOptions } from "./options.js";
import { distinctTools } from "./distinct-tools.js";

/** A call as a model asks for it. */
export interface ModelCall {
  /** What its result must name. */
  readonly id: string;
  readonly name: string;
  /** An object, or the JSON text of one. */
  readonly args: unknown;
}

/**
 * Calls the tool that a model asks for. Whatever is wrong with the call is told as any error is.
 * @param signal of this call, beside that of the options
 * @throws the reason of the signal that aborted the call; RateLimitError when it is to be thrown
 */
export type OutputFor = (call: Pick<ModelCall, "name" | "args">, signal?: AbortSignal) => Promise<ToolOutput>;

/**
 * Makes the function that tells what a model reads of its calls.
 * @throws ValidationError when one is no bound tool, and when two have the same name
 */
export function outputsFor(tools: readonly BoundTool[], options: AdapterOptions = {}): OutputFor {
  const byName = distinctTools(tools);
  return async ({ name, args }, signal) => {
    const tool = byName.get(name);
    if (tool === undefined) return refused(unknownTool(name, byName.keys()));
    const given = typeof args === "string" ? parsed(tool.name, args) : args;
    return given instanceof ValidationError ? refused(given) : outputWith(tool, given, options, signal);
  };
}

/**
 * Calls one tool for a model.
 * @throws as {@link OutputFor} does
 */
export async function outputWith(
  tool: BoundTool,
  args: unknown,
  { onRateLimit, ...options }: AdapterOptions,
  signal?: AbortSignal,
): Promise<ToolOutput> {
  const output = await outputOf(tool, args, { ...options, signal: either(options.signal, signal) });
  if (onRateLimit === "throw" && output.error instanceof RateLimitError) throw output.error;
  return output;
}

function either(one: AbortSignal | undefined, other: AbortSignal | undefined): AbortSignal | undefined {
  return one && other ? AbortSignal.any([one, other]) : (one ?? other);
}

function refused(error: ValidationError): ToolOutput {
  advise(error);
  return errorOutput(error);
}

function unknownTool(name: string, known: Iterable<string>): ValidationError {
  const names = [...known];
  const message = `is not one of your tools: "${name.slice(0, 128)}".${suggest(name, names)}`;
  const advice =
    names.length === 0 ? "Go on without tools." : "Call one of the tools you were given, by its exact name.";
  return new ValidationError("tool call", [{ path: "name", message, advice }]);
}

/** Models write the arguments as text, and get it wrong when it is long; without arguments some write nothing. */
function parsed(tool: string, text: string): unknown {
  if (text.trim() === "") return {};
  try {
    return JSON.parse(text);
  } catch (error) {
    // The engine's message quotes the text, so only the place is taken from it.
    const [, place] = / at position (\d+)/.exec(String(error)) ?? [];
    const where = place === undefined ? "" : `, from character ${Number(place) + 1} on`;
    const advice = "Write all arguments as the text of one JSON object, to its closing brace, and call again.";
    return new ValidationError(tool, [{ path: "arguments", message: `are not JSON${where}`, advice }]);
  }
}
