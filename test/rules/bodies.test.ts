import { expect, test } from "vitest";
import { integration, operations, summary } from "../support/summary.js";

const send = (body: string, rest = "") =>
  operations(`send: { POST: "{item}/send", about: Sends one widget., body: ${body}, returns: none${rest} }`);
const schemas = (yaml: string) => ({ "definitions/acme/schemas/more.yaml": yaml });
const text = "description: Some text for the test.";

test.each([
  ["json", `Box:\n  type: array\n  items: { type: string }\n  ${text}\n`, '"Box" is an array'],
  ["json", `Box:\n  type: string\n  ${text}\n`, '"Box" is a string'],
  ["json-patch", `Box:\n  type: object\n  additionalProperties: true\n  ${text}\n`, '"Box" is a map'],
  [
    "multipart",
    `Box:\n  anyOf: [{ type: object, properties: { a: { type: string, ${text} } } }, { type: string }]\n  ${text}\n`,
    '"Box" is a union',
  ],
  ["json", `Box:\n  type: object\n  ${text}\n`, '"Box" is an object that names no members'],
  ["json", `Box: { $ref: Crate }\nCrate: { $ref: Case }\nCase:\n  type: integer\n  ${text}\n`, '"Box" is an integer'],
])("%s of %s", (kind, yaml, fault) => {
  expect(summary({ ...send(`{ ${kind}: Box }`), ...schemas(yaml) })).toEqual([
    `bad-body [Box] The body of "widgets.send" cannot be sent: ${fault}, and its arguments are the \`properties\` of an object.`,
  ]);
});

test("a schema written in place", () => {
  expect(summary(send("{ json: { type: string } }")).join()).toContain("its schema is a string");
});

test("a model that is no object, sent by an operation and by a convention", () => {
  const model = {
    "definitions/acme/schemas/widget.yaml": `Widget:\n  type: array\n  items: { type: string }\n  ${text}\n`,
  };
  expect(summary({ ...send("json"), ...model }).join()).toContain('bad-body [json] The body of "widgets.send"');
  const convention =
    'conventions:\n  create: { about: "Creates {a singular}.", POST: "{collection}", body: json, returns: one }\n';
  const files = {
    ...model,
    ...integration("conventions:\n", convention),
    "definitions/acme/resources/widgets.yaml":
      "resource: widgets\nabout: A thing that Acme sells.\ncollection: /widgets\nmodel: Widget\nmethods: [list, get, create]\n",
  };
  expect(summary(files).join()).toContain('bad-body [Widget] The body of "widgets.create"');
});

test.each([
  ["an object without members", "{ json: { type: object, properties: {} } }"],
  ["a bare array", `{ array: names, items: { type: string }, ${text} }`],
  ["the model", "json"],
])("%s can be sent", (_name, body) => {
  expect(summary(send(body))).toEqual([]);
});

test("an alias of an object can be sent", () => {
  const yaml = `Box: { $ref: Crate }\nCrate:\n  type: object\n  properties: { a: { type: string, ${text} } }\n`;
  expect(summary({ ...send("{ json: Box }"), ...schemas(yaml) })).toEqual([]);
});

test.each([
  ["a member", "file: { type: string, format: binary", "file"],
  ["an element", "files: { type: array, items: { type: string, format: binary }", "files"],
  [
    "a member of a member",
    `box: { type: object, properties: { photo: { type: string, format: binary, ${text} } }`,
    "box.photo",
  ],
])("a file in JSON: %s", (_name, yaml, path) => {
  const files = (kind: string) => send(`{ ${kind}: { type: object, properties: { ${yaml}, ${text} } } } }`);
  expect(summary(files("json"))).toEqual([
    expect.stringContaining(
      `The body of "widgets.send" cannot be sent: "${path}" is a file (\`format: binary\`), and JSON has none.`,
    ),
  ]);
  expect(summary(files("multipart")).filter((line) => line.startsWith("bad-body"))).toEqual([]);
});

test("a file that is left out", () => {
  const yaml = `Box:\n  type: object\n  properties:\n    a: { type: string, ${text} }\n    file: { type: string, format: binary, ${text} }\n`;
  expect(summary({ ...send("{ json: Box, omit: [file] }"), ...schemas(yaml) })).toEqual([]);
});

test("a tool with the whole body as text, which is no object", () => {
  const whole = (body: string) => summary(send(body, ", tool: { json: widget }"));
  const fault =
    'The body of "widgets.send" cannot be sent: `tool.json` holds the members of an object, and this body is none.';
  for (const body of [
    `{ array: names, items: { type: string }, ${text} }`,
    `{ multipart: { type: object, properties: { a: { type: string, ${text} } } } }`,
  ])
    expect(whole(body)).toEqual([`bad-body [widget] ${fault}`]);
  expect(whole("json")).toEqual([]);
  expect(whole(`{ json-patch: { type: object, properties: { a: { type: string, ${text} } } } }`)).toEqual([]);
});

test.each([
  ["none", "nothing"],
  ["text", "text"],
  ["binary", "a file"],
])("an envelope around %s", (returns, what) => {
  const found = summary(
    operations(
      `part: { GET: "{item}/part", about: Gets part of a widget., returns: ${returns}, envelope: data, tool: false }`,
    ),
  );
  expect(found).toEqual([`unknown-member [data] "widgets.part" returns ${what}, which has no member "data".`]);
});

test("an operation that returns less than its convention need not take the envelope off", () => {
  const files = {
    ...integration('    GET: "{item}"\n', '    GET: "{item}"\n    envelope: data\n'),
    ...operations("get: { returns: none }"),
  };
  expect(summary(files)).toEqual([]);
});
