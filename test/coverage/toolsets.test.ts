import { describe, expect, test } from "vitest";
import type { Tool } from "../../compiler/src/model/integration.js";
import { tokensOf } from "../../compiler/src/emit/tools/tokens-of.js";
import { pricedText } from "../../compiler/src/emit/tools/token-count.js";
import { modelOf } from "../replay/integration.js";

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

/** Dotted paths of what a call of a tool must give, at any depth. */
function requiredPaths(schema: Schema, prefix = ""): string[] {
  return (schema.required ?? []).flatMap((name) => {
    const path = `${prefix}${name}`;
    const member = schema.properties?.[name] ?? {};
    return [path, ...requiredPaths(member.items ?? member, `${path}.`)];
  });
}

/** The ids a tool insists on that no tool of the set can tell. */
function deadEnds(tool: Tool, names: ReadonlySet<string>): string[] {
  const required = new Set(requiredPaths(tool.inputSchema as Schema));
  return tool.links
    .filter(({ path, tool: provider }) => required.has(path) && !names.has(provider))
    .map(({ path, tool: provider }) => `${tool.name} needs ${path} of ${provider}`);
}

const integrations = ["atomicwork", "connectwise-psa"].map(modelOf);

test("there are toolsets for at least eight kinds of agent", () => {
  expect(new Set(integrations.flatMap(({ toolsets }) => toolsets.map(({ name }) => name))).size).toBeGreaterThan(7);
});

describe.each(
  integrations.flatMap((model) => model.toolsets.map((set) => [model.name, set.name, model, set] as const)),
)("%s: %s", (_, __, model, { tools: names, budget }) => {
  const tools = model.tools.filter(({ name }) => names.includes(name));
  const tokens = tools.map((tool) => tokensOf(pricedText(tool)));

  test("has at most 30 tools within its budget, none of them large", () => {
    expect(tools.length).toBe(names.length);
    expect(tools.length).toBeLessThanOrEqual(30);
    expect(budget).toBeLessThanOrEqual(10_000);
    expect(tokens.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(budget);
    expect(Math.max(...tokens)).toBeLessThanOrEqual(800);
  });

  test("has no dead ends", () => {
    const ends = tools.flatMap((tool) => deadEnds(tool, new Set(names)));
    expect(ends).toEqual([]);
  });
});
