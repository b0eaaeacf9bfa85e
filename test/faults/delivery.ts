import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import type { Answer } from "./answer.js";

/** A way to send an answer: as bytes on a socket, and, where it can, as an injected `fetch` does. */
export interface Delivery {
  readonly wire: (socket: Socket, answer: Answer) => void;
  readonly mock?: (answer: Answer) => Promise<Response>;
}

/** The first lines of an answer; the body's length is told unless other headers say how it ends. */
function head(
  { status, headers, body }: Answer,
  own: Readonly<Record<string, string>> = { "content-length": String(body.length) },
): string {
  const lines = Object.entries({ connection: "close", ...headers, ...own }).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${String(status).padStart(3, "0")} Told`, ...lines, "", ""].join("\r\n");
}

function chunk(body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from("\r\n")]);
}

const half = (body: Buffer): Buffer => body.subarray(0, Math.ceil(body.length / 2));
const hasNoBody = (status: number): boolean => status === 204 || status === 205 || status === 304;
const chunked = { "transfer-encoding": "chunked" };

/** A response, with the body as a stream of one piece that ends as told. */
function response(
  answer: Answer,
  end: (controller: ReadableStreamDefaultController) => void,
  body = answer.body,
): Response {
  const { status, headers } = answer;
  if (hasNoBody(status)) return new Response(null, { status, headers });
  const stream = new ReadableStream({
    start(controller) {
      if (body.length > 0) controller.enqueue(new Uint8Array(body));
      end(controller);
    },
  });
  return new Response(stream, { status, headers });
}

const lost = async (): Promise<Response> => {
  throw new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) });
};
const broken = async (answer: Answer): Promise<Response> =>
  response(answer, (controller) => controller.error(new TypeError("terminated")), half(answer.body));

/** As it should be. */
export const whole: Delivery = {
  wire: (socket, answer) =>
    void socket.end(
      Buffer.concat([
        Buffer.from(head(answer, hasNoBody(answer.status) ? {} : undefined)),
        hasNoBody(answer.status) ? Buffer.alloc(0) : answer.body,
      ]),
    ),
  mock: async (answer) => response(answer, (controller) => controller.close()),
};

/** Sends raw bytes instead of an answer, and closes. */
export const bytes = (write: (answer: Answer) => string | Buffer | readonly Buffer[]): Delivery => ({
  wire: (socket, answer) => {
    const written = write(answer);
    socket.end(typeof written === "string" || Buffer.isBuffer(written) ? written : Buffer.concat(written));
  },
});

/** The head as it should be, with another line in it. */
export const withLine = (line: string): Delivery =>
  bytes((answer) => [Buffer.from(head(answer).replace("\r\n", `\r\n${line}\r\n`)), answer.body]);

export const reset: Delivery = { wire: (socket) => void socket.resetAndDestroy(), mock: lost };
export const closed: Delivery = { wire: (socket) => void socket.end(), mock: lost };
export const silent: Delivery = { wire: () => {}, mock: () => new Promise(() => {}) };

/** The head and a half of the body, then nothing more. */
export const stalled: Delivery = {
  wire: (socket, answer) => void socket.write(Buffer.concat([Buffer.from(head(answer)), half(answer.body)])),
  mock: async (answer) => response(answer, () => {}, half(answer.body)),
};

export const shortBody: Delivery = {
  ...bytes((answer) => [
    Buffer.from(head(answer, { "content-length": String(answer.body.length + 100) })),
    answer.body,
  ]),
  mock: broken,
};
export const resetInBody: Delivery = {
  wire: (socket, answer) =>
    void socket.write(
      Buffer.concat([
        Buffer.from(head(answer, { "content-length": String(answer.body.length + 100) })),
        half(answer.body),
      ]),
      () => socket.resetAndDestroy(),
    ),
  mock: broken,
};

/** In pieces that tell their lengths, and of these only a part of what must come. */
function inPieces(cut: (sent: Buffer) => Buffer, connection: string): Delivery {
  return bytes((answer) => {
    const first = half(answer.body);
    const pieces = [first, answer.body.subarray(first.length)].filter(({ length }) => length > 0).map(chunk);
    const sent = cut(Buffer.concat([...pieces, Buffer.from("0\r\n\r\n")]));
    return [Buffer.from(head(answer, { ...chunked, connection })), sent];
  });
}
export const inChunks: Delivery = inPieces((sent) => sent, "close");
export const withoutEnd: Delivery = inPieces((sent) => sent.subarray(0, -5), "keep-alive");
export const endInChunk: Delivery = inPieces((sent) => sent.subarray(0, -8), "keep-alive");
/** What some of Node's versions take for the end of the answer, see `noticesCutChunks`. */
export const endInChunkThenClosed: Delivery = inPieces((sent) => sent.subarray(0, -8), "close");
export const badChunks: Delivery = inPieces((sent) => Buffer.concat([Buffer.from("xyz\r\n"), sent]), "close");

/** Until the connection closes, as HTTP/1.0 did. */
export const untilClosed: Delivery = bytes((answer) => [Buffer.from(head(answer, {})), answer.body]);

function gzipped(pack: (packed: Buffer) => Buffer): Delivery {
  return bytes((answer) => {
    const body = pack(gzipSync(answer.body));
    return [Buffer.from(head({ ...answer, body, headers: { ...answer.headers, "content-encoding": "gzip" } })), body];
  });
}
export const gzip: Delivery = gzipped((packed) => packed);
/** All of the HTTP message, but not all of what is packed in it. */
export const cutGzip: Delivery = gzipped((packed) =>
  // Of a short answer, no more than its first byte: all of it may come early.
  packed.subarray(0, Math.min(Math.floor(packed.length * 0.6), Math.max(11, packed.length - 14))),
);
/** A block of the one type that there is not (RFC 1951, 3.2.3). */
export const corruptGzip: Delivery = gzipped((packed) =>
  Buffer.concat([packed.subarray(0, 10), Buffer.alloc(20, 0x07)]),
);
export const wrongChecksum: Delivery = gzipped((packed) => Buffer.concat([packed.subarray(0, -8), Buffer.alloc(8, 1)]));

/** Another message in front, e.g. early hints. */
export const after = (first: string): Delivery =>
  bytes((answer) => [Buffer.from(first), Buffer.from(head(answer)), answer.body]);
