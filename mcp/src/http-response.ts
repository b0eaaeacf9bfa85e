import { once } from "node:events";
import type { ServerResponse } from "node:http";

/** Writes a response of the web's kind, as fast as the client reads it. */
export async function sendResponse(to: ServerResponse, response: Response): Promise<void> {
  to.writeHead(response.status, [...response.headers].flat());
  if (response.body) {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      if (to.destroyed) return;
      if (!to.write(chunk)) await Promise.race([once(to, "drain"), once(to, "close")]);
    }
  }
  to.end();
}
