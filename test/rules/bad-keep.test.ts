import { expect, test } from "vitest";
import { integration, operations, summary } from "../support/summary.js";

const MARKS =
  "{ type: array, items: { type: object, properties: { code: { type: string }, text: { type: string } } } }";

/** What is said of an operation that keeps this, at this path. */
function found(keep: string, path = "{item}"): string[] {
  const body = `{ json-patch: { type: object, properties: { marks: ${MARKS}, name: { type: string } } } }`;
  const change = `change: { about: Changes one widget., PATCH: "${path}", body: ${body}, keep: ${keep}, returns: none }`;
  return summary(operations(change)).filter((line) => line.startsWith("bad-keep"));
}

const fault = (place: string, text: string): string[] => [
  `bad-keep [${place}] Entries of "${place}" cannot be kept: ${text}.`,
];

test("a list of entries with key and value can be kept", () => {
  expect(found("{ marks: { key: code, value: text } }")).toEqual([]);
});

test.each([
  ["{ mark: { key: code, value: text } }", "mark", 'no operation has it in its body; did you mean "marks"?'],
  ["{ name: { key: code, value: text } }", "name", "it is no list"],
  ["{ marks: { key: id, value: text } }", "marks", 'its entries have no "id"'],
  ["{ marks: { key: code, value: tekst } }", "marks", 'its entries have no "tekst"'],
])("%s cannot", (keep, place, text) => {
  expect(found(keep)).toEqual(fault(place, text));
});

test("the record can be read where it is changed", () => {
  expect(found("{ marks: { key: code, value: text } }", "{item}/marks")).toEqual(
    fault("marks", '"widgets.change" changes a record that no GET at its path reads'),
  );
});

test("of a convention, one operation that takes the list is enough", () => {
  const convention = (argument: string): string[] => {
    const update = `  update: { about: Changes {a singular}., PATCH: "{item}", body: json-patch, keep: { ${argument}: { key: code, value: text } }, returns: one }\n`;
    return summary({
      ...integration(
        "conventions:\n",
        `conventions:\n${update.replace("Changes {a singular}.", '"Changes {a singular}."')}`,
      ),
      "definitions/acme/resources/boxes.yaml":
        "resource: boxes\nabout: A box that widgets come in.\ncollection: /boxes\nmodel: Box\nmethods: [get, update]\n",
      "definitions/acme/schemas/box.yaml": `Box:\n  type: object\n  properties: { marks: ${MARKS}, height: { type: number } }\nBin:\n  type: object\n  properties: { height: { type: number } }\n`,
      "definitions/acme/resources/bins.yaml":
        "resource: bins\nabout: A bin that widgets end in.\ncollection: /bins\nmodel: Bin\nmethods: [get, update]\n",
    }).filter((line) => line.startsWith("bad-keep"));
  };
  expect(convention("marks")).toEqual([]);
  expect(convention("labels")).toEqual(fault("labels", "no operation has it in its body"));
});
