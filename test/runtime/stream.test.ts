import { describe, expect, test, vi } from "vitest";
import type { ClientOptions, Operation } from "../../runtime/src/index.js";
import {
  Client,
  ConnectionError,
  NotFoundError,
  RateLimitError,
  streamed,
  TimeoutError,
} from "../../runtime/src/index.js";
import { fileName } from "../../runtime/src/returns/file-name.js";
import { acme, answer, api, apiKey, operation, rejection } from "./acme.js";
import { toApi } from "./data.js";

const download = operation({ returns: "binary" }) as Operation<object, Blob>;

/** A body that gives these pieces, and then ends, breaks or waits for ever. */
function body(pieces: readonly string[], last: "end" | "break" | "wait" = "end") {
  const left = [...pieces];
  const seen = { pulled: 0, cancelled: undefined as unknown };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        seen.pulled++;
        const piece = left.shift();
        if (piece !== undefined) controller.enqueue(new TextEncoder().encode(piece));
        else if (last === "end") controller.close();
        else if (last === "break") controller.error(new TypeError("terminated"));
        else return new Promise(() => {});
      },
      cancel: (reason) => void (seen.cancelled = reason ?? "without a reason"),
    },
    { highWaterMark: 0 },
  );
  return { stream, seen };
}

async function open(stream: ReadableStream<Uint8Array>, headers: Record<string, string> = {}, options = {}, own = {}) {
  const { client, sent } = acme([() => new Response(stream, { headers })], options);
  return { got: await client.call(streamed(download), {}, own), sent };
}

const text = async (stream: ReadableStream<Uint8Array>): Promise<string> => new Response(stream).text();

