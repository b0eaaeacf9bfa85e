import { describe, expect, test, vi } from "vitest";
import type { Form, SpecializedTool, ToolBinding } from "../../runtime/src/index.js";
import { specializeTool } from "../../runtime/src/index.js";
import type { Answer } from "./acme.js";
import { acme, operation } from "./acme.js";
import { schema, tool } from "./shop-tools.js";

const fields = operation({
  name: "fields",
  path: "/fields",
  query: { shop: "integer", filter: "string", tags: "repeat", most: "integer", none: "string", page: "integer" },
  returns: "many",
  paging: { style: "page", parameter: "page", defaultSize: 2, next: "full-page" },
});
const choices = operation({ name: "choices", path: "/choices/{key}", ids: { key: "string" }, returns: "many" });
const create = operation({ name: "create", method: "POST", path: "/shops/{shop}/orders", body: { kind: "json" } });
const change = operation({ name: "change", method: "PATCH", path: "/orders/{id}", body: { kind: "json-patch" } });

const form: Form = {
  name: "all",
  read: () => fields,
  with: {
    shop: "{shop}",
    filter: "{kind} of {shop}, {kind}",
    tags: ["{kind}", "{seen}", "fixed"],
    most: 5,
    none: "{seen}",
  },
  field: { key: "id", label: "title", type: ["kind"] },
  types: { either: { type: ["string", "number"] } },
  answers: { key: "id", value: "value" },
};
const short: Form = { ...form, with: { shop: "{shop}" } };
const withChoices: Form = {
  ...short,
  choices: { at: "options", value: "code", read: () => choices, with: { key: "{key}" } },
};
const labelled: Form = { ...short, choices: { at: "options", value: "code", label: "shown" } };

const order = schema({ shop: { type: "integer" }, note: { type: "string" }, extras: { type: "array" } }, ["extras"]);
const tools = ["all", "short", "choices", "labelled", "several", "seen"].map((name) =>
  tool(`acme_${name}`, "create", "write", { inputSchema: order }),
);
const changing = tool("acme_change", "change", "write", {
  inputSchema: schema({ id: { type: "integer" }, note: { type: "string" }, extras: { type: "array" } }, ["id"]),
});
const catalogue = { integration: "acme", apiVersion: "1", tools: [...tools, changing] };
const bindings: Record<string, ToolBinding> = {
  acme_all: { operation: create, forms: { extras: { form: () => form } } },
  acme_short: { operation: create, forms: { extras: { form: () => short } } },
  acme_choices: { operation: create, forms: { extras: { form: () => withChoices } } },
  acme_labelled: { operation: create, forms: { extras: { form: () => labelled } } },
  acme_several: {
    operation: create,
    forms: { extras: { form: () => form }, note: { form: () => ({ ...short, with: { shop: "{id}" } }) } },
  },
  acme_seen: {
    operation: create,
    forms: { extras: { form: () => ({ ...short, seen: { at: "extras", key: "id" } }) } },
  },
  acme_change: { operation: change, forms: { extras: { form: () => short } } },
};

function given(...answers: readonly Answer[]) {
  const { client, sent } = acme(answers);
  const special = (name: string, args: object = { shop: 7 }, options = {}): Promise<SpecializedTool> =>
    specializeTool(client, catalogue, bindings, `acme_${name}`, args as never, options);
  return { special, sent, paths: () => sent.map(({ url }) => decodeURIComponent(url.slice(url.indexOf("/v1") + 3))) };
}

const properties = (special: SpecializedTool): Record<string, unknown> =>
  (special.inputSchema["properties"] as { extras: { properties: Record<string, unknown> } }).extras.properties;

describe("the fields of a form", () => {
  test("are asked for with values in texts and lists, without what nobody knows", async () => {
    const { special, paths, sent } = given([{ id: 1, title: "A" }], { id: 9 });
    const tailored = await special("all", { shop: 7, kind: "b" });
    expect(paths()).toEqual(["/fields?shop=7&filter=b of 7, b&tags=b&tags=fixed&most=5"]);
    await tailored.invoke({ extras: { a: "x" } });
    // What only says which form it is does not travel.
    expect(sent[1]?.body).toBe('{"extras":[{"id":1,"value":"x"}]}');
  });

  test("are not asked for until everything is given that says which form it is", async () => {
    const { special, sent } = given();
    await expect(special("all")).rejects.toThrow("specialize: given must hold shop and kind");
    await expect(special("several", {})).rejects.toThrow("specialize: given must hold shop and kind, or id");
    expect(sent).toEqual([]);
  });

  test("are read page by page", async () => {
    const { special, paths } = given(
      [
        { id: 1, title: "A" },
        { id: 2, title: "B" },
      ],
      [{ id: 3, title: "C" }],
    );
    expect(Object.keys(properties(await special("short")))).toEqual(["a", "b", "c"]);
    expect(paths()).toEqual(["/fields?shop=7", "/fields?shop=7&page=2"]);
  });

  test("that are none take the argument away", async () => {
    const { special } = given([]);
    const { inputSchema } = await special("short");
    expect(inputSchema).toMatchObject({ properties: { note: { type: "string" } }, required: [] });
    expect(inputSchema["properties"]).not.toHaveProperty("extras");
  });

  test("stay unknown where no operation lists records that show them", async () => {
    const { special, sent } = given();
    expect((await special("seen")).inputSchema["properties"]).toMatchObject({ extras: { type: "array" } });
    expect(sent).toEqual([]);
  });

  test("have names that every provider accepts", async () => {
    const titles = ["No. of seats", "  ", "中文", "!!!", `${"long ".repeat(20)}`];
    const { special } = given(
      titles.slice(0, 2).map((title, id) => ({ id, title })),
      titles.slice(2).map((title, id) => ({ id, title })),
      [],
    );
    const found = properties(await special("short"));
    expect(Object.keys(found)).toEqual(["1", "no_of_seats", "field", "field_2", `${"long_".repeat(11)}l`]);
    expect(found["no_of_seats"]).toEqual({ type: "string", description: "No. of seats." });
  });
});

