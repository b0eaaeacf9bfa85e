import type { ToolOutput } from "../agent/output-of.js";
import { RateLimitError } from "../error/api-error.js";
import type { BoundTool } from "../tools/bound-tool.js";
import { outputsFor, type OutputFor, type ModelCall } from "./outputs-for.js";
import type { AdapterOptions } from "./options.js";

/** How one API writes a conversation. */
export interface Dialect<Reply, Message> {
  /** Asks the model. */
  send(messages: readonly Message[], signal: AbortSignal | undefined): Promise<Reply>;
  /** What of a reply stays in the conversation. */
  messagesOf(reply: Reply): readonly Message[];
  /** Whether a reply broke off, so that a call in it may be half of one. */
  isCut(reply: Reply): boolean;
  /** Whether the model has more to say before it can be called finished. */
  goesOn(reply: Reply): boolean;
  /** The calls that have no answer yet. */
  openCalls(messages: readonly Message[]): readonly ModelCall[];
  /** The conversation with answers to calls that had none. */
  withAnswers(messages: readonly Message[], outputs: readonly CallOutput[]): readonly Message[];
}

/** A call and what came of it. */
export interface CallOutput extends ToolOutput {
  readonly call: ModelCall;
}

/** How a model is run with tools. */
export interface RunOptions<Message> extends Omit<AdapterOptions, "onRateLimit"> {
  /**
   * What becomes of "too many requests" (429). `stop`: the run ends with the status `rate-limited`, and goes on when it is
   * run again with its messages. `tell`: the model reads it, as any error. `throw`: the `RateLimitError` is thrown.
   * Default `stop`.
   */
  readonly onRateLimit?: "stop" | "tell" | "throw" | undefined;
  /** How often the model is asked. Default 20. */
  readonly maxTurns?: number | undefined;
  /** Calls the tools of one turn one after another, in the model's order. Default: all at the same time. */
  readonly inOrder?: boolean | undefined;
  /**
   * Called with the whole conversation whenever it has grown, so that nothing is done twice when the run throws: a run
   * that is given these messages goes on from there.
   */
  readonly onMessages?: ((messages: readonly Message[]) => void | PromiseLike<void>) | undefined;
}

/**
 * How a run ended. Its `messages` are the whole conversation: a run that is given them goes on from there.
 *
 * - `done`: the model gave its answer.
 * - `rate-limited`: the service said "too many requests". What else was called has its answer; what was not is called
 *   when the run goes on.
 * - `turns-used`: the model was asked as often as allowed.
 * - `cut`: the model's reply broke off at its limit of tokens. Nothing of it was called, and it is not in the messages.
 */
export type Run<Reply, Message> =
  | { readonly status: "done" | "turns-used" | "cut"; readonly reply: Reply; readonly messages: readonly Message[] }
  | {
      readonly status: "rate-limited";
      readonly error: RateLimitError;
      /** How long the service asks to wait; null when it did not say. */
      readonly retryAfterMs: number | null;
      readonly messages: readonly Message[];
    };

/**
 * Asks the model, calls the tools it asks for, tells it the outputs, until it gives its answer. Calls that are open in the
 * messages are made first.
 * @throws what asking the model throws, the reason of the signal, and RateLimitError when it is to be thrown; when a call
 *   throws, the others of its turn are made to their end first
 */
export async function run<Reply, Message>(
  dialect: Dialect<Reply, Message>,
  tools: readonly BoundTool[],
  start: readonly Message[],
  { maxTurns = 20, inOrder = false, onRateLimit = "stop", onMessages, ...options }: RunOptions<Message>,
): Promise<Run<Reply, Message>> {
  const { signal } = options;
  const outputFor = outputsFor(tools, { ...options, onRateLimit: onRateLimit === "throw" ? "throw" : "tell" });
  let messages = start;
  const grow = async (grown: readonly Message[]): Promise<void> => {
    messages = grown;
    await onMessages?.(messages);
  };
  for (let turn = 1; ; turn++) {
    const { outputs, limit, failure } = await makeAll(
      dialect.openCalls(messages),
      outputFor,
      inOrder,
      onRateLimit === "stop",
    );
    if (outputs.length > 0) await grow(dialect.withAnswers(messages, outputs));
    if (failure) throw failure.reason;
    if (limit) return { status: "rate-limited", error: limit, retryAfterMs: limit.retryAfterMs, messages };
    signal?.throwIfAborted();
    const reply = await dialect.send(messages, signal);
    const said = [...messages, ...dialect.messagesOf(reply)];
    const isOpen = dialect.openCalls(said).length > 0;
    if (isOpen && dialect.isCut(reply)) return { status: "cut", reply, messages };
    await grow(said);
    if (!isOpen && !dialect.goesOn(reply)) return { status: "done", reply, messages };
    if (turn >= maxTurns) return { status: "turns-used", reply, messages };
  }
}

interface Outcomes {
  readonly outputs: readonly CallOutput[];
  /** The longest of the waits that were asked for. */
  readonly limit?: RateLimitError | undefined;
  readonly failure?: { readonly reason: unknown } | undefined;
}

/** Makes calls to their end, all of them or up to the first that stops the run. */
async function makeAll(
  calls: readonly ModelCall[],
  outputFor: OutputFor,
  inOrder: boolean,
  stops: boolean,
): Promise<Outcomes> {
  const make = (call: ModelCall): Promise<Outcome> =>
    outputFor(call).then(
      (output) =>
        stops && output.error instanceof RateLimitError ? { limit: output.error } : { output: { call, ...output } },
      (reason: unknown) => ({ failure: { reason } }),
    );
  const outcomes: Outcome[] = [];
  if (!inOrder) outcomes.push(...(await Promise.all(calls.map(make))));
  else {
    for (const call of calls) {
      outcomes.push(await make(call));
      if (outcomes.at(-1)?.output === undefined) break;
    }
  }
  const limits = outcomes.flatMap(({ limit }) => limit ?? []);
  return {
    outputs: outcomes.flatMap(({ output }) => output ?? []),
    limit: limits.sort((one, other) => (other.retryAfterMs ?? 0) - (one.retryAfterMs ?? 0))[0],
    failure: outcomes.find(({ failure }) => failure)?.failure,
  };
}

interface Outcome {
  readonly output?: CallOutput;
  readonly limit?: RateLimitError;
  readonly failure?: { readonly reason: unknown };
}
