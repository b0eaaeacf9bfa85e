import type { IncomingMessage } from "node:http";
import { Refusal } from "./refusal.js";

/**
 * Reads a request's body as text.
 * @throws Refusal 413 for one that is too long, 415 for one that is compressed, 400 for one that is not UTF-8 or ends early
 */
export async function readBody(incoming: IncomingMessage, most: number): Promise<string> {
  const encoding = incoming.headers["content-encoding"];
  if (encoding !== undefined && encoding !== "identity") {
    throw new Refusal(415, "The body is compressed.", { kind: "bad-body", advice: "Send it as it is." });
  }
  if (Number(incoming.headers["content-length"] ?? 0) > most) throw tooLong(most);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    // Left open: the refusal goes out over the same socket.
    for await (const chunk of incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > most) throw tooLong(most);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(400, "The body ended early.", { kind: "bad-body", advice: "Send the request again." });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new Refusal(400, "The body is not UTF-8.", { kind: "bad-body", advice: "Send JSON as UTF-8." });
  }
}

function tooLong(most: number): Refusal {
  return new Refusal(413, `The body is longer than ${most} bytes.`, {
    kind: "body-too-long",
    advice: "Send less at once; whoever runs the gateway can allow more with --max-body.",
  });
}
