import { expect, test } from "vitest";
import { integration, operations, summary } from "../support/summary.js";

const gadgets = (name: string): Record<string, string> => ({
  "definitions/acme/resources/gadgets.yaml": `resource: ${name}\nabout: A tool that Acme sells.\ncollection: /gadgets\nmodel: Widget\nmethods: [list]\n`,
});
const schema = (name: string): Record<string, string> => ({
  "definitions/acme/schemas/more.yaml": `${name}:\n  type: object\n  properties:\n    a: { type: string, description: Some text for the test. }\n`,
  ...operations(`send: { POST: "{item}/send", about: Sends one widget., body: { json: ${name} }, returns: none }`),
});

test.each([
  [
    "a resource and a method of the client",
    gadgets("call"),
    'The method `call` of every client and the resource "call" would both be called `call`',
  ],
  [
    "a resource and a member of every object",
    gadgets("to_string"),
    'The member `toString` of every object and the resource "to_string"',
  ],
  [
    "a schema and a resource",
    schema("WidgetsResource"),
    'The resource "widgets" and the schema "WidgetsResource" would both be called `WidgetsResource`',
  ],
  ["a schema and the client", schema("Acme"), 'The client and the schema "Acme" would both be called `Acme`'],
  ["a schema and a type of the runtime", schema("Page"), 'The runtime\'s type `Page` and the schema "Page"'],
  [
    "a schema and a type of the language",
    schema("Promise"),
    'TypeScript\'s own type `Promise` and the schema "Promise"',
  ],
  [
    "a schema and a type that only generated modules use",
    schema("ToolBinding"),
    'The runtime\'s type `ToolBinding` and the schema "ToolBinding"',
  ],
  [
    "an operation and what generated data refers to",
    {
      "definitions/acme/resources/more.yaml":
        "resource: text\nabout: A text that Acme keeps.\ncollection: /texts\noperations:\n  plain: { GET: /plain, about: Gets all texts as one., returns: text }\n",
    },
    'The export `plainText` of the runtime and the operation "text.plain" would both be called `plainText`',
  ],
  [
    "an operation and a convention",
    {
      "definitions/acme/resources/shapes.yaml":
        "resource: shapes\nabout: A form that widgets have.\ncollection: /shapes\nmodel: Widget\nmethods: [get]\n",
    },
    'The convention "get" and the operation "shapes.get" would both be called `getShape`',
  ],
  [
    "an operation and a way of paging",
    {
      "definitions/acme/resources/paging.yaml":
        "resource: paging\nabout: How a catalogue is printed.\ncollection: /paging\noperations:\n  pages: { GET: /pages, about: Gets all pages as one text., returns: text }\n",
    },
    'The pagination style "pages" and the operation "paging.pages" would both be called `pagesPaging`',
  ],
  [
    "a schema and the arguments of an operation",
    schema("ListWidgetsParams"),
    'The arguments of "widgets.list" and the schema "ListWidgetsParams"',
  ],
  [
    "a schema and an error of the runtime",
    schema("ApiError"),
    'The runtime\'s type `ApiError` and the schema "ApiError"',
  ],
  [
    "a resource and the module with all tools",
    gadgets("tools"),
    'The module with all tools and the resource "tools" would both be called `@toolwright/acme/tools`',
  ],
  [
    "two files that differ by case",
    { "definitions/acme/schemas/Widget.yaml": schema("Gadget")["definitions/acme/schemas/more.yaml"] ?? "" },
    "The file of `schemas/Widget.yaml` and the file of `schemas/widget.yaml` would both be called `schemas/widget.ts`",
  ],
  [
    "the files of two resources",
    {
      ...gadgets("big_parts"),
      "definitions/acme/resources/more.yaml": gadgets("big__parts")["definitions/acme/resources/gadgets.yaml"] ?? "",
    },
    'The file of the resource "big_parts" and the file of the resource "big__parts" would both be called `resources/big-parts.ts`',
  ],
  [
    "two credentials",
    integration(
      "credentials:\n",
      "headers: { A: '{api__key}' }\ncredentials:\n  api__key: { about: Another key of the account. }\n",
    ),
    'The credential "api__key" and the credential "api_key" would both be called `apiKey`',
  ],
  [
    "a credential and an option",
    integration("  api_key: {", "  retry: { about: Words to try again with., optional: true }\n  api_key: {"),
    'The option `retry` of every client and the credential "retry"',
  ],
  [
    "an operation and a member of every object",
    operations('value_of: { GET: "{item}/value", about: Gets the value of a widget., returns: one }'),
    'The member `valueOf` of every object and the operation "widgets.value_of"',
  ],
  [
    "two operations",
    operations(
      'a_2: { GET: "{item}/a", about: Gets part a of a widget., returns: one }\na__2: { GET: "{item}/b", about: Gets part b of a widget., returns: one }',
    ),
    'The operation "widgets.a_2" and the operation "widgets.a__2" would both be called `a2Widgets`',
  ],
])("%s", (_name, files, message) => {
  expect(
    summary(files)
      .filter((line) => line.startsWith("name-collision"))
      .join("\n"),
  ).toContain(message);
});

test("what is sent of one schema and another schema", () => {
  const text = (name: string, member: string) =>
    `${name}:\n  type: object\n  required: [id]\n  properties:\n    id: { type: integer, readOnly: true, description: Number of the order. }\n    ${member}: { type: string, description: Some text for the test. }\n`;
  const files = {
    "definitions/acme/schemas/order.yaml": text("Order", "note") + text("OrderCreate", "other"),
    "definitions/acme/resources/orders.yaml":
      'resource: orders\nabout: What a customer wants.\ncollection: /orders\nmodel: Order\nmethods: [get]\noperations:\n  place: { POST: "{collection}", about: Places an order., body: json, returns: { one: OrderCreate } }\n',
  };
  expect(summary(files)).toEqual([
    expect.stringContaining(
      'The schema "OrderCreate" and what is sent of the schema "Order" would both be called `OrderCreate`',
    ),
  ]);
});

test.each([
  ["a schema whose derived type is not needed", schema("WidgetInput")],
  ["a resource called like a module of the client", gadgets("conventions")],
  ["a resource called like the catalogue", gadgets("catalogue")],
  ["a resource called like the index", gadgets("index")],
  ["a resource called like the client", gadgets("acme")],
  ["names that differ in more than spelling", gadgets("widget_parts")],
])("%s", (_name, files) => {
  expect(summary(files)).toEqual([]);
});
