import { expect, test } from "vitest";
import { compile } from "../../compiler/src/compile.js";
import { acmeWith, SCHEMAS, WIDGETS } from "../support/acme.js";
import { codes, operations } from "../support/summary.js";

test.each([
  "definitions/acme/resources/x\nconsole.log(1);.yaml",
  'definitions/acme/schemas/x"; import "node:fs.yaml',
  "definitions/acme/resources/a b.yaml",
  "definitions/acme/resources/\u202egnp.yaml",
  "definitions/acme/resources/../integration.yaml",
])("a file whose path could leave its place in generated code is refused: %j", async (path) => {
  const { diagnostics, files } = await compile(acmeWith({ [path]: "about: x\n" }));
  expect(diagnostics.map(({ code }) => code)).toContain("unexpected-file");
  expect(files).toEqual([]);
});

test.each(["toString", "hasOwnProperty", "valueOf", "__proto__", "constructor"])(
  "a field called %s, which every object has, is refused",
  (name) => {
    const text = `Widget:\n  type: object\n  description: A thing.\n  properties:\n    ${name}: { type: string, description: Words on it. }\n`;
    expect(codes({ [SCHEMAS]: text })).toContain("unsafe-name");
  },
);

test.each(["/a/%2e%2e/admin", "/a/.%2E/x", "/a/%2e", "/a/{collection}"])("the path %s is refused", (path) => {
  const found = codes(operations(`odd: { GET: "${path}", about: Gets something odd., returns: none }`));
  expect(found).toContain("bad-path");
});

test.each(["^a{0,99}a{0,99}a{0,99}a{0,99}a{0,99}b$", "^(a{0,30}){0,30}b$"])(
  "the pattern %s, which only looks bounded, is examined",
  (pattern) => {
    const query = `query: { code: { type: string, description: Code of it., pattern: "${pattern}" } }`;
    const found = codes(operations(`odd: { GET: /odd, about: Gets something odd., returns: none, ${query} }`));
    expect(found).toContain("unsafe-pattern");
  },
);

test("a word of 200,000 letters is too large a tool, said at once", async () => {
  const files = operations(
    `odd: { GET: /odd, about: Gets something odd., returns: none, query: { word: { type: string, description: A word., default: ${"x".repeat(200_000)} } } }`,
  );
  const { diagnostics } = await compile(acmeWith(files));
  expect(diagnostics.map(({ code }) => code)).toContain("tool-too-large");
  expect(Object.keys(files)).toContain(WIDGETS);
});
