import { describe, expect, test } from "vitest";
import { ValidationError } from "../../runtime/src/index.js";
import { acme, operation, rejection } from "./acme.js";

describe("path traversal", () => {
  const dots = [
    ".",
    "..",
    "%2e",
    "%2E%2e",
    ".%2e",
    "%2e.",
    "%252e%252e",
    "%25252e.",
    "../x",
    "x/..",
    "..\\x",
    "a/../b",
    "..%2fx",
    "..%5cx",
    "%2e%2e%2Fx",
    "a/./b",
  ];

  test.each(dots)("%s is refused in every position", async (value) => {
    for (const args of [
      { a: value, b: "ok" },
      { a: "ok", b: value },
      { a: value, b: value },
    ]) {
      const { client, sent } = acme([]);
      const error = await rejection(
        client.call(operation({ path: "/x/{a}/y/{b}", ids: { a: "string", b: "string" } }), args),
        ValidationError,
      );
      const expected = Object.entries(args).flatMap(([path, given]) =>
        given === value ? [{ path, message: "must not be or contain a relative path" }] : [],
      );
      expect(error.problems).toEqual(expected);
      expect(sent).toHaveLength(0);
    }
  });

  test.each(["", "\0", "a\r\nb", "\u0085", "a\tb", "\x7f"])("%j is refused", async (value) => {
    const { client, sent } = acme([]);
    await rejection(client.call(operation({ path: "/x/{a}", ids: { a: "string" } }), { a: value }), ValidationError);
    expect(sent).toHaveLength(0);
  });

  const tame = [
    "a/b",
    "//evil.test",
    "\\\\evil",
    "https://evil.test",
    "a?b=c",
    "a#b",
    "a;b",
    "a:b",
    "a@b",
    "...",
    "..a",
    "a..",
    "%",
    "%zz",
    "%2f",
    "ä",
    "a b",
    "{b}",
  ];

  test.each(tame)("%s stays inside its segment", async (value) => {
    const { client, sent } = acme([{}]);
    await client.call(operation({ path: "/x/{a}/y", ids: { a: "string" } }), { a: value });
    const url = new URL(String(sent[0]?.url));
    expect(url.host).toBe("api.acme.test");
    expect(url.search + url.hash).toBe("");
    const segments = url.pathname.split("/");
    expect(segments).toHaveLength(6);
    expect(decodeURIComponent(String(segments[4]))).toBe(value);
    expect(segments[5]).toBe("y");
  });

  test("random arguments never change what is asked, nor the number of segments", async () => {
    const alphabet = ["a", ".", "/", "\\", "%", "2", "e", "f", "?", "#", "@", ":", " ", "\n", "é", "😀", "&", "="];
    let state = 7;
    const random = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
    let accepted = 0;
    for (let round = 0; round < 2_000; round++) {
      const value = Array.from({ length: 1 + random(6) }, () => alphabet[random(alphabet.length)]).join("");
      const { client, sent } = acme([{}]);
      await client
        .call(operation({ path: "/x/{a}/y", ids: { a: "string" }, query: { q: "string" } }), { a: value, q: value })
        .catch(() => {});
      if (sent.length === 0) continue;
      accepted++;
      const url = new URL(String(sent[0]?.url));
      expect(url.origin + url.pathname).toBe(`https://api.acme.test/base/v1/x/${url.pathname.split("/")[4]}/y`);
      expect([...url.searchParams]).toEqual([["q", value]]);
    }
    expect(accepted).toBeGreaterThan(500);
  });
});
