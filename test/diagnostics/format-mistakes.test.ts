import { expect, test } from "vitest";
import { INTEGRATION } from "../support/acme.js";
import { integration, members, operations, summary, widgets } from "../support/summary.js";

test.each([
  [
    "a slip of the pen",
    operations("list: { pagnation: pages }"),
    '[pagnation] Unknown field "pagnation" in "operations.list". Did you mean "pagination"?',
  ],
  [
    "nothing like it",
    { ...integration("auth:", "auth:\n  saml: {}\nx:") },
    'Unknown field "saml" in "auth". Fields here: basic, api_key, bearer, oauth2, none.',
  ],
  [
    "a word of OpenAPI",
    members("part: { type: string, nullable: true, description: Part of the widget. }"),
    '[nullable] Unknown field "nullable" in "properties.part". Write `type: [string, "null"]`.',
  ],
  [
    "a method in lower case",
    operations('close: { post: "{item}/close" }'),
    '[post] Unknown field "post" in "operations.close". HTTP methods are in upper case: `POST`.',
  ],
  [
    "a comma in braces",
    members("part: { type: string, description: Part, or all of it. }"),
    '[or all of it.] Unknown field "or all of it." in "properties.part". It is the rest of a text with a comma; quote that text.',
  ],
  [
    "a former tool name that no tool can have",
    operations("get: { tool: { aliases: [getWidget] } }"),
    '[getWidget] Element 1 of "aliases" cannot be "getWidget": tool names are in snake_case',
  ],
  [
    "a number for text",
    integration('api_version: "1"', "api_version: 2025.10"),
    '[2025.10] "api_version" is 2025.1, but must be text. Write `"2025.10"`.',
  ],
  [
    "text for a list",
    widgets("links: {}\n") && operations("list: { required: color }"),
    '[color] "required" is "color", but must be a list. Write `required: [color]`.',
  ],
  [
    "required as a boolean",
    members("part: { type: string, required: true, description: Part of the widget. }"),
    '[true] "required" is true, but must be a list. List the names, e.g. `required: [id, name]`.',
  ],
  [
    "a number with quotes",
    members('part: { type: string, maxLength: "80", description: Part of the widget. }'),
    '["80"] "maxLength" is "80", but must be a whole number. Write `80` without quotes.',
  ],
  [
    "yes",
    members("part: { type: string, readOnly: yes, description: Part of the widget. }"),
    '[yes] "readOnly" is "yes", but must be true or false. Write `true`.',
  ],
  [
    "braces without quotes",
    operations("close: { POST: {item} }"),
    '"POST" is a map, but must be text. Text that begins with `{` must be quoted.',
  ],
  ["nothing", operations("close: { POST: }"), '"POST" is empty, but must be text.'],
  [
    "an element of a list",
    operations("list: { required: [color, 3] }"),
    '[3] element 2 of "required" is 3, but must be text. Write `"3"`.',
  ],
  [
    "a wrong case",
    widgets("path: { id: { type: Integer, description: Number of the widget. } }\n"),
    '[Integer] "type" cannot be "Integer": use "string", "integer"',
  ],
  [
    "a schema's name instead of a shape",
    operations("list: { returns: Widget }"),
    '[Widget] "returns" cannot be "Widget": use "one", "many", "none", "text" or "binary". Did you mean "{ one: Widget }"?',
  ],
  [
    "a body's schema by name",
    operations('send: { POST: "{item}/send", body: Widget }'),
    '"body" cannot be "Widget": use "json", "json-patch" or "none". Did you mean "{ json: Widget }"?',
  ],
  [
    "a path without its slash",
    operations("close: { POST: close }"),
    '"POST" cannot be "close": a path begins with `/`, `{collection}` or `{item}`. Did you mean "/close"?',
  ],
  [
    "plain HTTP",
    integration("https://api.acme.test/v1", "http://api.acme.test/v1"),
    '"url" cannot be "http://api.acme.test/v1": it must begin with `https://`. Did you mean "https://api.acme.test/v1"?',
  ],
  [
    "a name in camelCase",
    operations('closeAll: { POST: "{item}/close" }'),
    '[closeAll] a name in "operations" cannot be "closeAll": names here are in snake_case. Did you mean "close_all"?',
  ],
  [
    "twice the same",
    widgets("operations: { list: { required: [color, color] } }\n"),
    '[color] element 2 of "required" cannot be "color": it is listed twice.',
  ],
  [
    "two kinds of auth",
    integration("auth:", "auth:\n  none: true"),
    '"auth" cannot be a map: it can have only one of "none" or "bearer".',
  ],
  [
    "a missing field of a part",
    integration('bearer: { token: "{api_key}" }', "bearer: {}"),
    '[bearer] "auth.bearer" has no "token" (template).',
  ],
  [
    "a missing field of the file",
    { [INTEGRATION]: "integration: acme\n" },
    '[integration] integration.yaml has no "name" (name of the product).',
  ],
])("%s", (_name, files, message) => {
  expect(summary(files).join("\n").toLowerCase()).toContain(message.toLowerCase());
});
