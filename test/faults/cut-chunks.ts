import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";

/**
 * Whether this Node's `fetch` notices that a connection ended inside of a chunk. Up to 6.24 its client took that for the
 * end of the answer; some later 6.x and all since 7 say that it breaks off.
 */
export async function noticesCutChunks(): Promise<boolean> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.end("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n9\r\n[1,");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  try {
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/`);
    return await response.text().then(
      () => false,
      () => true,
    );
  } finally {
    server.close();
  }
}
