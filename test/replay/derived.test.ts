import { describe, expect, test } from "vitest";
import type { SchemaNode } from "../../compiler/src/definition/types.js";
import { derivedFixture } from "./derive.js";
import { modelOf, operationsOf, type Placed } from "./integration.js";
import { replayValue } from "./replay.js";
import { sample } from "./sample.js";

/** The base URL that the account of each integration leads to. */
const SERVERS = {
  atomicwork: "https://acme.atomicwork.com/api/v1",
  "connectwise-psa": "https://api-na.myconnectwise.net/v4_6_release/apis/3.0",
};

describe.each(Object.entries(SERVERS))("what the definitions of %s say", (integration, server) => {
  test.each(modelOf(integration).resources.map(({ name }) => name))("%s", async (resource) => {
    const placed = [...operationsOf(integration).values()].filter((one) => one.resource.name === resource);
    const faults: string[] = [];
    for (const one of placed) {
      const fixture = derivedFixture(one, server);
      // Servers take whatever a tool takes: the fixtures that people wrote show it.
      const found = fixture ? await replayValue(integration, fixture) : [];
      faults.push(...found.map(({ code, message }) => `${one.operation.id}: ${code}: ${message}`));
    }
    expect(faults).toEqual([]);
  });
});

test.each([
  ["atomicwork", 200],
  ["connectwise-psa", 5_000],
])("of %s every optional argument is sent", (integration, least) => {
  const [sent, missing] = [[] as string[], [] as string[]];
  for (const placed of operationsOf(integration).values()) {
    const input = derivedFixture(placed, "")?.call.input;
    if (!input) continue;
    for (const one of placed.operation.args.filter(({ required }) => !required)) {
      if (one.in === "paging" || one.node.deprecated === true || !isOffered(placed, one.name)) continue;
      (Object.hasOwn(input, one.name) ? sent : missing).push(`${placed.operation.id}.${one.name}`);
    }
  }
  expect(missing).toEqual([]);
  expect(sent.length).toBeGreaterThan(least);
});

test("a sample has optional members two levels deep, and required ones below", () => {
  const text: SchemaNode = { type: "string" };
  const level = (must: SchemaNode): SchemaNode => ({
    type: "object",
    required: ["must"],
    properties: { must, may: text },
  });
  expect(sample(modelOf("atomicwork"), level(level(level(text))), "whole")).toEqual({
    must: { must: { must: "a must & more" }, may: "a may & more" },
    may: "a may & more",
  });
});

/** A tool leaves out what an agent seldom needs, and then nobody sends it. */
function isOffered({ tool }: Placed, name: string): boolean {
  return !tool || tool.json !== undefined || Object.hasOwn(tool.inputSchema["properties"] as object, name);
}
