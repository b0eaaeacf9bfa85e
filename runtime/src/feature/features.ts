import type { Api } from "../api.js";
import type { Connection } from "../connection.js";
import type { Contract } from "../contract/contract.js";
import type { Reply } from "../exchange/send.js";
import type { Step } from "../exchange/step.js";
import type { ClientOptions, RequestOptions } from "../options.js";
import type { Plan } from "../plan.js";
import type { WireRequest } from "../request/build.js";
import type { Problem } from "../error/validation-error.js";

/** Sends a request once. */
export type Attempt = (attempt: number, leftMs: number) => Promise<Reply>;

/**
 * What a client can do beside sending requests. Each is a function that somebody hands over, so that a program without
 * it does not carry its code; generated clients have all of them, see {@link standard}.
 */
export interface Features {
  /** Checks the options of the features themselves. */
  readonly check?: (options: ClientOptions, problems: Problem[]) => void;
  /** Lets credentials be functions, and a call have its own: the option `credentials`. */
  readonly ask?: Step;
  /** Asks where an account's server is: the option `discoverServer`. */
  readonly discover?: (api: Api, options: ClientOptions, problems: Problem[]) => Step | undefined;
  /** Sends again what failed for a moment: the option `retry`. */
  readonly repeat?: (
    connection: Connection,
    plan: Plan,
    options: RequestOptions | undefined,
    attempt: Attempt,
  ) => Promise<Reply>;
  /** Tells who watches about requests and responses: the option `hooks`. */
  readonly observe?: Observer;
  /**
   * Loads for an operation what all take and give, by which arguments and, when asked for, answers are checked. The option
   * `validateResponses` needs {@link check} as well.
   */
  readonly contract?: (operation: string) => Promise<Contract>;
  /**
   * Looks at an answer that could be read.
   * @throws ResponseError when it is of no use
   */
  readonly checkReply?: (plan: Plan, reply: Reply) => void;
  /** Gives an error of the runtime its advice. */
  readonly advise?: (error: unknown, of?: Pick<Connection, "api" | "options">) => void;
  /** What was probably meant by a name nobody knows, as a sentence for a message. */
  readonly suggest?: (name: string, known: Iterable<string>) => string;
}

/** Sees what goes out, what comes in, and how it ends. */
export interface Observer {
  /** Does the work of one call, and tells its end; the plan that the work gets is the call's own. */
  call<T>(connection: Connection, plan: Plan, work: (plan: Plan) => Promise<T>): Promise<T>;
  request(connection: Connection, plan: Plan, request: WireRequest, attempt: number): void;
  response(connection: Connection, plan: Plan, response: Response, attempt: number, durationMs: number): void;
}
