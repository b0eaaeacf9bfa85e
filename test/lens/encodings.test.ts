import { describe, expect, test } from "vitest";
import { ValidationError, type JsonSchema } from "../../runtime/src/index.js";
import { lensOf, profiles, type Lens, type ProfileName } from "../../runtime/src/lens/index.js";

function lens(properties: JsonSchema, profile: ProfileName = "openai-strict", required: readonly string[] = []): Lens {
  return lensOf({ name: "update_thing", inputSchema: { type: "object", properties, required } }, profile);
}

function problems(action: () => unknown): readonly string[] {
  try {
    action();
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    expect(error.advice).toMatch(/^Nothing was sent\. \S/);
    return error.problems.map(({ path, message }) => `${path} ${message}`);
  }
  return [];
}

/** Objects of which no text can be made. */
const odd: readonly unknown[] = [{ toString: 1, valueOf: 1 }, JSON.parse(`${"[".repeat(20_000)}${"]".repeat(20_000)}`)];

describe("members that are left out", () => {
  const date = { type: ["string", "null"], description: "When." };
  const note = { type: "string", description: "What." };

  test("are null in OpenAI's strict mode, where all are required", () => {
    const { schema, encode, decode } = lens({ note });
    expect(schema).toEqual({
      type: "object",
      properties: { note: { type: ["string", "null"], description: "What." } },
      required: ["note"],
      additionalProperties: false,
    });
    expect(encode({})).toEqual({ note: null });
    expect(decode({ note: null })).toEqual({});
  });

  test("are named by texts, and by no object, whatever that says of itself", () => {
    const { decode } = lens({ date });
    for (const given of odd) {
      expect(problems(() => decode({ clear: [given] }))).toEqual([
        expect.stringMatching(/^clear\[0\] names no member/),
      ]);
    }
  });

  test("those that may be null are cleared by name", () => {
    const { schema, encode, decode } = lens({ date, note });
    expect(schema["properties"]).toMatchObject({
      date: { type: ["string", "null"] },
      clear: { type: "array", items: { type: "string", enum: ["date"] } },
    });
    expect(encode({})).toEqual({ date: null, note: null, clear: [] });
    expect(encode({ date: null })).toEqual({ date: null, note: null, clear: ["date"] });
    expect(decode({ date: null, note: null, clear: [] })).toEqual({});
    expect(decode({ date: null, note: null, clear: ["date"] })).toEqual({ date: null });
    expect(decode({ date: "today", note: null, clear: [] })).toEqual({ date: "today" });
    // A model without strict mode may leave the list out.
    expect(decode({ date: "today" })).toEqual({ date: "today" });
  });

  test("so they are in Anthropic's strict mode, where null would cost a union", () => {
    const { schema, encode } = lens({ date, note }, "anthropic-strict");
    expect(schema).toMatchObject({ properties: { date: { type: "string" } }, required: ["clear"] });
    expect(encode({ date: null })).toEqual({ clear: ["date"] });
  });

  test("a member that may only be null stands in the list alone", () => {
    const { schema, encode, decode } = lens({ gone: { type: "null" }, note });
    expect(Object.keys(schema["properties"] as object)).toEqual(["note", "clear"]);
    expect(decode(encode({ gone: null }))).toEqual({ gone: null });
  });

  test("a member of the name `clear` keeps it", () => {
    const { encode, decode } = lens({ clear: { type: "boolean" }, date });
    expect(encode({ clear: true, date: null })).toEqual({ clear: true, date: null, clear_: ["date"] });
    expect(decode({ clear: true, date: null, clear_: ["date"] })).toEqual({ clear: true, date: null });
  });

  test("a wrong list is refused in the model's words", () => {
    const { decode } = lens({ date, note });
    expect(problems(() => decode({ clear: ["dat"] }))).toEqual(['clear[0] names no member. Did you mean "date"?']);
    expect(problems(() => decode({ clear: ["note"] }))).toEqual(["clear[0] names a member that cannot be null"]);
    expect(problems(() => decode({ clear: "date" }))).toEqual(["clear must be a list of names"]);
    expect(problems(() => decode({ date: "today", clear: ["date"] }))).toEqual([
      "clear[0] names date, which is given too",
    ]);
  });

  test("a required member keeps its null", () => {
    const { schema, decode } = lens({ date }, "openai-strict", ["date"]);
    expect(Object.keys(schema["properties"] as object)).toEqual(["date"]);
    expect(decode({ date: null })).toEqual({ date: null });
  });
});

