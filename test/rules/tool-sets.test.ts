import { expect, test } from "vitest";
import { codes, integration, operations, summary } from "../support/summary.js";

test("a toolset with more than 30 tools", () => {
  const many = Array.from(
    { length: 31 },
    (_, position) =>
      `op_${position}: { GET: "{item}/${position}", about: Gets part ${position} of a widget., returns: one }`,
  );
  const tools = many.map((_, position) => `widgets.op_${position}`).join(", ");
  const files = {
    ...operations(many.join("\n")),
    ...integration("", `toolsets:\n  all: { about: Everything there is., budget: 100000, tools: [${tools}] }\n`),
  };
  expect(summary(files)).toEqual(['toolset-over-budget [tools] The toolset "all" has 31 tools; 30 is the most.']);
});

test("an alias that is another tool's name", () => {
  expect(summary(operations("get: { tool: { aliases: [list_all_acme_widgets] } }"))).toEqual([
    'duplicate-tool-name [list_all_acme_widgets] Two tools are called "list_all_acme_widgets": "widgets.list" and "widgets.get" by an alias.',
  ]);
});

const part =
  'part: { GET: "{item}/{part}", path: { part: { type: string, description: Code of the part. } }, about: Gets one part., returns: one';
test.each([
  [
    "a variant of itself",
    "get: { tool: { variants: [{ when: [id], operation: get }] } }",
    "it is the tool's own operation",
  ],
  [
    "a variant with variants",
    `get: { tool: { variants: [{ when: [part], operation: part }] } }\n${part}, tool: { variants: [{ when: [id], operation: list }] } }`,
    "it has variants of its own",
  ],
  [
    "a variant of two tools",
    `get: { tool: { variants: [{ when: [part], operation: part }] } }\nlist: { tool: { variants: [{ when: [part], operation: part }] } }\n${part} }`,
    'it belongs to the tool of "widgets.list" already',
  ],
  [
    "a variant that is never reached",
    `get: { tool: { variants: [{ when: [part], operation: part }, { when: [part, id], operation: other }] } }\n${part} }\n${part.replace("part:", "other:").replace("{item}/", "{item}/o/")} }`,
    '"part" stands before it and already takes every call with "part"',
  ],
  [
    "an argument of two types",
    `get: { query: { part: { type: integer, description: Number of the part. } }, tool: { variants: [{ when: [part], operation: part }] } }\n${part} }`,
    '"part" is integer in "widgets.get" and string in "widgets.part"',
  ],
])("%s", (_name, yaml, fault) => {
  expect(summary(operations(yaml)).join("\n")).toContain(fault);
});

test("a variant is reached through its tool, so texts may mention it", () => {
  expect(
    codes(
      operations(
        `get: { tool: { variants: [{ when: [part], operation: part }] } }\nlist: { tool: { use: "Use before {@widgets.part}." } }\n${part} }`,
      ),
    ),
  ).toEqual([]);
});
