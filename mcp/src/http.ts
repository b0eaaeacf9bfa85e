import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { isLoopback } from "@toolwright/runtime/check";
import { cancelling } from "./http-cancel.js";
import { readJson } from "./http-body.js";
import { refusalOf, type Guard, type Refusal } from "./http-guard.js";
import { sendResponse } from "./http-response.js";
import { listenError } from "./listen-error.js";
import { createMcpHandler, type Server } from "./sdk.js";

/** Where to serve, and to whom. */
export interface HttpOptions {
  readonly host: string;
  readonly port: number;
  /** The bearer token that clients must send; without it only this machine is served. */
  readonly token?: string | undefined;
  /** How long a client may take to send a request, in milliseconds. Default: its headers 10 s, all of it 30 s. */
  readonly patience?: { readonly headers: number; readonly request: number };
  /** How long running calls may take when the server is stopped, in milliseconds. Default 5 s. */
  readonly grace?: number;
}

/** A server that listens. */
export interface Listening {
  readonly url: string;
  /** Takes no more requests, lets running calls end within the grace, and resolves when all is closed. */
  close(): Promise<void>;
}

const PATH = "/mcp";

/**
 * Serves Streamable HTTP. Each request has a server object of its own, and clients share nothing but what never changes.
 * @param make makes the server object of a request
 * @param tell is told what went wrong, without contents
 * @throws ListenError
 */
export async function serveOnHttp(
  make: () => Server,
  { host, port, token, patience = { headers: 10_000, request: 30_000 }, grace = 5000 }: HttpOptions,
  tell: (line: string) => void,
): Promise<Listening> {
  const guard: Guard = { isLocal: isLoopback(host), token };
  const handler = createMcpHandler(make, { onerror: (error) => tell(error.message) });
  const fetchOf = cancelling(handler.fetch);
  const http = createServer(
    {
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      connectionsCheckingInterval: Math.min(1000, patience.headers),
    },
    (request, response) => {
      serve(request, response, guard, fetchOf, tell).catch((error: unknown) => {
        tell(String(error));
        if (response.headersSent) response.destroy();
        else refuse(response, { status: 500, message: "Internal error." });
      });
    },
  );
  // Their size is limited, and one that is left out could be the origin.
  http.maxHeadersCount = 0;
  // What cannot be parsed as HTTP, and who is too slow, gets an answer of the same kind.
  http.on("clientError", ({ code }: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || code === "ECONNRESET") return socket.destroy();
    const status = code === "ERR_HTTP_REQUEST_TIMEOUT" ? "408 Request Timeout" : "400 Bad Request";
    const body = failure(status.slice(4));
    socket.end(
      `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
    );
  });
  await new Promise<void>((resolve, reject) => {
    http.once("error", (error) => reject(listenError(error, host, port))).listen(port, host, () => resolve());
  });
  const { port: taken } = http.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${taken}${PATH}`,
    close: () =>
      new Promise((resolve) => {
        const end = setTimeout(() => {
          void handler.close();
          http.closeAllConnections();
        }, grace);
        http.close(() => {
          clearTimeout(end);
          void handler.close();
          resolve();
        });
        http.closeIdleConnections();
      }),
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  guard: Guard,
  fetchOf: (request: Request, body: unknown) => Promise<Response>,
  tell: (line: string) => void,
): Promise<void> {
  const stranger = refusalOf(guard, request.headers);
  if (stranger) tell(`a request was refused with ${stranger.status}: ${stranger.message}`);
  const refused = stranger ?? misplaced(request);
  if (refused) return refuse(response, refused);
  const body = await readJson(request);
  if ("refusal" in body) return refuse(response, body.refusal);
  // Whoever hangs up has cancelled.
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const headers = Object.entries(request.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value) => [name, value] as [string, string]),
  );
  const asked = new Request(`http://localhost${PATH}`, { method: "POST", headers, signal: gone.signal });
  await sendResponse(response, await fetchOf(asked, body.value));
}

function misplaced({ method, url }: IncomingMessage): Refusal | undefined {
  if (url?.split("?")[0] !== PATH) return { status: 404, message: `Nothing is here: the server is at ${PATH}.` };
  if (method === "POST") return undefined;
  return { status: 405, message: "Only POST is served: there are no sessions.", headers: { Allow: "POST" } };
}

function refuse(response: ServerResponse, { status, message, headers }: Refusal): void {
  // Whatever else the client sends is not read.
  response.writeHead(status, { "Content-Type": "application/json", Connection: "close", ...headers });
  response.end(failure(message, status === 400 ? -32700 : -32000));
}

function failure(message: string, code = -32000): string {
  return JSON.stringify({ jsonrpc: "2.0", error: { code, message }, id: null });
}
