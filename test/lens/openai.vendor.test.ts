import { isDeepStrictEqual } from "node:util";
import OpenAI from "openai";
import { toStrictJsonSchema } from "openai/lib/transform";
import { expect, test } from "vitest";
import { lensOf } from "../../runtime/src/lens/index.js";
import { Chance } from "../runtime/limits/chance.js";
import { allTools } from "./catalogue.js";
import { randomTool } from "./random-schema.js";

/** What the SDK makes of a schema that is to be strict; it throws for what the API would refuse. */
function strict(schema: object): unknown {
  return toStrictJsonSchema(schema as Parameters<typeof toStrictJsonSchema>[0]);
}

test("OpenAI's own check of strict schemas passes all tools, and has nothing to change", () => {
  const wrong = allTools.filter((tool) => {
    const { schema } = lensOf(tool, "openai-strict");
    return !isDeepStrictEqual(strict(schema), schema);
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test("it passes schemas with all that JSON Schema has", () => {
  const chance = new Chance(11);
  for (let round = 0; round < 30; round++) {
    const { schema } = lensOf({ name: "odd", inputSchema: randomTool(chance) }, "openai-strict");
    expect(strict(schema)).toEqual(schema);
  }
});

test("it refuses what it did not get from a lens", () => {
  const loose = allTools.filter(({ inputSchema }) => {
    try {
      return !isDeepStrictEqual(strict(inputSchema), inputSchema);
    } catch {
      return true;
    }
  });
  expect(loose.length).toBeGreaterThan(allTools.length / 2);
});

test("the client sends the schemas as they are", async () => {
  const bodies: string[] = [];
  const fetch = async (_: unknown, init?: RequestInit): Promise<Response> => {
    bodies.push(String(init?.body));
    return Response.json({ id: "c", object: "chat.completion", created: 0, model: "m", choices: [] });
  };
  const client = new OpenAI({ apiKey: "none", fetch: fetch as typeof globalThis.fetch });
  const tools = allTools.slice(0, 100).map((tool) => ({
    type: "function" as const,
    function: {
      name: tool.name,
      description: tool.description,
      parameters: lensOf(tool, "openai-strict").schema,
      strict: true,
    },
  }));
  await client.chat.completions.create({ model: "m", messages: [{ role: "user", content: "Hello" }], tools });
  expect((JSON.parse(bodies[0] ?? "") as { tools: unknown }).tools).toEqual(tools);
});
