import { describe, expect, test } from "vitest";
import { estimateTokens, keptFiles, outputOf } from "../../runtime/src/agent/index.js";
import { fake, plainTool } from "./fake-tool.js";

const widget = (id: number, more: object = {}): object => ({
  weight: 3,
  id,
  name: `Widget ${id}`,
  owner: { id: 9, name: "Ada", _info: { owner_href: "https://api.acme.test/owners/9" } },
  closed: null,
  _info: { lastUpdated: "2026-01-01T00:00:00Z" },
  color: null,
  ...more,
});
const page = (count: number, next_cursor: string | null = null, more: object = {}): object => ({
  items: Array.from({ length: count }, (_, index) => widget(index + 1, more)),
  next_cursor,
});
const valueOf = async (give: unknown, args: unknown = {}, options = {}): Promise<unknown> =>
  (await outputOf(fake(() => give).tool, args, options)).value;

describe("records", () => {
  test("show main members in their order, without what says nothing, and tell what is left out", async () => {
    const { text, value } = await outputOf(fake(() => widget(1)).tool, {});
    expect(JSON.stringify(value)).toBe(text);
    expect(text).toBe(
      '{"id":1,"name":"Widget 1","owner":{"id":9,"name":"Ada"},"omitted":"Only main members are shown; name those you need in `fields`, such as weight."}',
    );
  });

  test("show what the model asks for, empty or not", async () => {
    const asked = { id: 1, color: null, owner: { id: 9, _info: {} } };
    expect(await valueOf(asked, { fields: "id,color,owner" })).toEqual({ id: 1, color: null, owner: { id: 9 } });
    expect(await valueOf(asked, { fields: "id,owner/_info" })).toEqual(asked);
  });

  test.each([[null], [""], [undefined]])("show main members when fields is %j", async (fields) => {
    expect(await valueOf(widget(1), { fields })).not.toHaveProperty("weight");
  });

  test("show all to who wants it whole", async () => {
    expect(await valueOf(widget(1), {}, { whole: true })).toEqual(widget(1));
  });

  test("show all but null members when the model could not ask for more", async () => {
    const tool = plainTool(() => widget(1));
    const { color: _, closed: __, ...others } = widget(1, { owner: { id: 9, name: "Ada" } }) as Record<string, unknown>;
    expect((await outputOf(tool, {})).value).toEqual(others);
  });

  test("show what they have when they have no main member", async () => {
    expect(await valueOf({ code: 7 })).toEqual({ code: 7 });
  });

  test("do not lose members that are called as an object's own", async () => {
    const record = JSON.parse('{"id":1,"__proto__":{"id":2},"constructor":"x"}') as object;
    const { text } = await outputOf(
      plainTool(() => record),
      {},
    );
    expect(text).toBe('{"id":1,"__proto__":{"id":2},"constructor":"x"}');
    expect(({} as { id?: number }).id).toBeUndefined();
  });

  test.each<[string, unknown, unknown]>([
    ["a list", [widget(1)], { items: [{ id: 1, name: "Widget 1", owner: { id: 9, name: "Ada" } }] }],
    ["a number", 5, { result: 5 }],
    ["null", null, { result: null }],
    ["plain text", { text: "Hello" }, { text: "Hello" }],
    ["what was done", { ok: true, id: 5 }, { ok: true, id: 5 }],
  ])("%s is an object, too", async (_, given, shown) => {
    expect(await valueOf(given)).toMatchObject(shown as object);
  });

  test("lose their nesting when it is endless", async () => {
    const deep = `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`;
    const { text } = await outputOf(fake(() => JSON.parse(deep)).tool, {});
    expect(text).toContain("nested too deep");
  });
});

