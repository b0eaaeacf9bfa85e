import { describe, expect, test } from "vitest";
import { NotFoundError, ValidationError } from "../../runtime/src/index.js";
import { acme, answer, operation, rejection } from "./acme.js";

const shape = {
  id: "widgets.update",
  method: "PATCH",
  path: "/boxes/{box}/widgets/{id}",
  ids: { box: "string", id: "integer" },
  query: { dry: "boolean" },
  body: { kind: "json-patch" },
  keep: { fields: { key: "id", value: "value" } },
} as const;
const ids = { box: "b 1", id: 7 };

function whole(body: unknown): unknown {
  return (JSON.parse(String(body)) as { value: unknown }[])[0]?.value;
}

describe("a list that the API takes whole", () => {
  test("goes out with the record's other entries, those without a value aside", async () => {
    const present = [
      { id: 1, value: "a", label: "A" },
      { id: 2, value: false },
      { id: 3 },
      { id: 4, value: null },
      { id: 5, value: "e" },
    ];
    const { client, sent } = acme([{ fields: present }, { ok: true }]);
    const fields = [
      { id: 5, value: null },
      { id: 6, value: "f" },
    ];
    expect(await client.call(operation(shape), { ...ids, dry: true, fields })).toEqual({ ok: true });
    expect(sent.map(({ method, url }) => `${method} ${url.split("/v1")[1]}`)).toEqual([
      "GET /boxes/b%201/widgets/7",
      "PATCH /boxes/b%201/widgets/7?dry=true",
    ]);
    expect(sent[0]?.body).toBeNull();
    expect(whole(sent[1]?.body)).toEqual([{ id: 1, value: "a" }, { id: 2, value: false }, ...fields]);
  });

  test.each([[[]], [[{ id: 1, value: "x" }]]])("is %j when the record has none", async (fields) => {
    for (const record of [{}, { fields: null }, null]) {
      const { client, sent } = acme([record, {}]);
      await client.call(operation({ ...shape, keep: { fields: { key: "id", value: "value" } } }), { ...ids, fields });
      expect(whole(sent[1]?.body)).toEqual(fields);
    }
  });

  test("is found in the envelope that changes come back in", async () => {
    const { client, sent } = acme([{ data: { fields: [{ id: 1, value: "a" }] } }, { data: {} }]);
    const change = operation({ ...shape, envelope: "data", keep: { fields: { key: "id", value: "value" } } });
    await client.call(change, { ...ids, fields: [] });
    expect(whole(sent[1]?.body)).toEqual([{ id: 1, value: "a" }]);
  });

  test.each([
    ["not given", { name: "n" }],
    ["emptied", { fields: null }],
  ])("costs nothing when it is %s", async (_, change) => {
    const { client, sent } = acme([{}]);
    await client.call(operation(shape), { ...ids, ...change });
    expect(sent).toHaveLength(1);
  });

  test("goes out as it is given when the call says so", async () => {
    const { client, sent } = acme([{}]);
    await client.call(operation(shape), { ...ids, fields: [{ id: 9 }] }, { keep: false });
    expect(whole(sent[0]?.body)).toEqual([{ id: 9 }]);
  });

  test("is not read for a call that is refused", async () => {
    const { client, sent } = acme([]);
    const wrong = client.call(operation(shape), { ...ids, dry: "maybe" as never, fields: [] });
    expect((await rejection(wrong, ValidationError)).problems.map(({ path }) => path)).toEqual(["dry"]);
    expect(sent).toEqual([]);
  });

  test("is not written when the record cannot be read, and nothing is uncertain", async () => {
    const { client, sent } = acme([answer(404, { message: "gone" })]);
    const error = await rejection(client.call(operation(shape), { ...ids, fields: [] }), NotFoundError);
    expect(error).toMatchObject({ operation: "widgets.update", isUncertain: false });
    expect(sent).toHaveLength(1);
  });

  test("is read with the credentials, headers and signal of the call, and again where the client does so", async () => {
    const clock = { now: () => 0, sleep: async () => {}, random: () => 0 };
    const { client, sent } = acme([answer(503, {}), {}, {}], { clock });
    const headers = { "x-trace": "t" };
    const retry = { attempts: 2, maxWaitMs: 1 };
    await client.call(
      operation(shape),
      { ...ids, fields: [] },
      { headers, credentials: { apiKey: "other-key" }, retry },
    );
    expect(sent.map(({ method }) => method)).toEqual(["GET", "GET", "PATCH"]);
    for (const one of sent) expect(one.headers).toMatchObject({ "x-trace": "t", "x-api-key": "other-key" });
  });
});
