import { expect, test } from "vitest";
import type { FormFixture } from "./fixture.js";
import { parse } from "./load.js";
import { replayForm } from "./replay-form.js";

const sound = `# yaml-language-server: $schema=../../../schema/form.schema.json
form: 1
about: An asset of type 5.
operation: assets.create
origin: authored
steps:
  - about: Its form is read.
    specialize: { asset_type_id: 5 }
    exchanges:
      - request: { method: GET, url: https://acme.atomicwork.com/api/v1/assets/types/5/form-fields }
        response: { status: 200, json: { data: [{ reference_key: cf_1, display_name: Size, data_type: INTEGER, required_field: true }] } }
    expect:
      arguments: { form_fields: { size: { type: integer, description: Size., required: true } }, asset_type_id: null }
      required: [form_fields]
  - about: It is answered.
    call: { form_fields: { size: 7 } }
    exchanges:
      - request:
          method: POST
          url: https://acme.atomicwork.com/api/v1/assets
          json: { asset_type_id: 5, form_fields: { cf_1: 7 } }
        response: { status: 200, json: {} }
    expect: { value: {} }
  - about: It is kept.
    after: 299999
    specialize: { asset_type_id: 5 }
    exchanges: []
    expect: { arguments: { asset_type_id: null } }
`;

/** Reads the sound fixture with some of its text replaced, and plays it. */
async function replayed(...changes: readonly (readonly [string, string])[]): Promise<string> {
  const text = changes.reduce((before, [from, to]) => {
    expect(before).toContain(from);
    return before.replaceAll(from, to);
  }, sound);
  const loaded = parse<FormFixture>("a.form.yaml", text, "form");
  return ("yaml" in loaded ? await replayForm("atomicwork", loaded) : loaded).join("\n\n");
}

test("a sound fixture passes", async () => expect(await replayed()).toBe(""));

test("a field that is described otherwise is found where it is expected", async () => {
  expect(await replayed(["size: { type: integer", "size: { type: string"])).toMatch(
    /^a\.form\.yaml:12:5 error wrong-outcome: arguments\.form_fields\.size\.type: expected "string", got "integer"\n11 /,
  );
});

test.each([
  ["a field that is missing", ["{ size: { type", "{ weight: {}, size: { type"], "arguments.form_fields.weight: exp"],
  ["a field that is not required", ["Size., required: true", "Size."], "size.required: expected nothing, got true"],
  ["an argument that is settled", ["asset_type_id: null }\n", "asset_type_id: {} }\n"], "arguments.asset_type_id"],
  ["arguments that must be given", ["required: [form_fields]", "required: []"], "required.0: expected nothing"],
  ["an answer that was sent under another key", ["{ cf_1: 7 }", "{ size: 7 }"], "whose body differs"],
  ["a value", ["value: {}", "value: { id: 1 }"], "wrong-outcome: value.id"],
  ["a form that is no longer kept", ["299999", "300000"], "A request too many: GET"],
  [
    "a form that is not asked for again",
    ["exchanges: []", "exchanges: [{ request: { method: GET, url: https://a.b }, response: { status: 200 } }]"],
    "unused-exchange",
  ],
  [
    "an answer that the definition does not know",
    ["display_name: Size", "display_name: Size, colour: red"],
    "does not know colour",
  ],
  ["a tool without a form", ["operation: assets.create", "operation: assets.get"], "unknown-form"],
  ["a step that does nothing", ["call:", "coll:"], 'Unknown member "coll" in 1. Did you mean "call"?'],
  [
    "a call before the form was read",
    ["specialize: { asset_type_id: 5 }\n    exchanges:\n", "call: {}\n    exchanges:\n"],
    'Unknown member "arguments" in expect',
  ],
] as const)("%s is found", async (_, change, message) => {
  expect(await replayed(change)).toContain(message);
});

test("a known failure is none, and one that is over must be taken off the list", async () => {
  const broken = ["origin: authored", "origin: authored\nbroken: the size goes out as text"] as const;
  expect(await replayed(broken)).toContain("no-longer-broken");
  expect(await replayed(broken, ["{ cf_1: 7 }", '{ cf_1: "7" }'])).toBe("");
});