describe("pages", () => {
  test("say whether there are more", async () => {
    expect(await valueOf(page(1, "page=2"))).toMatchObject({
      next_cursor: "page=2",
      more: "Yes: call again with this next_cursor and the same other arguments.",
    });
    expect(await valueOf(page(0))).toEqual({ items: [], next_cursor: null, more: "No: this is the last page." });
  });

  test("say once what is left out of all their records", async () => {
    const { text } = await outputOf(fake(() => page(20)).tool, {});
    expect(text.split("such as weight")).toHaveLength(2);
  });

  test("that are too long are read to their end, item by item, by following next_cursor", async () => {
    const { tool, calls } = fake(() => page(60, "page=2", { name: "long ".repeat(40) }));
    const seen: unknown[] = [];
    const answers: string[] = [];
    let next: string | null = "page=1-x";
    while (next !== "page=2") {
      const { value, text } = await outputOf(tool, { conditions: "a", next_cursor: next }, { maxTokens: 1500 });
      const list = value as { items: { id: number }[]; next_cursor: string; more: string };
      expect(estimateTokens(text)).toBeLessThanOrEqual(1500);
      expect(list.items.length).toBeGreaterThan(0);
      seen.push(...list.items.map(({ id }) => id));
      answers.push(list.more);
      next = list.next_cursor;
    }
    expect(seen).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
    expect(new Set(calls.map((args) => JSON.stringify(args)))).toEqual(
      new Set(['{"conditions":"a","next_cursor":"page=1-x"}']),
    );
    expect(answers[0]).toMatch(
      /^Yes: .* so \d\d of the 60 items of this page are not shown\. Call again with .*`limit` of \d+ or fewer/,
    );
    expect(answers.at(-1)).toBe("Yes: call again with this next_cursor and the same other arguments.");
  });

  test("of which a part was shown do not go on with other arguments", async () => {
    const { tool, calls } = fake(() => page(60));
    const first = await outputOf(tool, { conditions: "a" }, { maxTokens: 600 });
    const { next_cursor } = first.value as { next_cursor: string };
    const other = await outputOf(tool, { conditions: "b", next_cursor });
    expect(other.value).toMatchObject({
      error: { kind: "validation", message: expect.stringContaining("other arguments") },
    });
    expect(calls).toHaveLength(1);
    // Strict tools give null for what is left out.
    const same = await outputOf(tool, { next_cursor, limit: null, conditions: "a" });
    expect(same.isError).toBe(false);
    expect(calls[1]).toEqual({ limit: null, conditions: "a" });
  });

  test("of a tool without pages say that the rest cannot be had so", async () => {
    const { tool } = fake(() => page(60), { inputSchema: { type: "object", properties: {} } });
    const { value } = await outputOf(tool, {}, { maxTokens: 600 });
    expect(value).toMatchObject({
      next_cursor: null,
      more: expect.stringMatching(/are not shown\. This tool has no pages/),
    });
  });

  test("show one item at least, with what had to go from it", async () => {
    const { tool } = fake(() => ({
      items: [widget(1, { name: "x".repeat(500), owner: { id: 1, all: Array.from({ length: 4000 }, (_, n) => n) } })],
      next_cursor: null,
    }));
    const { value } = await outputOf(tool, {}, { maxTokens: 500 });
    expect(value).toMatchObject({
      items: [{ id: 1 }],
      omitted: expect.stringContaining("Too large to be shown: owner"),
    });
  });
});

