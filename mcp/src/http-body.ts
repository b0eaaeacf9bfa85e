import type { IncomingMessage } from "node:http";
import type { Refusal } from "./http-guard.js";

/** The most bytes that a request has; the same as a message on stdio. */
export const MOST_BYTES: number = 10 * 1024 * 1024;

/** Reads the body of a request as JSON, as far as it is worth reading. */
export async function readJson(request: IncomingMessage): Promise<{ value: unknown } | { refusal: Refusal }> {
  const type = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") {
    return { refusal: { status: 415, message: "Send JSON: Content-Type: application/json." } };
  }
  const tooLarge: Refusal = { status: 413, message: `A request may have ${MOST_BYTES} bytes at most.` };
  if (Number(request.headers["content-length"] ?? 0) > MOST_BYTES) return { refusal: tooLarge };
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return { refusal: tooLarge };
    chunks.push(chunk);
  }
  try {
    return { value: JSON.parse(Buffer.concat(chunks).toString("utf8")) as unknown };
  } catch {
    return { refusal: { status: 400, message: "The request is not valid JSON." } };
  }
}
