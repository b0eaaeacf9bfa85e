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
  let head = "";
  // How much of the answer is still to come, once its head is there.
  let left = Number.NaN;
  let answered: ((status: number) => void) | undefined;
  let broken: ((error: Error) => void) | undefined;
  socket.on("data", (chunk) => {
    if (Number.isNaN(left)) {
      head += chunk.toString("latin1");
      const end = head.indexOf(END);
      if (end < 0) return;
      const [, length] = /^content-length: (\d+)/im.exec(head.slice(0, end)) ?? [];
      left = end + END.length + Number(length ?? 0) - head.length;
    } else left -= chunk.length;
    if (left > 0) return;
    const status = Number(head.slice("HTTP/1.1 ".length, 12));
    head = "";
    left = Number.NaN;
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
