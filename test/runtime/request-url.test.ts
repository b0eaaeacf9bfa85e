import { describe, expect, test } from "vitest";
import { ValidationError } from "../../runtime/src/index.js";
import { acme, operation, rejection } from "./acme.js";
import { base, problems, request } from "./request.js";

describe("path arguments", () => {
  test.each([
    ["integer", 42, "42"],
    ["integer", "9007199254740993", "9007199254740993"],
    ["integer", 12n, "12"],
    ["string", "a b", "a%20b"],
    ["string", "a/b", "a%2Fb"],
    ["string", "!'()*", "%21%27%28%29%2A"],
    ["string", "~-._", "~-._"],
    ["string", "ü€😀", "%C3%BC%E2%82%AC%F0%9F%98%80"],
    ["string", "?x=1#y", "%3Fx%3D1%23y"],
    ["string", "100%", "100%25"],
    ["string", "...", "..."],
    ["string", 12n, "12"],
    ["string", ["a", 1], "a%2C1"],
    ["date", "2026-01-31", "2026-01-31"],
  ] as const)("%s %s is written as %s", async (kind, value, text) => {
    const { url } = await request({ path: "/widgets/{id}/parts", ids: { id: kind } }, { id: value });
    expect(url).toBe(`${base}/widgets/${text}/parts`);
  });

  test.each([
    ["integer", 1.5, "id must be an integer"],
    ["integer", "1e3", "id must be an integer"],
    ["integer", "", "id must be an integer"],
    ["integer", Number.NaN, "id must be an integer"],
    ["integer", 2 ** 53, "id must be an integer"],
    ["integer", true, "id must be an integer"],
    ["integer", null, "id must be an integer"],
    ["string", {}, "id must be a string"],
    ["string", "\ud800", "id must be a string"],
    ["string", ["a", {}], "id must be a string"],
    ["string", "", "id must not be empty"],
    ["string", "a\nb", "id must not contain control characters"],
    ["date", "31.1.2026", "id must be a date, e.g. 2026-01-31"],
  ] as const)("%s %s is refused", async (kind, value, problem) => {
    expect(await problems({ path: "/widgets/{id}", ids: { id: kind } }, { id: value })).toEqual([problem]);
  });

  test.each([
    [{ path: "/widgets" }, "/widgets/7/parts"],
    [{ path: "/widgets", item: "/widget/{id}" }, "/widget/7/parts"],
    [{ path: "/widgets", item: "{collection}/number/{id}" }, "/widgets/number/7/parts"],
  ])("{item} of %j is %s", async (of, path) => {
    const { url } = await request({ of: { name: "widgets", ...of }, path: "{item}/parts" }, { id: 7 });
    expect(url).toBe(base + path);
  });

  test("a missing one is named", async () => {
    expect(await problems({ path: "/widgets/{id}/parts/{partId}" }, { id: "7" })).toEqual(["partId is required"]);
  });
});

describe("query arguments", () => {
  test.each([
    ["string", 'a = "b c" & d+e', "a%20%3D%20%22b%20c%22%20%26%20d%2Be"],
    ["string", "", ""],
    ["string", 5, "5"],
    ["integer", 0, "0"],
    ["integer", -3, "-3"],
    ["number", 1.25, "1.25"],
    ["number", "-12.75", "-12.75"],
    ["number", "12", "12"],
    ["repeat", "x", "x"],
    ["repeat", [true], "true"],
    ["boolean", false, "false"],
    ["comma", ["id", "status/id", "a,b"], "id,status%2Fid,a%2Cb"],
    ["comma", "id,name", "id,name"],
    ["comma", [1, 2], "1,2"],
    ["date", new Date("2026-01-31T23:30:00Z"), "2026-01-31"],
  ] as const)("%s %j is written as %s", async (kind, value, text) => {
    expect((await request({ query: { q: kind } }, { q: value })).url).toBe(`${base}/widgets?q=${text}`);
  });

  test.each([
    ["number", "1e5", "q must be a number"],
    ["number", "x1", "q must be a number"],
    ["number", "1x", "q must be a number"],
    ["number", "1.x", "q must be a number"],
    ["number", Number.NaN, "q must be a number"],
    ["comma", [{}], "q must be a list of strings or numbers"],
    ["repeat", null, "q must be a list of strings or numbers"],
  ] as const)("%s %j is refused", async (kind, value, problem) => {
    expect(await problems({ query: { q: kind } }, { q: value })).toEqual([problem]);
  });

  test("the declared order counts, and what is undefined or empty is left out", async () => {
    const shape = { query: { a: "string", b: "string", c: "repeat", "d[]": "repeat", e: "comma" } } as const;
    const { url } = await request(shape, { "d[]": ["x", "y z"], b: "2", a: "1", c: undefined, e: [] });
    expect(url).toBe(`${base}/widgets?a=1&b=2&d%5B%5D=x&d%5B%5D=y%20z`);
  });

  test("all problems are listed at once, without the values", async () => {
    const shape = {
      query: { conditions: "string", size: "integer", since: "date-time", flag: "boolean", ids: "repeat" },
      required: ["name"],
    } as const;
    const args = { condition: "x", size: "many", since: "yesterday", flag: 1, ids: [{}], conditions: null };
    expect(await problems(shape, args)).toEqual([
      "conditions must be a string",
      "size must be an integer",
      "since must be a date-time with its zone, e.g. 2026-01-31T09:00:00.000Z",
      "flag must be true or false",
      "ids must be a list of strings or numbers",
      "name is required",
      'condition is not an argument of widgets.test. Did you mean "conditions"?',
    ]);
  });

  test("the message tells every problem, the advice which arguments to correct", async () => {
    const { client } = acme([]);
    const call = client.call(operation({ query: { size: "integer" }, required: ["name"] }), { size: "x", zzzzzz: 1 });
    const error = await rejection(call, ValidationError);
    expect(error.message).toBe(
      "widgets.test: size must be an integer; name is required; zzzzzz is not an argument of widgets.test.",
    );
    expect(error.advice).toBe("Nothing was sent. Correct size, name and call again. Leave out zzzzzz and call again.");
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ kind: "validation", problems: error.problems });
  });

  test.each([
    ["created_at_utc", ' Did you mean "createdAtUtc"?'],
    ["zzzzzz", ""],
    // Of a short name hardly anything is left when two letters differ.
    ["pa", ""],
  ])("an unknown argument (%s) gets a suggestion when a name is near", async (name, suggestion) => {
    expect(await problems({ query: { page: "integer", createdAtUtc: "date" } }, { [name]: 1 })).toEqual([
      `${name} is not an argument of widgets.test.${suggestion}`,
    ]);
  });
});
