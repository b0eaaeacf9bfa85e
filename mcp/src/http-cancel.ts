import { randomUUID } from "node:crypto";

/** Answers a request whose body was read. */
type Serve = (request: Request, options: { parsedBody: unknown }) => Promise<Response>;

/** A JSON-RPC message, as far as it is looked at. */
interface Message {
  readonly method?: unknown;
  readonly id?: unknown;
  readonly params?: { readonly requestId?: unknown; readonly _meta?: object };
}

const SESSION = "mcp-session-id";

/**
 * Lets clients of the 2025 revisions cancel. Those of 2026-07-28 hang up; the older ones send a notification, as a
 * request of its own. So that nobody cancels what another asked for, each gets a random session id at `initialize`, which
 * goes before the ids of its requests. Nothing else is kept of a session, and only while a request runs.
 */
export function cancelling(serve: Serve): (request: Request, body: unknown) => Promise<Response> {
  const running = new Map<string, AbortController>();
  return async (request, parsedBody) => {
    const { method, id, params } = (parsedBody ?? {}) as Message;
    const session = request.headers.get(SESSION);
    if (session !== null && method === "notifications/cancelled") {
      running.get(keyOf(session, params?.requestId))?.abort();
      return new Response(null, { status: 202 });
    }
    if (method === "initialize") return withSession(await serve(request, { parsedBody }));
    if (session === null || id === undefined) return serve(request, { parsedBody });
    const cancelled = new AbortController();
    const key = keyOf(session, id);
    running.set(key, cancelled);
    const done = (): void => {
      if (running.get(key) === cancelled) running.delete(key);
    };
    // The request is over when its response has been sent or the client has gone, which closes the connection's side.
    request.signal.addEventListener("abort", done, { once: true });
    const signal = AbortSignal.any([request.signal, cancelled.signal]);
    return serve(new Request(request, { signal }), { parsedBody });
  };
}

function keyOf(session: string, id: unknown): string {
  return JSON.stringify([session, id]);
}

function withSession(response: Response): Response {
  if (response.ok) response.headers.set(SESSION, randomUUID());
  return response;
}