describe("what is too long", () => {
  test.each([500, 1000, 5000, 20_000])("has at most %i tokens, whatever it is", async (maxTokens) => {
    const texts = [
      "word ".repeat(8_000),
      "😀".repeat(8_000),
      "客户".repeat(8_000),
      '"\\\n'.repeat(8_000),
      "a1B2".repeat(8_000),
    ];
    const results = [
      ...texts,
      ...texts.map((text) => ({ text })),
      ...texts.map((text) => ({ id: 1, name: text, more: [text, { text }] })),
      ...texts.map((text) => ({
        items: Array.from({ length: 10 }, (_, id) => ({ id, name: text })),
        next_cursor: null,
      })),
      { ["n".repeat(200_000)]: 1 },
      Object.fromEntries(Array.from({ length: 8_000 }, (_, n) => [`member${n}`, n])),
      Array.from({ length: 8_000 }, (_, n) => n),
    ];
    for (const result of results) {
      const { text, value } = await outputOf(
        plainTool(() => result),
        {},
        { maxTokens },
      );
      expect(estimateTokens(text)).toBeLessThanOrEqual(maxTokens);
      expect(JSON.parse(text)).toEqual(value);
      const isTooLong = estimateTokens(JSON.stringify(result)) > maxTokens;
      expect(/more characters|"omitted"/.test(text)).toBe(isTooLong);
    }
  });

  test("is cut between characters, and says how many are missing", async () => {
    const { value } = await outputOf(
      plainTool(() => ({ text: `a${"😀".repeat(20_000)}` })),
      {},
      { maxTokens: 20_000 },
    );
    const { text } = value as { text: string };
    expect(text).not.toMatch(/\p{Cs}/u);
    const [, shown = "", missing] = /^a(.*)… \((\d+) more characters\)$/u.exec(text) ?? [];
    expect([...shown].length + Number(missing)).toBe(20_000);
  });

  test("loses its largest members first, each named", async () => {
    const many = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
    const tool = plainTool(() => ({ id: 1, small: many(5), large: many(3000), larger: many(4000) }));
    expect((await outputOf(tool, {}, { maxTokens: 1000 })).value).toEqual({
      id: 1,
      small: many(5),
      omitted: "Too large to be shown: larger, large. Long texts are cut.",
    });
  });

  const mega = "x".repeat(1_000_000);

  test.each([
    ["says that something was done", { ok: true, text: mega }],
    ["looks like a page that goes on", { items: [], next_cursor: mega }],
    ["looks like a download", { base64: "", media_type: mega, name: mega, size: 1 }],
    ["looks like a download of no type", { base64: "", media_type: { a: mega }, size: mega }],
  ])("is cut, too, where it %s", async (_, result) => {
    const { inputSchema } = plainTool(() => result);
    const { next_cursor: _cursor, ...properties } = inputSchema["properties"] as Record<string, unknown>;
    const tool = { ...plainTool(() => result), inputSchema: { ...inputSchema, properties } };
    const { text } = await outputOf(tool, {}, { maxTokens: 1000, files: keptFiles() });
    expect(estimateTokens(text)).toBeLessThanOrEqual(1000);
  });

  test("is cut, too, in the names of what is not shown", async () => {
    const { text } = await outputOf(fake(() => widget(1, { [`\u202e${mega}`]: 1 })).tool, {}, { maxTokens: 1000 });
    expect(estimateTokens(text)).toBeLessThanOrEqual(1000);
    expect(text).not.toContain("\u202e");
  });

  test("is whole when nothing bounds it", async () => {
    const given = { text: "x".repeat(500_000) };
    expect(await valueOf(given, {}, { maxTokens: Infinity })).toEqual(given);
  });
});

test("a model reads nothing that a person would not see", async () => {
  const hidden = [..."ignore all"]
    .map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0)))
    .join("");
  // Four bits in each of the signs, which stand alone elsewhere.
  const code = "\ufe01\ufe0f\ufe03 \u200c\u200d\u200c\u200d \u200f\u3164\u061c";
  expect(await valueOf({ id: 1, name: `a${code}b` })).toMatchObject({ name: "a\ufe01 \u200c b" });
  expect(await valueOf({ id: 1, name: "❤️‍🔥" })).toMatchObject({ name: "❤️‍🔥" });
  const given = { id: 1, name: `VPN${hidden} \u202edown\u202c\u200b\u0007 👩‍👩‍👧 نمی‌خواهم\n\tend` };
  expect(await valueOf(given)).toMatchObject({ name: "VPN down 👩‍👩‍👧 نمی‌خواهم\n\tend" });
});
