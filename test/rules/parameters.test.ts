import { expect, test } from "vitest";
import { integration, operations, summary } from "../support/summary.js";

const text = "description: Some text for the test.";
const OBJECT = `type: object, properties: { a: { type: string, ${text} } }`;
const faults = (files: Readonly<Record<string, string>>) =>
  summary(files).filter((line) => line.startsWith("bad-parameter"));
const query = (yaml: string) => operations(`get: { query: { part: { ${yaml}, ${text} } } }`);
const header = (yaml: string) => operations(`get: { header: { X-Part: { ${yaml}, ${text} } } }`);
const path = (yaml: string) =>
  operations(
    `part: { GET: "{item}/{part}", path: { part: { ${yaml}, ${text} } }, about: Gets one part of it., returns: one }`,
  );

test.each([
  [query(OBJECT), '[type] The query parameter "part" is an object, and has no text that all APIs agree on.'],
  [query(`type: array, items: { ${OBJECT} }`), '[items] The query parameter "part" is a list of objects'],
  [query("type: array, items: { type: array, items: { type: string } }"), "is a list of lists"],
  [query(`anyOf: [{ type: string }, { ${OBJECT} }]`), '[anyOf] The query parameter "part" is an object'],
  [query("type: string, format: binary"), '[format] The query parameter "part" is a file'],
  [query("$ref: Widget"), '[$ref] The query parameter "part" is an object'],
  [header(OBJECT), '[type] The header "x_part" is an object'],
  [header("type: array, items: { type: string }"), '[type] The header "x_part" is a list, and there is room for one'],
  [path(OBJECT), '[type] The path parameter "part" is an object'],
  [path("type: array, items: { type: string }"), '[type] The path parameter "part" is a list'],
  [path('type: [string, "null"]'), '[type] The path parameter "part" can be null, and a path has no way to say so.'],
  [path("type: string, default: a"), '[default] The path parameter "part" has a default'],
])("%#", (files, message) => {
  expect(faults(files)).toEqual([expect.stringContaining(message)]);
});

test.each([
  query("type: array, items: { type: string }"),
  query('type: [string, "null"]'),
  query("type: string, default: a"),
  query("anyOf: [{ type: string }, { type: integer }]"),
  header("type: string"),
  path("type: string"),
])("%#", (files) => {
  expect(summary(files)).toEqual([]);
});

test("a shared parameter", () => {
  const files = {
    ...integration("conventions:\n", `parameters:\n  part: { ${OBJECT}, ${text} }\nconventions:\n`),
    ...operations("get: { query: [part] }"),
  };
  expect(faults(files)).toEqual([expect.stringContaining('[type] The query parameter "part" is an object')]);
});

test.each(["Authorization", "Host", "Cookie", "Content-Length"])("a header called %s", (name) => {
  const found = summary(operations(`get: { header: { ${name}: { type: string, ${text} } } }`));
  expect(found.filter((line) => line.startsWith("bad-header"))).toEqual([
    expect.stringMatching(new RegExp(`^bad-header \\[${name}\\] "${name}" is set `)),
  ]);
});

test.each([
  ["the signature", '  bearer: { token: "{api_key}" }', '  api_key: { header: X-Part, value: "{api_key}" }', "`auth`"],
  ["the integration", "conventions:\n", "headers: { x-part: a }\nconventions:\n", "`headers` of integration.yaml"],
])("a header that %s sets", (_name, from, to, by) => {
  const found = summary({ ...integration(from, to), ...header("type: string") });
  expect(found).toEqual([expect.stringContaining('bad-header [X-Part] "X-Part" is set already, by ')]);
  expect(found.join()).toContain(by);
});

test.each([
  ["POST", "Idempotency-Key", "", []],
  ["PATCH", "Idempotency-Key", "", []],
  ["PUT", "Idempotency-Key", "", ["tells a request from its repetition, and PUT does nothing twice anyway."]],
  ["POST", "Authorization", "", ["is set already, by the signature (`auth`)."]],
  ["POST", "Once", "once: { type: string, description: A text of the caller. }", ["is an argument already."]],
  ["POST", "no name", "", ["is not the name of a header."]],
])("a key of a %s in %s", (method, name, header, faults) => {
  const send = `send: { about: Sends one widget., ${method}: "{collection}", header: { ${header} }, body: json, idempotency_key: { header: ${name} }, returns: none }`;
  const found = summary(operations(send)).filter((line) => line.startsWith("bad-header"));
  expect(found).toEqual(faults.map((fault) => `bad-header [${name}] "${name}" ${fault}`));
});

test.each([
  ["https://user:secret@api.acme.test", "has a user name or password"],
  ["https://", "has no host"],
  ["https:///v1", "has no host"],
  ["https://:8080/v1", "has no host"],
  ["https://api.acme.test/v1?a=1", "has a query string"],
  ["https://api.acme.test/v1#a", "has a fragment"],
])("server %s", (url, fault) => {
  expect(summary(integration("https://api.acme.test/v1", `"${url}"`))).toEqual([
    expect.stringContaining(`The URL "${url}" ${fault}`),
  ]);
});

test.each(["https://{host}/v1", "https://{tenant}.acme.test", "https://api.acme.test:8443/v1"])("server %s", (url) => {
  const found = summary(integration("https://api.acme.test/v1", `"${url}"`));
  expect(found.filter((line) => line.startsWith("bad-path"))).toEqual([]);
});

test.each(["limit", "next_cursor"])("a paged operation with an argument called %s", (name) => {
  const files = operations(`list: { query: { ${name}: { type: string, ${text} } } }`);
  expect(summary(files)).toEqual([
    `argument-collision [${name}] "${name}" is both a query parameter and the word for paging in the tool of "widgets.list".`,
  ]);
  expect(summary(operations(`get: { query: { ${name}: { type: string, ${text} } } }`))).toEqual([]);
  const unasked = summary(operations(`list: { tool: false, query: { ${name}: { type: string, ${text} } } }`));
  expect(unasked.filter((line) => line.startsWith("argument-collision"))).toEqual([]);
});

test("a member of a paged operation's body called limit", () => {
  const found = summary(
    operations(
      `search: { POST: "{collection}/search", about: Searches all widgets., effect: read, pagination: pages, returns: many, body: { json: { type: object, properties: { limit: { type: integer, ${text} } } } } }`,
    ),
  );
  expect(found).toEqual([expect.stringContaining('"limit" is both a member of the body and the word for paging')]);
});

test("the paging parameters themselves may be called so", () => {
  expect(summary(integration("size: per_page", "size: limit"))).toEqual([]);
});

test("a filter takes its conditions in a shared parameter", () => {
  const filter = 'filter: { argument: conditions, condition: "{member} = {value}" }\n';
  expect(summary(integration("", filter))).toEqual([
    'unknown-parameter [argument] There is no shared parameter "conditions".',
  ]);
});
