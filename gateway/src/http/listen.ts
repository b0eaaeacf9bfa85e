import { createServer, STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { isIP, type AddressInfo, type Socket } from "node:net";
import { once } from "node:events";
import type { Gateway } from "../gateway.js";
import { readBody } from "./read-body.js";
import type { GatewayAnswer } from "./request.js";

/** Where and how a gateway is served. */
export interface ListenOptions {
  /** Default `127.0.0.1`: this machine alone. */
  readonly host?: string;
  /** Default 8080; 0 takes one that is free. */
  readonly port?: number;
  /** The longest body that is read, in bytes. Default 1,048,576. */
  readonly maxBodyBytes?: number;
  /** How long a request may take to arrive, in milliseconds. Default 20,000. */
  readonly requestTimeoutMs?: number;
}

/** A server that runs. */
export interface Listening {
  readonly url: string;
  /**
   * Takes no more requests and resolves when those that run are answered.
   * @param graceMs cuts off what is not answered by then; default 30,000
   */
  close(graceMs?: number): Promise<void>;
}

/** The longest URL, and the most bytes of a request's head. */
const LONGEST_URL = 16_384;
const LONGEST_HEAD = 32_768;

/** Serves a gateway over HTTP. */
export async function listen(gateway: Gateway, options: ListenOptions = {}): Promise<Listening> {
  const { host = "127.0.0.1", port = 8080, maxBodyBytes = 1_048_576, requestTimeoutMs = 20_000 } = options;
  let isClosing = false;
  const server = createServer(
    {
      maxHeaderSize: LONGEST_HEAD,
      headersTimeout: Math.min(10_000, requestTimeoutMs),
      requestTimeout: requestTimeoutMs,
      connectionsCheckingInterval: Math.min(1000, requestTimeoutMs),
      // Longer than load balancers keep theirs, so that it is they who close one.
      keepAliveTimeout: 75_000,
    },
    (incoming, outgoing) => {
      void handle(gateway, incoming, outgoing, maxBodyBytes, () => isClosing);
    },
  );
  // Their size is limited, and one that is left out could be the origin.
  server.maxHeadersCount = 0;
  server.on("clientError", refuseConnection);
  server.listen(port, host);
  await once(server, "listening");
  return {
    url: urlOf(server, host),
    async close(graceMs = 30_000) {
      isClosing = true;
      gateway.drain();
      const closed = once(server, "close");
      server.close();
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(timer);
    },
  };
}

async function handle(
  gateway: Gateway,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  maxBodyBytes: number,
  isClosing: () => boolean,
): Promise<void> {
  // A client that goes away is no error of ours.
  outgoing.on("error", () => {});
  const target = incoming.url ?? "";
  const answered: GatewayAnswer =
    target.length > LONGEST_URL
      ? plainAnswer(414, "Send the arguments as a JSON body to POST /proxy/{resource}/{method}.")
      : await gateway.answer({
          method: incoming.method ?? "",
          target,
          headers: incoming.headers,
          body: async () => (hasBody(incoming) ? readBody(incoming, maxBodyBytes) : ""),
          onGone: (leave) => outgoing.on("close", () => outgoing.writableFinished || leave()),
        });
  const { status, headers, body } = answered;
  // What was not read would have to be, before another request could come over this connection.
  const isUnread = !incoming.complete && !incoming.readableEnded;
  const isLast = isClosing() || (isUnread && incoming.headers["content-length"] !== "0" && hasBody(incoming));
  const length = incoming.method === "HEAD" || status === 204 ? {} : { "content-length": Buffer.byteLength(body) };
  outgoing.writeHead(status, { ...headers, ...length, ...(isLast && { connection: "close" }) });
  outgoing.end(body);
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;
}

const FAULTS: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** Answers what is no request at all: the parser stopped, or it did not come in time. */
function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const status = FAULTS[error.code ?? ""] ?? 400;
  const { body } = plainAnswer(status, "Send a complete HTTP/1.1 request.");
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
    "content-type: application/json; charset=utf-8",
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${String(body)}`);
}

function plainAnswer(statusCode: number, advice: string): GatewayAnswer {
  const message = STATUS_CODES[statusCode] ?? "Error";
  const body = JSON.stringify({
    statusCode,
    error: message,
    message: `${message}.`,
    advice,
    details: { kind: "bad-request" },
  });
  return { status: statusCode, headers: { "content-type": "application/json; charset=utf-8" }, body };
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}
