import type { Catalogue, JsonSchema, Tool } from "@toolwright/runtime";
import { describe, expect, test } from "vitest";
import { compareCatalogues } from "../../compiler/src/review/change.js";
import { printReview } from "../../compiler/src/review/markdown.js";
import { catalogue, changed, tool } from "../support/widget-tools.js";

describe("what a change means", () => {
  test.each<[string, Tool, string[]]>([
    ["nothing", tool(), []],
    ["a new text", tool({ description: "Makes a widget." }), ["behavioural The description reads differently."]],
    ["another effect", tool({ effect: "destructive" }), ["breaking Its effect was write and is now destructive."]],
    ["an argument is gone", changed({ color: undefined }), ["breaking The argument `color` is gone."]],
    ["a new argument", changed({ size: { type: "integer" } }), ["additive There is a new argument `size`."]],
    [
      "a new argument that must be given",
      changed({ size: { type: "integer" } }, ["name", "size"]),
      ["breaking The new argument `size` must be given."],
    ],
    [
      "an argument must now be given",
      changed({}, ["name", "color"]),
      ["breaking The argument `color` must now be given."],
    ],
    ["an argument may be left out", changed({}, []), ["additive The argument `name` may now be left out."]],
    [
      "another type",
      changed({ name: { type: "integer", maxLength: 20, description: "Name on it." } }),
      ["breaking `name` no longer takes string.", "additive `name` also takes integer."],
    ],
    [
      "choices come and go",
      changed({ color: { type: "string", enum: ["red", "green"], description: "Its colour." } }),
      ['breaking `color` no longer takes `"blue"`.', 'additive `color` also takes `"green"`.'],
    ],
    [
      "a shorter text",
      changed({ name: { type: "string", maxLength: 10, description: "Name on it." } }),
      ["breaking `maxLength` of `name` was 20 and is 10."],
    ],
    [
      "a longer text",
      changed({ name: { type: "string", description: "Name on it." } }),
      ["additive `maxLength` of `name` was 20 and is not set."],
    ],
    [
      "inside a list",
      changed({
        lines: {
          type: "array",
          items: {
            type: "object",
            properties: { sku: { type: "string", description: "Its code." } },
            required: ["sku"],
          },
        },
      }),
      [
        "breaking The argument `lines[].sku` must now be given.",
        "behavioural The text of `lines[].sku` reads differently.",
      ],
    ],
  ])("%s", (_, after, expected) => {
    const changes = compareCatalogues(catalogue(tool()), catalogue(after));
    expect(changes.map(({ kind, summary }) => `${kind} ${summary}`)).toEqual(expected);
  });

  test("tools come, go, and are renamed", () => {
    const renamed = tool({ name: "add_a_acme_widget", aliases: ["create_a_acme_widget"] });
    const summary = (before: Catalogue, after: Catalogue) =>
      compareCatalogues(before, after).map(({ kind, tool: name, summary: text }) => `${kind} ${name}: ${text}`);
    expect(summary(catalogue(), catalogue(tool()))).toEqual(["additive create_a_acme_widget: A new tool; it writes."]);
    expect(summary(catalogue(tool()), catalogue())).toEqual(["breaking create_a_acme_widget: The tool is gone."]);
    expect(summary(catalogue(tool()), catalogue(renamed))).toEqual([
      "behavioural add_a_acme_widget: Renamed from `create_a_acme_widget`, which still works.",
    ]);
    const without = tool({ name: "add_a_acme_widget" });
    expect(summary(catalogue(renamed), catalogue(without))).toEqual([
      "breaking add_a_acme_widget: The former name `create_a_acme_widget` no longer works.",
    ]);
  });

  test.each<[string, Tool, string]>([
    ["request", tool({ http: { method: "PUT", path: "/widgets" } }), "behavioural Its request changed."],
    ["title", tool({ title: "Make widget" }), "behavioural Its title changed."],
    ["tags", tool({ tags: ["stock"] }), "behavioural Its tags changed."],
    ["shown members", tool({ shows: { members: ["id"], unless: "fields" } }), "behavioural Its shown members changed."],
    [
      "variants",
      tool({ variants: [{ when: ["color"], http: { method: "POST", path: "/painted" } }] }),
      "behavioural Its variants changed.",
    ],
    [
      "method of the client",
      tool({ method: "add" }),
      "breaking Its method in the client was `widgets.create` and is `widgets.add`.",
    ],
    [
      "order of arguments",
      tool({ schema: reversed(tool().inputSchema) }),
      "behavioural The input schema reads differently.",
    ],
  ])("another %s", (_, after, expected) => {
    const changes = compareCatalogues(catalogue(tool()), catalogue(after));
    expect(changes.map(({ kind, summary }) => `${kind} ${summary}`)).toEqual([expected]);
  });

  test("toolsets come, go, and hold others", () => {
    const sets = (toolsets: Catalogue["toolsets"]): Catalogue => ({
      ...catalogue(tool()),
      ...(toolsets && { toolsets }),
    });
    const changes = compareCatalogues(
      sets({ old: ["a"], sales: ["a", "b"] }),
      sets({ sales: ["b", "c"], stock: ["a"] }),
    );
    expect(changes.map(({ kind, tool: name, summary }) => `${kind} ${name}: ${summary}`)).toEqual([
      "breaking old: The toolset is gone.",
      "behavioural sales: The toolset lost `a` and got `c`.",
      "additive stock: A new toolset of 1 tool.",
    ]);
  });
});

function reversed(schema: JsonSchema): JsonSchema {
  const properties = Object.entries(schema["properties"] as object).reverse();
  return { ...schema, properties: Object.fromEntries(properties) };
}

test("the comment counts first, then shows what a model reads now", () => {
  const before = catalogue(tool());
  const after = catalogue(tool({ description: "Creates a gadget. Give it a name.", tokens: 48 }));
  const text = printReview([{ integration: "acme", before, after, changes: compareCatalogues(before, after) }], "main");
  expect(text).toBe(`## Tools since \`main\`

### acme

**0 breaking**, 1 behavioural, 0 additive · 1 tools (0) · 48 tokens (-2)

#### What a model reads differently

- \`create_a_acme_widget\`: The description reads differently.
  > Creates a ~~widget~~**gadget**. Give it a name.
`);
});

test("no change is said, and a comment is never longer than a provider takes", () => {
  const same = { integration: "acme", before: catalogue(tool()), after: catalogue(tool()), changes: [] };
  expect(printReview([same], "main")).toContain("No tool changed");
  const many = Array.from({ length: 2000 }, (_, index) => ({
    kind: "additive" as const,
    tool: `t_${index}`,
    summary: "A new tool; it reads.",
  }));
  const long = printReview([{ ...same, changes: many }], "main");
  expect(long.length).toBeLessThan(65_536);
  expect(long).toContain("cut here");
});
