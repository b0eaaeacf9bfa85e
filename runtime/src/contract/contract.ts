import type { Connection } from "../connection.js";
import type { Problem } from "../error/validation-error.js";
import type { Arguments, Plan } from "../plan.js";
import type { JsonSchema } from "../tool.js";

/** What was found out about the arguments of a call. */
export interface CheckedInput {
  /** The arguments to send. */
  readonly args: Arguments;
  readonly problems: readonly Problem[];
  /** The operation to send, when it is another than the one that was called: one whose filters may be longer. */
  readonly instead?: Plan | undefined;
}

/**
 * What the operations of an API take and give. It is large, so clients load it when there is something to check: a body,
 * a filter, or an answer when `validateResponses` asks for that.
 */
export interface Contract {
  /** Checks the arguments of a call, before they are written. */
  input(connection: Connection, plan: Plan, args: Arguments): CheckedInput;
  /**
   * Checks what came back, types, choices and what must be there, and does with what is wrong what the client's options
   * say.
   * @param args the arguments of the call: they may have asked for a part of the record
   * @throws ResponseError with `validateResponses: "throw"`
   */
  output(connection: Connection, plan: Plan, args: Arguments, payload: unknown): void;
  /**
   * The schema of an operation's payload; for a listing, of one element.
   * @param operation its id, `resource.operation`
   * @returns undefined when nothing is known of it
   */
  gives(operation: string): JsonSchema | undefined;
  /** The schema that a `$ref` names. */
  type(name: string): JsonSchema | undefined;
}
