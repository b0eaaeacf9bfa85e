import { describe, expect, test } from "vitest";
import type { ToolFilter } from "../../runtime/src/index.js";
import { selectTools, type ValidationError } from "../../runtime/src/index.js";
import { catalogue } from "./shop-tools.js";

describe("selecting", () => {
  const all = catalogue.tools.map(({ name }) => name);
  const pick = (...positions: number[]): (string | undefined)[] => positions.map((position) => all[position]);

  test.each<[ToolFilter | undefined, (string | undefined)[]]>([
    [undefined, all],
    [{}, all],
    [{ methods: [] }, []],
    [{ methods: ["read"] }, pick(0, 1, 2, 6, 7)],
    [{ methods: ["write"] }, pick(3, 4, 5, 9)],
    [{ methods: ["custom"] }, pick(6, 7, 8)],
    [{ methods: ["read", "write"] }, pick(0, 1, 2, 3, 4, 5, 6, 7, 9)],
    [{ methods: ["count", "upload"] }, pick(2, 8)],
    [{ tags: ["files", "numbers"] }, pick(2, 6, 7, 8)],
    [{ tags: ["files"], methods: ["read"] }, pick(6, 7)],
    [{ names: ["make_a_acme_widget", "acme_widgets_count", "make_a_acme_widget"] }, pick(3, 2)],
    [{ names: ["make_a_acme_widget", "acme_widgets_count"], methods: ["read"] }, pick(2)],
    [{ toolset: "buying" }, pick(0, 3)],
    [{ toolset: "buying", methods: ["write"] }, pick(3)],
  ])("%j", (filter, expected) => {
    expect(selectTools(catalogue, filter).map(({ name }) => name)).toEqual(expected);
  });

  test.each<[ToolFilter, string[]]>([
    [
      { names: ["list_all_acme_widget"] },
      [
        'names asks for "list_all_acme_widget", which this integration does not have. Did you mean "list_all_acme_widgets"?',
      ],
    ],
    [
      { names: ["list_widgets", "list"] },
      [
        'names asks for "list_widgets", which this integration does not have. Did you mean "list_all_acme_widgets"?',
        expect.stringContaining("Did you mean") as unknown as string,
      ],
    ],
    [
      { methods: ["reads", "toString"] },
      [
        'methods asks for "reads", which this integration does not have. Did you mean "read"?',
        'methods asks for "toString", which this integration does not have.',
      ],
    ],
    [{ tags: ["shops"] }, ['tags asks for "shops", which this integration does not have. Did you mean "shop"?']],
    [{ toolset: "buyin" }, ['toolset asks for "buyin", which this integration does not have. Did you mean "buying"?']],
    [{ toolset: "constructor" }, ['toolset asks for "constructor", which this integration does not have.']],
  ])("%j is refused", (filter, messages) => {
    let problems: string[] = [];
    try {
      selectTools(catalogue, filter);
    } catch (error) {
      problems = (error as ValidationError).problems.map(({ path, message }) => `${path} ${message}`);
    }
    expect(problems).toEqual(messages);
  });

  test("of many names that are none, and of long ones, a part is told", () => {
    const names = Array.from({ length: 300 }, (_, index) => `${"x".repeat(5000)}${index}`);
    const told = (): unknown => selectTools(catalogue, { names });
    expect(told).toThrow(/names asks for 290 more that it does not have$/);
    expect(told).toThrow(expect.objectContaining({ message: expect.not.stringMatching(/x{101}|.{3000}/) }));
  });

  test("what is wrong is told of tools, whoever selects them", () => {
    expect(() => selectTools(catalogue, { tags: ["x"] })).toThrow(/^tools: tags asks for "x"/);
  });

  test("what tells how dangerous a tool is cannot be changed for the next caller", () => {
    const [tool] = selectTools(catalogue);
    expect(() => Object.assign(tool?.annotations ?? {}, { destructiveHint: true })).toThrow(TypeError);
    expect(() => Object.assign(tool?.tags ?? [], { 0: "evil" })).toThrow(TypeError);
    expect(selectTools(catalogue)[0]?.annotations.destructiveHint).toBe(false);
  });

  test("tools are frozen, but a framework may write into its schemas without changing the catalogue", () => {
    const [first] = selectTools(catalogue);
    expect(Object.isFrozen(first)).toBe(true);
    Object.defineProperty(first?.inputSchema, "__absolute_uri__", { value: "x" });
    expect(catalogue.tools[0]?.inputSchema).not.toHaveProperty("__absolute_uri__");
    expect(first).toEqual(catalogue.tools[0]);
  });
});