describe("maps", () => {
  const labels = { type: "object", additionalProperties: { type: "string" }, description: "Labels." };

  test("are lists of pairs", () => {
    const { schema, encode, decode } = lens({ labels }, "gemini");
    expect(schema["properties"]).toMatchObject({ labels: { type: "array", description: "Labels." } });
    const own = JSON.parse('{"labels":{"a":"x","__proto__":"y"}}') as object;
    expect(encode(own)).toEqual({
      labels: [
        { key: "a", value: "x" },
        { key: "__proto__", value: "y" },
      ],
    });
    expect(JSON.stringify(decode(encode(own)))).toBe(JSON.stringify(own));
    expect(({} as { y?: unknown }).y).toBe(undefined);
  });

  test("wrong pairs are refused in the model's words", () => {
    const { decode } = lens({ labels }, "gemini");
    const twice = [
      { key: "a", value: "x" },
      { key: "a", value: "y" },
    ];
    expect(problems(() => decode({ labels: twice }))).toEqual(["labels[1].key is a key that a pair before has"]);
    expect(problems(() => decode({ labels: [{ key: "a" }, 5] }))).toEqual([
      "labels[0] must be { key, value }",
      "labels[1] must be { key, value }",
    ]);
    expect(problems(() => decode({ labels: { a: "x" } }))).toEqual(["labels must be a list of { key, value }"]);
  });

  test("beside members, they are a list of others", () => {
    const inputSchema = {
      type: "object",
      properties: { id: { type: "integer" } },
      additionalProperties: { type: "string" },
    };
    const { encode, decode } = lensOf({ name: "odd", inputSchema }, "portable");
    expect(encode({ id: 1, color: "red" })).toEqual({ id: 1, others: [{ key: "color", value: "red" }] });
    expect(decode({ id: 1, others: [{ key: "color", value: "red" }] })).toEqual({ id: 1, color: "red" });
    expect(problems(() => decode({ others: [{ key: "id", value: "1" }] }))).toEqual([
      "others[0].key is a member of its own",
    ]);
  });
});

describe("values of any kind", () => {
  const value = { description: "The new value." };

  test("are themselves, lists and objects JSON text with a tag", () => {
    const { encode, decode } = lens({ value }, "portable");
    for (const [own, given] of [
      ["text", "text"],
      [5, 5],
      [null, null],
      [{ a: [1] }, { json: '{"a":[1]}' }],
      [{ json: "x" }, { json: '{"json":"x"}' }],
      [[], { json: "[]" }],
    ]) {
      expect(encode({ value: own })).toEqual({ value: given });
      expect(decode({ value: given })).toEqual({ value: own });
    }
  });

  test("a wrong tag is refused", () => {
    const { decode } = lens({ value }, "portable");
    expect(problems(() => decode({ value: { a: 1 } }))).toEqual([
      "value must be { json } when it is a list or an object",
    ]);
    expect(problems(() => decode({ value: { json: "{a" } }))).toEqual(["value has a json that is not JSON"]);
    expect(problems(() => decode({ value: [1] }))).toEqual(["value must be { json } when it is a list or an object"]);
  });
});

describe("unions", () => {
  const map = (type: string) => ({ type: "object", additionalProperties: { type } });

  test("stay when their branches can be told apart", () => {
    const { schema, decode } = lens({ x: { anyOf: [map("string"), { type: "string" }] } }, "portable");
    expect(JSON.stringify(schema)).not.toContain('"kind"');
    expect(decode({ x: [{ key: "a", value: "b" }] })).toEqual({ x: { a: "b" } });
    expect(decode({ x: "a" })).toEqual({ x: "a" });
  });

  test("say which is meant when they cannot", () => {
    const { encode, decode } = lens({ x: { oneOf: [map("string"), map("integer")] } }, "portable");
    const given = { x: { kind: "object_2", value: [{ key: "a", value: 1 }] } };
    expect(encode({ x: { a: 1 } })).toEqual(given);
    expect(decode(given)).toEqual({ x: { a: 1 } });
    expect(problems(() => decode({ x: { kind: "object_2" } }))).toEqual(["x has a kind and no value"]);
    for (const kind of odd) {
      const told = problems(() => decode({ x: { kind, value: [] } }));
      expect(told).toEqual(["x must be { kind, value } of a known kind"]);
    }
    expect(problems(() => decode({ x: { value: [] } }))).toEqual(["x must be { kind, value } of a known kind"]);
    expect(problems(() => decode({ x: { kind: "object", value: [{ key: 1 }] } }))).toEqual([
      "x.value[0] must be { key, value }",
    ]);
  });

  test("tell lists apart by their length", () => {
    const inputSchema = {
      type: "object",
      properties: {
        x: {
          anyOf: [
            { type: "array", minItems: 2 },
            { type: "array", prefixItems: [{ type: "string" }], minItems: 1 },
          ],
        },
      },
    };
    const { encode, decode } = lensOf({ name: "odd", inputSchema }, "portable");
    expect(encode({ x: ["a"] })).toEqual({ x: { item_1: "a" } });
    expect(encode({ x: ["a", []] })).toEqual({ x: ["a", { json: "[]" }] });
    for (const own of [{ x: ["a"] }, { x: ["a", []] }]) expect(decode(encode(own))).toEqual(own);
  });

  test("at the root let in what a branch lets in by any name", () => {
    const inputSchema = {
      type: "object",
      anyOf: [
        {
          type: "object",
          properties: { size: { type: "array", items: { type: "string" } } },
          additionalProperties: false,
        },
        { type: "object", properties: {}, additionalProperties: { type: "integer" } },
      ],
    };
    const { schema, decode, encode } = lensOf({ name: "odd", inputSchema }, "openai-strict");
    expect(schema).toMatchObject({
      properties: { size: { anyOf: [{ type: "array" }, { type: "integer" }, { type: "null" }] } },
    });
    for (const own of [{ size: 5 }, { size: ["a"] }, { other: 1 }]) expect(decode(encode(own))).toEqual(own);
  });

  test("at the root are one object with words about what goes together", () => {
    const inputSchema = {
      anyOf: [
        { type: "object", properties: { id: { type: "integer" } }, required: ["id"] },
        { type: "object", properties: { name: { type: "string" } }, required: ["name"] },
      ],
    };
    for (const profile of Object.keys(profiles) as ProfileName[]) {
      const { schema } = lensOf({ name: "odd", inputSchema }, profile);
      expect(schema).toMatchObject({ type: "object", description: "Give id, or name." });
      expect(schema).not.toHaveProperty("anyOf");
    }
  });
});

