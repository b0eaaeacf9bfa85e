import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import type { Answer } from "./answer.js";
import { whole } from "./delivery.js";
import type { Fault } from "./fault.js";
import type { Play } from "./play.js";

/** A server that knows no HTTP but where a request ends, and writes whatever bytes it is told to. */
export class SocketServer {
  /** Connections that are open. */
  readonly open: Set<Socket> = new Set();
  /** How many there were. */
  connections = 0;
  readonly #server: Server;
  readonly #next = new Map<string, { readonly fault: Fault; readonly answer: Answer }>();
  #calls = 0;

  constructor() {
    this.#server = createServer((socket) => {
      this.connections++;
      this.open.add(socket);
      socket.on("close", () => this.open.delete(socket));
      // A client that leaves in the middle is what is tested.
      socket.on("error", () => {});
      let request = Buffer.alloc(0);
      socket.on("data", (data) => {
        request = Buffer.concat([request, data]);
        if (isWhole(request)) this.#answer(socket, request.toString("latin1"));
      });
    });
  }

  /** @returns its URL */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /**
   * Resolves when no connection is open that a request came through; rejects when one stays. After an abort, Node's
   * `fetch` connects anew for nobody, and lets go of that connection after four seconds.
   */
  async quiet(): Promise<void> {
    const used = [...this.open].filter(({ bytesRead }) => bytesRead > 0);
    const closed = used.map((socket) => new Promise((resolve) => socket.once("close", resolve)));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${used.length} connections stay open`)), 5_000);
    });
    await Promise.race([Promise.all(closed), late]).finally(() => clearTimeout(timer));
  }

  /** Sends a request here, whatever its URL, with the real `fetch`. */
  readonly play: Play = (fault, answer, url, init) => {
    const call = String(++this.#calls);
    this.#next.set(call, { fault, answer });
    const here = new URL(url);
    Object.assign(here, { protocol: "http:", host: `127.0.0.1:${(this.#server.address() as AddressInfo).port}` });
    return fetch(here, { ...init, headers: { ...(init.headers as Record<string, string>), "x-call": call } });
  };

  #answer(socket: Socket, request: string): void {
    const call = /^x-call: (\d+)/im.exec(request)?.[1] ?? "";
    const next = this.#next.get(call);
    this.#next.delete(call);
    if (next) (next.fault.by ?? whole).wire(socket, next.answer);
    else socket.destroy();
  }
}

/** Whether a request has come with its body. */
function isWhole(request: Buffer): boolean {
  const end = request.indexOf("\r\n\r\n");
  if (end === -1) return false;
  const head = request.subarray(0, end).toString("latin1");
  const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
  const rest = request.subarray(end + 4);
  return /^transfer-encoding: chunked/im.test(head) ? rest.includes("0\r\n\r\n") : rest.length >= length;
}
