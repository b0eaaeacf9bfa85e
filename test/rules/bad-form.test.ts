import { expect, test } from "vitest";
import { integration, operations, summary } from "../support/summary.js";

const OPERATIONS = `make: { about: Makes a widget., POST: "{collection}", body: { json: { type: object, properties: { extras: { type: array, items: { type: string } } } } }, returns: none }
fields: { about: Lists the fields of widgets., GET: "{collection}/fields", query: { ids: { type: string, description: Their keys. }, shop: { type: string, description: Whose they are. } }, returns: { many: { type: object, properties: { id: { type: string } } } } }`;

/** What is said of a form: its own keys, beside those it cannot do without. */
function found(keys: string): string[] {
  const form = `{ argument: extras, read: widgets.fields, field: { key: id, label: id, type: [id] }, answers: { key: id, value: value }, ${keys} }`;
  const files = { ...operations(OPERATIONS), ...integration("", `\nforms: { own: ${form} }\n`) };
  return summary(files).filter((line) => line.startsWith("bad-form"));
}

const fault = (place: string, reason: string): string[] => [
  `bad-form [${place}] The form "own" cannot be read: ${reason}.`,
];

test.each([
  'with: { ids: "{shop}", shop: "{a}-{b}" }',
  'seen: { at: extras, key: id, with: { per_page: 1 } }, with: { ids: "id in ({seen})" }',
  'with: { ids: "{\\"name\\": {\\"is\\": \\"{shop}\\"}}" }',
  'with: { ids: "{\\"deleted\\": {}, \\"range\\": {1.5}, \\"shop\\": \\"{shop}\\"}" }',
  'with: { ids: "{\\"open\\": \\"{\\", \\"shop\\": \\"{shop}\\"}" }',
  'with: { shop: a }, choices: { read: widgets.fields, value: id, with: { ids: "{key}" } }',
])("a form may have %s", (keys) => {
  expect(found(keys)).toEqual([]);
});

test.each([
  ['with: { ids: "{shop" }', "{shop", "a brace is not closed"],
  ['with: { ids: "{shop} and {other" }', "{other", "a brace is not closed"],
  ['with: { ids: "shop} and {other}" }', "shop}", "a brace is closed that is not open"],
  ['with: { ids: "{{shop}" }', "{{shop}", "a brace is not closed"],
  ['with: { ids: "a {my shop}" }', "{my shop}", '"{my shop}" holds no name of letters, digits and _'],
  ['with: { ids: "{}" }', "{}", '"{}" holds no name of letters, digits and _'],
  ['with: { ids: [a, "{shop"] }', "{shop", "a brace is not closed"],
  ['with: { ids: "{seen}" }', "{seen}", '"{seen}" stands for nothing here'],
  ['with: { ids: "{key}" }', "{key}", '"{key}" stands for nothing here'],
  ['choices: { value: id, with: { ids: "{key" } }', "{key", "a brace is not closed"],
  ['choices: { value: id, with: { ids: "{seen}" } }', "{seen}", '"{seen}" stands for nothing here'],
])("%s is never filled in", (keys, place, reason) => {
  expect(found(keys)).toEqual(fault(place, reason));
});

test.each([
  ["{ per_pag: 1 }", "per_pag", '"widgets.list" takes no "per_pag"; did you mean "per_page"?'],
  ['{ per_page: "{size" }', "{size", "a brace is not closed"],
  ['{ per_page: "{seen}" }', "{seen}", '"{seen}" stands for nothing here'],
])("fields are not seen with %s", (template, place, reason) => {
  expect(found(`seen: { at: extras, key: id, with: ${template} }, with: { ids: "{seen}" }`)).toEqual(
    fault(place, reason),
  );
});

test("what was seen is asked for", () => {
  expect(found("seen: { at: extras, key: id }, with: { shop: a }")).toEqual(
    fault("seen", "nothing asks for the fields it has seen (`{seen}` in `with`)"),
  );
});
