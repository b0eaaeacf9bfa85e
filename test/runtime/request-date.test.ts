import { describe, expect, test } from "vitest";
import { base, problems, request } from "./request.js";

describe("date-times", () => {
  test.each([
    ["seconds", new Date("2026-03-01T10:11:12.345Z"), "2026-03-01T10:11:12Z"],
    ["milliseconds", new Date("2026-03-01T10:11:12.345Z"), "2026-03-01T10:11:12.345Z"],
    ["seconds", "2026-03-01", "2026-03-01T00:00:00Z"],
    ["seconds", "2026-03-01T10:11:12+02:00", "2026-03-01T08:11:12Z"],
    ["seconds", "2026-03-01T10:11Z", "2026-03-01T10:11:00Z"],
    ["seconds", "2026-03-01 10:11:12.999Z", "2026-03-01T10:11:12Z"],
    ["seconds", "2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z"],
    ["milliseconds", "2026-03-01T10:11:12Z", "2026-03-01T10:11:12.000Z"],
  ] as const)("in %s, %s is written as %s", async (dateTime, value, text) => {
    const shape = { method: "POST", body: { kind: "json" }, dates: ["start"] } as const;
    const { body } = await request(shape, { start: value }, {}, { dateTime });
    expect(body).toBe(JSON.stringify({ start: text }));
    const { url } = await request({ query: { since: "date-time" } }, { since: value }, {}, { dateTime });
    expect(url).toBe(`${base}/widgets?since=${encodeURIComponent(text)}`);
  });

  test.each([
    "2026-02-30T00:00:00Z",
    "2026-13-01",
    "2026-01-31T99:99:99Z",
    "2026-01-31T10:00:00+99:99",
    "2026-03-01T10:11:12",
    "tomorrow",
    1767225600000,
    "",
    {},
    new Date(""),
  ])("%s is refused with an example", async (value) => {
    const shape = { method: "POST", body: { kind: "json" }, dates: ["entries[].start"] } as const;
    expect(await problems(shape, { entries: [{}, { start: value }] }, { dateTime: "seconds" })).toEqual([
      "entries[1].start must be a date-time with its zone, e.g. 2026-01-31T09:00:00Z",
    ]);
  });

  test("nested ones are written without changing what the caller gave; null clears", async () => {
    const start = new Date("2026-01-01T00:00:00Z");
    const args = { a: { b: [{ start }, { start: null }, {}] }, c: 1 };
    const shape = { method: "POST", body: { kind: "json" }, dates: ["a.b[].start", "x.y"] } as const;
    const { body } = await request(shape, args, {}, { dateTime: "seconds" });
    expect(body).toBe('{"a":{"b":[{"start":"2026-01-01T00:00:00Z"},{"start":null},{}]},"c":1}');
    expect(args.a.b[0]).toEqual({ start });
  });
});
