import type { Connection } from "../connection.js";
import type { ApiError } from "../error/api-error.js";
import { ConnectionError } from "../error/error.js";
import { apiError } from "../error/read-error.js";
import type { Plan } from "../plan.js";
import type { WireRequest } from "../request/build.js";
import { lost } from "./lost.js";
import { readBody } from "./read-body.js";
import type { Span } from "./within.js";

/** An answer with its whole body. */
export interface Reply {
  /** The URL that the paths of requests were put behind. */
  readonly server: string;
  readonly status: number;
  readonly headers: Headers;
  /** A Blob or a stream for a successful download, else text. */
  readonly body: string | Blob | ReadableStream<Uint8Array>;
}

/** Makes the error of an answer with an error status. */
export type ErrorOf = (connection: Connection, plan: Plan, request: WireRequest, reply: Reply) => ApiError;

/**
 * Sends a request once and reads the whole answer.
 * @param span ends it
 * @param errorOf what an error status ends in
 * @throws ApiError for an error status, ConnectionError, ResponseError for an answer that is too long, or the signal's
 *   reason when it has aborted
 */
export async function send(
  connection: Connection,
  plan: Plan,
  request: WireRequest,
  span: Span,
  attempt: number,
  errorOf: ErrorOf = apiError,
): Promise<Reply> {
  const { now, features, server } = connection;
  const { url, method, headers, body } = request;
  const { signal } = span;
  signal.throwIfAborted();
  features.observe?.request(connection, plan, request, attempt);
  const sent = features.observe && now();
  let response: Response;
  try {
    // Node's fetch would take credentials such as an API key header along to another host.
    response = await connection.fetch(url, { method, headers, body, redirect: "manual", signal });
  } catch (cause) {
    throw lost(connection, plan, cause);
  }
  const { status, headers: told } = response;
  try {
    signal.throwIfAborted();
    if (sent !== undefined) features.observe?.response(connection, plan, response, attempt, now() - sent);
    // Async by mistake, it would fail without anybody to hear of it.
    if (span.onResponse) await span.onResponse({ status, headers: told });
    if (response.redirected || response.type === "opaqueredirect" || (status >= 300 && status < 400)) {
      throw new ConnectionError(plan.id, "the server answered with a redirect, which is not followed");
    }
  } catch (error) {
    response.body?.cancel().catch(() => {});
    throw error;
  }
  const content = await readBody(connection, plan, response, span);
  const reply: Reply = { server, status, headers: told, body: content };
  if (status >= 200 && status < 300) return reply;
  throw errorOf(connection, plan, request, reply);
}
