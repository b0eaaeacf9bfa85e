import { ConnectionError, ToolwrightError } from "../error/error.js";
import { lost, silence } from "../exchange/lost.js";
import { within } from "../exchange/within.js";
import type { Operation } from "../operation.js";
import type { Plan } from "../plan.js";
import { binary } from "./content.js";
import { fileName } from "./file-name.js";
import type { Reading, Returns } from "./returns.js";

/** A download that is read while it comes. Read it to its end or cancel it, or its connection stays open. */
export interface Download {
  readonly stream: ReadableStream<Uint8Array>;
  /** What the server says it is, e.g. `application/pdf`; empty when it does not say. */
  readonly mediaType: string;
  /** Bytes, when the server says how many will come. */
  readonly size: number | undefined;
  /** What the server calls the file, without folders. */
  readonly name: string | undefined;
}

const known = new WeakMap<object, unknown>();

/**
 * A download's operation that resolves when the head of the answer is there, for files of any size:
 * `client.call(streamed(downloadDocument), { id: 7 })`. Errors before the first byte end the call as usual. Each piece
 * has `timeoutMs` to come, `maxResponseBytes` sets no bound, and the signals of client and call end the stream, too. A
 * stream that breaks off, also one that is shorter than the server said, fails with a ConnectionError.
 */
export function streamed<P>(operation: Operation<P, Blob>): Operation<P, Download> {
  const found = known.get(operation) ?? { ...operation, returns: stream };
  known.set(operation, found);
  return found as Operation<P, Download>;
}

const stream: Returns = {
  ...binary,
  kind: "stream",
  // What behaves like `fetch` need not have streams.
  open: async (response) => response.body ?? (await response.blob()).stream(),
  read(plan, { body, headers }, reading) {
    const length = headers.get("content-length") ?? "";
    // What is packed is longer or shorter than what comes out.
    const isCounted = /^\d{1,15}$/.test(length) && /^(identity)?$/.test(headers.get("content-encoding") ?? "");
    const size = isCounted ? Number(length) : undefined;
    const payload: Download = {
      stream: watched(plan, body as ReadableStream<Uint8Array>, size, reading),
      mediaType: headers.get("content-type") ?? "",
      size,
      name: fileName(headers.get("content-disposition")),
    };
    return { payload };
  },
};

/** Hands on what comes, piece by piece as it is asked for. */
function watched(
  plan: Plan,
  body: ReadableStream<Uint8Array>,
  size: number | undefined,
  { connection, options }: Reading,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const signals = [connection.options.signal, options?.signal].filter((signal) => signal !== undefined);
  const stop = (): void => {
    end();
    reader.cancel().catch(() => {});
  };
  const end = (): void => signals.forEach((signal) => signal.removeEventListener("abort", stop));
  // Also while nobody reads; who reads then gets the reason.
  for (const signal of signals) signal.addEventListener("abort", stop);
  let taken = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await within(connection, plan, options, Infinity, () => reader.read());
          taken += value?.byteLength ?? 0;
          if (!done) return controller.enqueue(value);
          if (size !== undefined && taken < size) {
            throw new ConnectionError(plan.id, `the answer breaks off after ${taken} of ${size} bytes`, silence(plan));
          }
          end();
          controller.close();
        } catch (error) {
          stop();
          if (signals.some(({ aborted }) => aborted)) throw error;
          const told = error instanceof ToolwrightError ? error : lost(connection, plan, error);
          connection.features.advise?.(told, connection);
          throw told;
        }
      },
      cancel(reason) {
        end();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