describe("what a provider does not take", () => {
  test("is said in words", () => {
    const text = { type: "string", description: "Short text", maxLength: 80, minLength: 1, format: "uri" };
    expect(lens({ text }, "anthropic-strict", ["text"]).schema["properties"]).toEqual({
      text: { type: "string", format: "uri", description: "Short text. At most 80 characters. At least 1 character." },
    });
    expect(lens({ text }, "openai-strict", ["text"]).schema["properties"]).toEqual({
      text: { type: "string", description: "Short text. At most 80 characters. At least 1 character. Format uri." },
    });
  });

  test("names become such as it takes", () => {
    const { schema, encode, decode } = lens(
      { "Due date (UTC)": { type: "string" }, Due_date_UTC_: { type: "string" } },
      "gemini",
    );
    expect(schema["properties"]).toEqual({
      Due_date_UTC__2: { type: "string", description: 'Named "Due date (UTC)".' },
      Due_date_UTC_: { type: "string" },
    });
    expect(encode({ "Due date (UTC)": "now" })).toEqual({ Due_date_UTC__2: "now" });
    expect(decode({ Due_date_UTC__2: "now", Due_date_UTC_: "a" })).toEqual({
      "Due date (UTC)": "now",
      Due_date_UTC_: "a",
    });
  });

  test("a schema in itself becomes a value of any kind where it repeats", () => {
    const inputSchema = {
      type: "object",
      properties: { tree: { $ref: "#/$defs/Tree" } },
      $defs: { Tree: { type: "object", properties: { name: { type: "string" }, child: { $ref: "#/$defs/Tree" } } } },
    };
    const { schema, encode, decode } = lensOf({ name: "odd", inputSchema }, "openai-strict");
    expect(JSON.stringify(schema)).not.toContain("$ref");
    const own = { tree: { name: "a", child: { name: "b", child: { name: "c" } } } };
    expect(decode(encode(own))).toEqual(own);
  });
});

test("a lens is made once", () => {
  const tool = { name: "odd", inputSchema: { type: "object", properties: {}, required: [] } };
  expect(lensOf(tool, "gemini")).toBe(lensOf({ ...tool }, "gemini"));
  expect(lensOf(tool, "gemini").schema).toBe(lensOf(tool, "gemini").schema);
});

test("what is wrong in itself passes, for the tool's own check", () => {
  const { decode } = lens({
    id: { type: "integer" },
    list: { type: "array", items: { type: "object", additionalProperties: {} } },
  });
  for (const args of [{ id: "x" }, { unknown: 1 }, { list: 5 }, [], "text"]) expect(decode(args)).toEqual(args);
});

test("words that JavaScript knows are no keywords, types or members", () => {
  const odd = JSON.parse('{"type":"constructor","toString":1,"__proto__":{"type":"string"}}') as JsonSchema;
  const inputSchema = {
    type: "object",
    properties: {
      a: { allOf: [odd, { valueOf: 1, toString: 2 } as object] },
      constructor: { type: ["string", "null"] },
    },
  };
  for (const profile of Object.keys(profiles) as ProfileName[]) {
    const { schema, encode, decode } = lensOf({ name: "odd", inputSchema }, profile);
    expect(schema).toMatchObject({ type: "object" });
    for (const own of [{}, { constructor: null }, { constructor: "x" }]) expect(decode(encode(own))).toEqual(own);
  }
});
