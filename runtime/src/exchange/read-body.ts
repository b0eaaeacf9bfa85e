import type { Connection } from "../connection.js";
import { ResponseError } from "../error/error.js";
import type { Plan } from "../plan.js";
import type { Reply } from "./send.js";
import { lost } from "./lost.js";
import type { Span } from "./within.js";

/** More bytes of an error answer than this tell nobody anything. */
const longestError = 10_000_000;

/**
 * Reads a body piece by piece, so that one without end, or a small one that unpacks to gigabytes, is not read to its
 * end. An error status says enough without its body: of that, what came is taken.
 * @param span its end cancels the body, also that of a `fetch` which does not look at its signal
 * @returns a Blob for a successful download, or its stream as it is, else text
 * @throws ConnectionError when a successful answer breaks off, ResponseError when it is too long
 */
export async function readBody(
  connection: Connection,
  plan: Plan,
  response: Response,
  span: Span,
): Promise<Reply["body"]> {
  const { status, headers } = response;
  const isSuccess = status >= 200 && status < 300;
  const { returns } = plan;
  if (isSuccess && returns?.open) return returns.open(response);
  const isFile = isSuccess && returns?.kind === "binary";
  const most = isSuccess ? (connection.options.maxResponseBytes ?? 100_000_000) : longestError;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  try {
    // What behaves like `fetch` need not have streams.
    const reader = response.body?.getReader?.();
    if (!reader) return await (isFile ? response.blob() : response.text());
    const cancel = (): void => void reader.cancel().catch(() => {});
    span.onEnd = cancel;
    for (let size = 0; ;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > most) {
        cancel();
        if (!isSuccess) break;
        const message = `the answer has more than ${most} bytes, see maxResponseBytes`;
        throw new ResponseError(plan.id, message, { isUncertain: !plan.idempotent });
      }
      pieces.push(value);
    }
  } catch (error) {
    if (isSuccess) throw error instanceof ResponseError ? error : lost(connection, plan, error);
  }
  return isFile ? new Blob(pieces, { type: headers.get("content-type") ?? "" }) : textOf(pieces);
}

function textOf(pieces: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  // A decoder that is not told of more to come has a fast way, and most answers come in one piece.
  if (pieces.length === 1) return decoder.decode(pieces[0]);
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join("") + decoder.decode();
}
