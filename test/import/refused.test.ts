import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project, runImport, written } from "./run.js";

const INFO = '"info": { "title": "X", "version": "1" }';
const paths = (schema: string) =>
  `{ "openapi": "3.0.3", ${INFO}, "paths": { "/things": { "get": { "responses": { "200": { "description": "", "content": { "application/json": { "schema": ${schema} } } } } } } } }`;

/** What is wrong with a document, and the beginning of what is said about it. */
const FAULTS: readonly (readonly [name: string, document: string, said: string])[] = [
  ["nothing", "", "docs/wrong.json:1:1 error not-openapi: This is no OpenAPI document"],
  [
    "no JSON",
    '{ "openapi": }',
    "docs/wrong.json:1:14 error document-syntax: This is not valid JSON: a value is expected.",
  ],
  ["no YAML", "openapi: [3.0.3\ninfo: 1", "docs/wrong.json:2:1 error document-syntax: This is not valid YAML"],
  ["a list", "[]", "docs/wrong.json:1:1 error not-openapi: This is no OpenAPI document: it is a list."],
  ["Swagger 2", '{ "swagger": "2.0" }', "docs/wrong.json:1:3 error swagger-2: This is Swagger 2.0"],
  [
    "another version",
    'openapi: "4.0.0"\n',
    'docs/wrong.json:1:10 error openapi-version: OpenAPI "4.0.0" is not supported.',
  ],
  [
    "a repeated key",
    '{ "openapi": "3.0.3", "openapi": "3.0.3" }',
    'docs/wrong.json:1:23 error document-key: The key "openapi" stands twice in one map.',
  ],
  [
    "a hostile key",
    '{ "openapi": "3.0.3", "__proto__": {} }',
    'docs/wrong.json:1:23 error document-key: The key "__proto__" cannot be used.',
  ],
  [
    "a hostile key in YAML",
    "openapi: 3.0.3\n__proto__: {}\n",
    'docs/wrong.json:2:1 error document-key: The key "__proto__" cannot be used.',
  ],
  [
    "depth",
    `{ "openapi": "3.0.3", "x": ${"[".repeat(5000)}${"]".repeat(5000)} }`,
    "error document-limit: The document is more than 200 levels deep.",
  ],
  [
    "depth in YAML",
    `openapi: 3.0.3\nx: ${"[".repeat(5000)}`,
    "error document-limit: The document is more than 200 levels deep.",
  ],
  [
    "aliases without end",
    `a: &a [x, x, x, x, x, x, x, x, x, x]\n${"bcdefgh"
      .split("")
      .map((name, index) => `${name}: &${name} [${Array(10).fill(`*${"abcdefg"[index]}`).join(", ")}]`)
      .join("\n")}\n`,
    "error document-limit: The document is more than 1,000,000 values long.",
  ],
  ["an alias in itself", "openapi: 3.0.3\nx: &a [*a]\n", "an alias stands inside what it repeats"],
  ["no operations", `{ "openapi": "3.1.0", ${INFO} }`, "error no-operations"],
  [
    "paths that are a list",
    `{ "openapi": "3.1.0", ${INFO}, "paths": [] }`,
    "error wrong-shape: `paths` is a list, but must be a map.",
  ],
  [
    "an operation that is text",
    `{ "openapi": "3.1.0", ${INFO}, "paths": { "/a": { "get": "x" } } }`,
    "error wrong-shape: The operation GET /a is the string",
  ],
  ["a schema that is text", paths('"Thing"'), "error wrong-shape: A schema is the string"],
  [
    "a reference to nothing",
    paths('{ "$ref": "#/components/schemas/Thing" }'),
    'docs/wrong.json:1:196 error broken-reference: The reference "#/components/schemas/Thing" leads nowhere',
  ],
  [
    "a reference to the network",
    paths('{ "$ref": "https://example.com/a.json" }'),
    "leads to the network, and nothing is fetched",
  ],
  ["a reference out of the folder", paths('{ "$ref": "../secret.yaml" }'), "leads out of the document's folder"],
  ["a reference through a link", paths('{ "$ref": "./linked.yaml" }'), "leads out of the document's folder"],
  ["an absolute reference", paths('{ "$ref": "/etc/hostname" }'), "is no path from the document's folder"],
  ["a file that is not there", paths('{ "$ref": "./gone.yaml" }'), "leads to a file that does not exist"],
  [
    "a schema that is only itself",
    `${paths('{ "$ref": "#/components/schemas/A" }').slice(0, -1)}, "components": { "schemas": { "A": { "$ref": "#/components/schemas/B" }, "B": { "$ref": "#/components/schemas/A" } } } }`,
    "error circular-reference",
  ],
  [
    "a schema made of itself",
    `${paths('{ "$ref": "#/components/schemas/A" }').slice(0, -1)}, "components": { "schemas": { "A": { "type": "object", "properties": { "x": {} }, "allOf": [{ "$ref": "#/components/schemas/A" }] } } } }`,
    "error circular-reference",
  ],
  [
    "a path that refers to itself",
    `{ "openapi": "3.1.0", ${INFO}, "paths": { "/a": { "$ref": "#/paths/~1a" } } }`,
    "error circular-reference",
  ],
];

test.each(FAULTS)("%s", async (_, document, said) => {
  const folder = project({ "docs/wrong.json": document, "secret.yaml": "type: object\n" });
  symlinkSync(join(folder, "secret.yaml"), join(folder, "docs/linked.yaml"));
  const { code, stderr, stdout } = await runImport(folder, "docs/wrong.json");
  expect(stderr).toContain(said);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(written(folder)).toEqual({});
});

test("a document that is no text, or none at all", async () => {
  const folder = project();
  writeFileSync(join(folder, "docs/bytes.json"), Buffer.from([0xff, 0xfe, 0x00, 0xd8]));
  expect((await runImport(folder, "docs/bytes.json")).stderr).toBe("docs/bytes.json is not text in UTF-8.\n");
  expect((await runImport(folder, "docs/gone.json")).stderr).toBe("There is no file docs/gone.json.\n");
  expect((await runImport(folder, "docs")).stderr).toBe("docs is no file.\n");
});

test("files of another folder are read when it is named", async () => {
  const folder = project({
    "docs/main.json": paths('{ "$ref": "../shared/thing.yaml" }'),
    "shared/thing.yaml": "type: object\nproperties: { id: { type: string } }\n",
  });
  expect((await runImport(folder, "docs/main.json")).code).toBe(1);
  const { code, stderr } = await runImport(folder, "docs/main.json", { refs: "shared" });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(Object.keys(written(folder))).toContain("shop/schemas/things/thing.yaml");
});

test("an update without definitions, a lock that is none, a name that is none", async () => {
  const folder = project();
  expect((await runImport(folder, "docs/shop.json", { update: true })).stderr).toContain(
    "There is no definitions/shop",
  );
  expect(await runImport(folder, "docs/shop.json", { into: "Shop!" })).toMatchObject({ code: 2 });
  await runImport(folder, "docs/shop.json");
  writeFileSync(join(folder, "definitions/shop/openapi.lock.json"), '{ "lock": 7 }');
  const { code, stderr } = await runImport(folder, "docs/shop.json", { update: true });
  expect(code).toBe(1);
  expect(stderr).toContain("error wrong-lock: The lock cannot be read");
});
