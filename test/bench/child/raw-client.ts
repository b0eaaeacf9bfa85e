import { connect } from "node:net";

const END = "\r\n\r\n";

/** A connection that is kept: asks for a path, one request after the other, and takes next to no time for it. */
export interface RawConnection {
  /** Resolves to the status once the whole answer is there; rejects when the connection breaks. */
  get(path: string): Promise<number>;
  close(): void;
}

/** Connects to a server on this machine that says how long its answers are. */
export function rawConnection(origin: string): RawConnection {
  const { host, port } = new URL(origin);
  const socket = connect(Number(port), "127.0.0.1").setNoDelay(true);
  let text = "";
  let answered: ((status: number) => void) | undefined;
  let broken: ((error: Error) => void) | undefined;
  socket.on("data", (chunk) => {
    text += chunk.toString("latin1");
    const head = text.indexOf(END);
    const [, length] = /^content-length: (\d+)/im.exec(text.slice(0, Math.max(0, head))) ?? [];
    if (head < 0 || text.length < head + END.length + Number(length ?? 0)) return;
    const status = Number(text.slice("HTTP/1.1 ".length, 12));
    text = "";
    answered?.(status);
  });
  const fail = (error = new Error("the connection was closed")): void => broken?.(error);
  socket.on("error", fail).on("close", () => fail());
  return {
    get: (path) =>
      new Promise((resolve, reject) => {
        answered = resolve;
        broken = reject;
        socket.write(`GET ${path} HTTP/1.1\r\nhost: ${host}${END}`);
      }),
    close: () => void socket.destroy(),
  };
}
