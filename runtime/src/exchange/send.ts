import type { Connection } from "../connection.js";
import { ConnectionError } from "../error/error.js";
import { redactCause } from "../error/redact.js";
import type { Plan } from "../plan.js";
import type { WireRequest } from "../request/build.js";
import { silence } from "./silence.js";

/** An answer with its whole body. */
export interface Reply {
  /** The URL that the paths of requests were put behind. */
  readonly server: string;
  readonly status: number;
  readonly headers: Headers;
  /** A Blob for a successful download, else text. */
  readonly body: string | Blob;
}

/**
 * Sends a request once and reads the whole answer, whatever its status.
 * @param signal aborts it
 * @throws ConnectionError, or the signal's reason when it has aborted
 */
export async function send(
  connection: Connection,
  plan: Plan,
  request: WireRequest,
  signal: AbortSignal,
  attempt: number,
): Promise<Reply> {
  const { now, features } = connection;
  const { url, method, headers, body } = request;
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
  const { status } = response;
  const isRedirect = response.redirected || response.type === "opaqueredirect" || (status >= 300 && status < 400);
  if (isRedirect || signal.aborted) {
    response.body?.cancel().catch(() => {});
    signal.throwIfAborted();
    throw new ConnectionError(plan.id, "the server answered with a redirect, which is not followed");
  }
  if (sent !== undefined) features.observe?.response(connection, plan, response, attempt, now() - sent);
  try {
    const isFile = plan.returns?.kind === "binary" && response.ok;
    const content = isFile ? await response.blob() : await response.text();
    return { server: connection.server, status, headers: response.headers, body: content };
  } catch (cause) {
    throw lost(connection, plan, cause);
  }
}

function lost({ redact }: Connection, plan: Plan, error: unknown): ConnectionError {
  const cause = redactCause(error, redact);
  let root = cause as { cause?: unknown; code?: string; message?: string };
  while (root.cause !== undefined) root = root.cause as typeof root;
  const reason = root.code ?? root.message ?? root;
  return new ConnectionError(plan.id, `no complete answer (${String(reason)})`, { ...silence(plan), cause });
}