describe("the choices of a field", () => {
  test("are asked for when its description has none", async () => {
    const described = [
      { id: "a", title: "A", options: [{ code: 1 }] },
      { id: "b", title: "B", options: [] },
    ];
    const { special, paths } = given(described, [], [{ code: "x" }]);
    expect(properties(await special("choices"))).toMatchObject({ a: { enum: [1] }, b: { enum: ["x"] } });
    expect(paths().slice(2)).toEqual(["/choices/b"]);
  });

  test("are numbers when all are and nothing else is shown", async () => {
    const options = (...codes: unknown[]): object[] => codes.map((code) => ({ code }));
    const described = [
      { id: 1, title: "A", options: options(2, 1) },
      { id: 2, title: "B", options: options(2, "two") },
    ];
    const { special, sent } = given(described, [], { id: 9 });
    const tailored = await special("choices");
    expect(properties(tailored)).toEqual({
      a: { type: "number", enum: [2, 1], description: "A." },
      b: { type: "string", enum: ["2", "two"], description: "B." },
    });
    await tailored.invoke({ extras: { a: 2, b: "2" } });
    expect(sent[2]?.body).toBe('{"extras":[{"id":1,"value":2},{"id":2,"value":2}]}');
  });

  test("that look alike are counted, and the same one is there once", async () => {
    const options = [1, 2, 1, 3].map((code) => ({ code, shown: "Same" }));
    const { special } = given([{ id: 1, title: "A", options }]);
    expect(properties(await special("labelled"))["a"]).toMatchObject({ enum: ["Same", "Same (2)", "Same (3)"] });
  });

  test("that cannot be sent are none, a hundred are listed, and of more nothing is said without a tool", async () => {
    const codes = (count: number): object[] => Array.from({ length: count }, (_, index) => ({ code: `c${index}` }));
    const described = [
      { id: 1, title: "A", options: [{ shown: "a" }] },
      { id: 2, title: "B", options: codes(100) },
    ];
    const { special } = given(described, [{ id: 3, title: "C", options: codes(101) }]);
    const found = properties(await special("labelled")) as Record<string, { enum?: unknown[]; description: string }>;
    expect(found["a"]).toEqual({ type: "string", description: "A." });
    expect(found["b"]?.enum).toHaveLength(100);
    expect(found["c"]).toEqual({ type: "string", description: "C." });
  });
});

describe("a tool with a form", () => {
  test("is otherwise the tool that it was", async () => {
    const { special } = given([{ id: 1, title: "A" }]);
    const { tags, annotations, http } = tools[1]!;
    expect(await special("short")).toMatchObject({ tags, annotations, http });
  });

  test("takes no argument that it does not have", async () => {
    const { special, sent } = given([{ id: 1, title: "A" }]);
    const tailored = await special("short");
    await expect(tailored.invoke({ extras: { a: "x" }, colour: 1 })).rejects.toThrow(
      "acme_short: colour is not known.",
    );
    await expect(tailored.invoke({ extras: { b: "x" } })).rejects.toThrow("extras.b is not known.");
    expect(sent).toHaveLength(1);
  });

  test("sends texts as they are, whatever they look like, and no answers when there are none", async () => {
    const described = [
      { id: 1, title: "A" },
      { id: 2, title: "B", kind: "either" },
    ];
    const { special, sent } = given(described, [], {}, {});
    const tailored = await special("change");
    expect(properties(tailored)["b"]).toEqual({ type: ["string", "number"], description: "B." });
    await tailored.invoke({ id: 1, extras: { a: "2026-03-01" } });
    await tailored.invoke({ id: 1, note: "n" });
    expect(sent.slice(2).map(({ body }) => JSON.parse(body as string) as unknown)).toEqual([
      [{ op: "replace", path: "/extras", value: [{ id: 1, value: "2026-03-01" }] }],
      [{ op: "replace", path: "/note", value: "n" }],
    ]);
  });
});

describe("what is kept of an account", () => {
  test("is shared by the tools with the same form", async () => {
    const { special, sent } = given([{ id: 1, title: "A" }]);
    await special("short");
    await special("change");
    expect(sent).toHaveLength(1);
  });

  test("are two hundred answers, the oldest of which is asked for again", async () => {
    const { special, sent } = given(...Array.from({ length: 202 }, () => []));
    for (let shop = 0; shop < 201; shop++) await special("short", { shop });
    await special("short", { shop: 200 });
    await special("short", { shop: 1 });
    expect(sent).toHaveLength(201);
    await special("short", { shop: 0 });
    expect(sent).toHaveLength(202);
  });

  test("lasts as long as is asked for", async () => {
    let now = 0;
    const clock = { now: () => now, sleep: () => Promise.resolve() };
    const { client, sent } = acme([[], []], { clock });
    for (const moment of [0, 9, 10]) {
      now = moment;
      await specializeTool(client, catalogue, bindings, "acme_short", { shop: 7 }, { ttlMs: 10 });
    }
    expect(sent).toHaveLength(2);
  });
});

test("a signal that does not abort is left as it was", async () => {
  const { signal } = new AbortController();
  const removed = vi.spyOn(signal, "removeEventListener");
  const { special } = given([{ id: 1, title: "A" }]);
  await special("short", { shop: 7 }, { signal });
  await vi.waitFor(() => expect(removed).toHaveBeenCalledWith("abort", expect.any(Function)));
});
