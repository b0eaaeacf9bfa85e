import { describe, expect, test } from "vitest";
import { costOf, lensOf, planStrict, type PlannedTool } from "../../runtime/src/lens/index.js";
import { catalogues } from "./catalogue.js";

function tool(name: string, effect: PlannedTool["effect"], optional: number, extra: object = {}): PlannedTool {
  const members = Array.from({ length: optional }, (_, index) => [`m${index}`, { type: "string" }]);
  return {
    name,
    effect,
    inputSchema: { type: "object", properties: { ...Object.fromEntries(members), ...extra }, required: [] },
  };
}

describe("a plan", () => {
  test("takes those that write first, and of each the smallest", () => {
    const tools = [
      tool("read", "read", 2),
      tool("large", "write", 20),
      tool("small", "write", 3),
      tool("gone", "destructive", 4),
    ];
    const plan = planStrict(tools, "anthropic-strict");
    expect(plan.strict).toEqual(["read", "small", "gone"]);
    expect(plan.loose).toEqual([{ name: "large", reason: "needs 20 optional parameters; 17 of 24 are left" }]);
    expect(plan.used).toEqual([
      { count: "tools", used: 3, of: 20 },
      { count: "optional", used: 9, of: 24 },
      { count: "unions", used: 0, of: 16 },
    ]);
  });

  test("has at most 20 tools", () => {
    const tools = Array.from({ length: 22 }, (_, index) => tool(`t${index}`, "write", 0));
    const plan = planStrict(tools, "anthropic-strict");
    expect(plan.strict).toHaveLength(20);
    expect(plan.loose.map(({ reason }) => reason)).toEqual([
      "needs 1 strict tools; none of 20 are left",
      "needs 1 strict tools; none of 20 are left",
    ]);
  });

  test("takes smaller budgets", () => {
    const plan = planStrict([tool("a", "write", 1), tool("b", "write", 2)], "anthropic-strict", { optional: 1 });
    expect(plan.strict).toEqual(["a"]);
  });

  test("of OpenAI leaves out what is too large by itself", () => {
    const choices = Array.from({ length: 1001 }, (_, index) => `c${index}`);
    const tools = [tool("many", "write", 1, { choice: { type: "string", enum: choices } }), tool("few", "read", 1)];
    expect(planStrict(tools, "openai-strict")).toMatchObject({
      strict: ["few"],
      loose: [{ name: "many", reason: "has 1002 choices; 1000 are allowed" }],
    });
  });
});

test("members, choices and levels are counted everywhere", () => {
  const item = {
    type: "object",
    properties: { a: { type: ["string", "null"] }, b: { enum: ["x", "yz"] } },
    required: ["b"],
  };
  const schema = {
    type: "object",
    properties: { list: { anyOf: [{ type: "array", items: item }, { type: "null" }] } },
  };
  expect(costOf(schema)).toEqual({
    tools: 1,
    properties: 3,
    optional: 2,
    unions: 2,
    enumValues: 2,
    longestEnum: 0,
    text: 4 + 1 + 1 + 3,
    depth: 4,
  });
});

describe.each(catalogues)("the toolsets of $integration", ({ tools, toolsets = {} }) => {
  test("fit their budgets, and all that OpenAI gets is strict", () => {
    for (const names of Object.values(toolsets)) {
      const members = tools.filter(({ name }) => names.includes(name));
      const plan = planStrict(members, "anthropic-strict");
      expect([...plan.strict, ...plan.loose.map(({ name }) => name)].sort()).toEqual([...names].sort());
      for (const { used, of } of plan.used) expect(used).toBeLessThanOrEqual(of);
      const total = members
        .filter(({ name }) => plan.strict.includes(name))
        .reduce((sum, one) => sum + costOf(lensOf(one, "anthropic-strict").schema).optional, 0);
      expect(plan.used.find(({ count }) => count === "optional")?.used).toBe(total);
      expect(planStrict(members, "openai-strict").loose).toEqual([]);
    }
  });
});
