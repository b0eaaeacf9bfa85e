import { isDeepStrictEqual } from "node:util";
import { transformJSONSchema } from "@anthropic-ai/sdk/lib/transform-json-schema";
import { expect, test } from "vitest";
import { lensOf } from "../../runtime/src/lens/index.js";
import { Chance } from "../runtime/limits/chance.js";
import { allTools } from "./catalogue.js";
import { randomTool } from "./random-schema.js";

/** What the SDK makes of a schema that is to be strict: it moves into the description what the API does not take. */
function transformed(schema: object): unknown {
  return transformJSONSchema(schema as Parameters<typeof transformJSONSchema>[0]);
}

test("Anthropic's own transformer moves and loses nothing of any tool", () => {
  const wrong = allTools.filter((tool) => {
    const { schema } = lensOf(tool, "anthropic-strict");
    return !isDeepStrictEqual(transformed(schema), schema);
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test("nor of schemas with all that JSON Schema has", () => {
  const chance = new Chance(12);
  for (let round = 0; round < 30; round++) {
    const { schema } = lensOf({ name: "odd", inputSchema: randomTool(chance) }, "anthropic-strict");
    expect(transformed(schema)).toEqual(schema);
  }
});

test("it loses the values of a map that did not go through a lens", () => {
  const map = { type: "object", properties: { labels: { type: "object", additionalProperties: { type: "string" } } } };
  expect(transformed(map)).toMatchObject({ properties: { labels: { properties: {}, additionalProperties: false } } });
  const { schema } = lensOf({ name: "map", inputSchema: map }, "anthropic-strict");
  expect(transformed(schema)).toMatchObject({ properties: { labels: { type: "array" } } });
});
