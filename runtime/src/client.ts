import type { Api } from "./api.js";
import { callOperation } from "./call.js";
import type { Connection } from "./connection.js";
import { connect } from "./connection.js";
import type { Features } from "./feature/features.js";
import type { Operation } from "./operation.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { listPages } from "./paging/list-pages.js";
import type { Pages } from "./paging/pages.js";
import type { Arguments } from "./plan.js";
import { planOf } from "./plan.js";

/** Options with an account's credentials and server variables among them, by name. */
export interface NamedOptions extends ClientOptions {
  readonly [name: string]: unknown;
}

/** What a client's options came to, for the runtime's own: it holds credentials. */
export let connectionOf: (client: Client) => Connection;

/** One account of one API; generated clients extend it. Credentials are not visible from outside. */
export class Client {
  readonly #connection: Connection;

  static {
    connectionOf = (client) => client.#connection;
  }

  /**
   * @param api what all operations share
   * @param options the account's credentials and server variables by name, and how requests are sent
   * @param features what the client can do beside sending requests: `standard` for all of it, as generated clients have.
   *   Without, programs are smaller; credentials that are functions or a call's own and the options `retry` and `hooks`
   *   are refused, and errors have no advice
   * @throws ValidationError listing every option that is missing or wrong
   */
  constructor(api: Api, options: ClientOptions | NamedOptions, features: Features = {}) {
    this.#connection = connect(api, options, features);
  }

  /**
   * Sends one request.
   * @param args path, query, header and body arguments by name
   * @returns what the operation declares: the payload, a list, text, a Blob or nothing
   * @throws ValidationError before anything is sent, ApiError, ConnectionError, TimeoutError, ResponseError, or the
   *   reason of the signal that aborted the call
   */
  call<P, R>(operation: Operation<P, R>, args: P, options?: RequestOptions): Promise<R> {
    // Params interfaces have no index signature, and the result is what the definition promises.
    return callOperation(this.#connection, planOf(operation), args as Arguments, options) as Promise<R>;
  }

  /**
   * Lists. Nothing is sent until the result is awaited or iterated, and what {@link call} throws is thrown there.
   */
  pages<P, R>(operation: Operation<P, R>, args: P, options?: RequestOptions): Pages<R> {
    return listPages(this.#connection, planOf(operation), args as Arguments, options);
  }
}
