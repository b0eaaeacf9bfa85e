import type { Api } from "./api.js";
import { callOperation } from "./call.js";
import type { Connection } from "./connection.js";
import { connect } from "./connection.js";
import type { Operation } from "./operation.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { listPages } from "./paging/list-pages.js";
import type { Pages } from "./paging/pages.js";

/** What the generated clients extend: one account of one API. Credentials are not visible from outside. */
export class Client {
  readonly #connection: Connection;

  /**
   * @param api what all operations share
   * @param options the account's credentials and server variables by name, and how requests are sent
   * @throws ValidationError listing every option that is missing or wrong
   */
  constructor(api: Api, options: ClientOptions) {
    this.#connection = connect(api, options);
  }

  /**
   * Sends one request.
   * @param args path, query, header and body arguments by name
   * @returns what the operation declares: the payload, a list, text, a Blob or nothing
   * @throws ValidationError before anything is sent, ApiError, ConnectionError, TimeoutError, ResponseError, or the
   *   reason of the signal that aborted the call
   */
  call<P, R>(operation: Operation<P, R>, args: P, options?: RequestOptions): Promise<R> {
    return callOperation(this.#connection, operation, args, options);
  }

  /**
   * Lists. Nothing is sent until the result is awaited or iterated, and what {@link call} throws is thrown there.
   */
  pages<P, R>(operation: Operation<P, R>, args: P, options?: RequestOptions): Pages<R> {
    return listPages(this.#connection, operation, args, options);
  }
}