describe("a download as a stream", () => {
  test("comes piece by piece, when it is asked for", async () => {
    const { stream, seen } = body(["ab", "cd"]);
    const headers = {
      "content-type": "image/png",
      "content-length": "4",
      "content-disposition": 'attachment; filename="a.png"',
    };
    const { got, sent } = await open(stream, headers);
    expect(got).toMatchObject({ mediaType: "image/png", size: 4, name: "a.png" });
    expect(sent[0]?.headers["accept-encoding"]).toBe("identity");
    expect(seen.pulled).toBe(0);
    const reader = got.stream.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("ab");
    expect(seen.pulled).toBe(1);
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("cd");
    expect((await reader.read()).done).toBe(true);
  });

  test("has what the server does not say neither made up nor counted", async () => {
    const { got } = await open(body([]).stream);
    expect(got).toMatchObject({ mediaType: "", size: undefined, name: undefined });
    expect(await text(got.stream)).toBe("");
    const packed = await open(body(["a"]).stream, { "content-length": "20", "content-encoding": "gzip" });
    expect(packed.got.size).toBeUndefined();
    expect(await text(packed.got.stream)).toBe("a");
    for (const length of ["2x", "x2", "-2", "2".repeat(16)]) {
      const { got: odd } = await open(body(["a"]).stream, { "content-length": length });
      expect([odd.size, await text(odd.stream)]).toEqual([undefined, "a"]);
    }
  });

  test("has no bound but its own end", async () => {
    const { got } = await open(body(["abc", "def"]).stream, {}, { maxResponseBytes: 2 });
    expect(await text(got.stream)).toBe("abcdef");
  });

  test("is the same operation each time", () => {
    expect(streamed(download)).toBe(streamed(download));
  });

  test.each([
    [404, NotFoundError],
    [429, RateLimitError],
  ])("ends before the first byte with the error of a %i", async (status, kind) => {
    const { client } = acme([answer(status, { message: "no" })]);
    expect((await rejection(client.call(streamed(download), {}), kind as typeof NotFoundError)).message).toContain(
      "no",
    );
  });

  test.each([
    ["is shorter than the server said", "end", "the answer breaks off after 2 of 12 bytes"],
    ["breaks off", "break", "no complete answer (terminated)"],
  ] as const)("that %s fails", async (_, last, message) => {
    const { got } = await open(body(["ab"], last).stream, { "content-length": "12" });
    const error = await rejection(text(got.stream), ConnectionError);
    expect(error).toMatchObject({ message: `widgets.test: ${message}`, retryable: true, isUncertain: false });
    expect(error.advice).not.toBe("");
  });

  test("fails when no piece comes in time, however long it takes as a whole", async () => {
    vi.useFakeTimers();
    try {
      const slow = body([], "wait");
      const { got } = await open(slow.stream, {}, { timeoutMs: 1000 });
      await vi.advanceTimersByTimeAsync(5000);
      const reading = rejection(text(got.stream), TimeoutError);
      await vi.advanceTimersByTimeAsync(1000);
      expect((await reading).message).toContain("within 1000 ms");
      expect(slow.seen.cancelled).toBeDefined();
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test.each(["call", "client"])("ends with the signal of the %s, also while nobody reads", async (where) => {
    for (const isRead of [true, false]) {
      const controller = new AbortController();
      const { signal } = controller;
      const reason = new Error("enough");
      const slow = body([], "wait");
      const { got } = await open(
        slow.stream,
        {},
        where === "client" ? { signal } : {},
        where === "call" ? { signal } : {},
      );
      const reading = isRead ? expect(text(got.stream)).rejects.toBe(reason) : undefined;
      controller.abort(reason);
      await reading;
      await new Promise((resolve) => setImmediate(resolve));
      expect(slow.seen.cancelled).toBeDefined();
      if (!isRead) await expect(text(got.stream)).rejects.toBe(reason);
    }
  });

  test("that nobody wants any more lets go of the answer and of the signals", async () => {
    const { signal } = new AbortController();
    const removed = vi.spyOn(signal, "removeEventListener");
    const { stream, seen } = body(["a"], "wait");
    const { got } = await open(stream, {}, {}, { signal });
    removed.mockClear();
    await got.stream.cancel("seen enough");
    expect(seen.cancelled).toBe("seen enough");
    expect(removed).toHaveBeenCalledOnce();
    expect(removed).toHaveBeenCalledWith("abort", expect.any(Function));
  });

  test("breaks off for a client without features, too", async () => {
    const fetch = async (): Promise<Response> => new Response(body(["ab"], "break").stream);
    const client = new Client(toApi(api), { fetch, apiKey } as ClientOptions);
    const { stream } = await client.call(streamed(download), {});
    expect(await rejection(text(stream), ConnectionError)).toMatchObject({ advice: "", retryable: true });
  });
});

describe("the name of a file", () => {
  test.each([
    ['attachment; filename="report.pdf"', "report.pdf"],
    ["attachment; filename=report.pdf", "report.pdf"],
    ["ATTACHMENT ; FileName = report.pdf ; size=3", "report.pdf"],
    ['attachment; filename="a \\"b\\"; c.txt"', 'a "b"; c.txt'],
    ["attachment; filename*=UTF-8'en-GB'a.txt", "a.txt"],
    ["attachment; filename=x.txt; filename*=xUTF-8''a.txt", "x.txt"],
    ["attachment; filename=x.txt; filename*=\"UTF-8''a(b\"", "x.txt"],
    ['attachment; filename=" a.txt "', "a.txt"],
    [`attachment; filename=${"a".repeat(255)}`, "a".repeat(255)],
    ["attachment; filename=\"x.txt\"; filename*=UTF-8''na%C3%AFve%20plan.txt", "naïve plan.txt"],
    ["attachment; filename=x.txt; filename*=latin1''a.txt", "x.txt"],
    ["attachment; filename=x.txt; filename*=UTF-8''%E0%A4%A", "x.txt"],
    ['attachment; filename="../../etc/passwd"', "passwd"],
    ['attachment; filename="C:\\\\docs\\\\a.txt"', "a.txt"],
    ["attachment; filename*=UTF-8''..%2F..%2Fb.txt", "b.txt"],
    ["attachment", undefined],
    ["", undefined],
    [null, undefined],
    ["filename=a.txt", undefined],
    ["; filename=a.txt", undefined],
    ['attachment; filename=".."', undefined],
    ['attachment; filename="a/"', undefined],
    ['attachment; filename="a.txt', undefined],
    ["attachment; filename=a b.txt", undefined],
    ["attachment; filename=a.txt; filename=b.txt", undefined],
    ["attachment; filename*=UTF-8''a%0Ab", undefined],
    ["attachment; filename*=UTF-8''gpj%E2%80%AE.exe", undefined],
    [`attachment; filename=${"a".repeat(256)}`, undefined],
  ])("%j is %j", (disposition, name) => {
    expect(fileName(disposition)).toBe(name);
  });

  test("of a hostile header is found out at once", () => {
    for (const part of ['; a="', "; a=\\", ";\t", '; filename="\\"', "= "]) {
      expect(fileName(`attachment${part.repeat(20_000)}`)).toBeUndefined();
    }
  });
});

test("an upload hands files on without reading them", async () => {
  const read = (["arrayBuffer", "text", "stream"] as const).map((name) => vi.spyOn(Blob.prototype, name));
  const { client, sent } = acme([{}]);
  const file = new File(["x".repeat(1000)], "big.bin");
  await client.call(operation({ method: "POST", body: { kind: "multipart", files: ["file"] } }), { file });
  expect((sent[0]!.body as FormData).get("file")).toMatchObject({ name: "big.bin", size: 1000 });
  for (const one of read) {
    expect(one).not.toHaveBeenCalled();
    one.mockRestore();
  }
});
