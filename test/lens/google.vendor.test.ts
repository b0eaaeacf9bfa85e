import { GoogleGenAI, type FunctionDeclaration } from "@google/genai";
import { expect, test, vi } from "vitest";
import { lensOf } from "../../runtime/src/lens/index.js";
import { allTools } from "./catalogue.js";

interface Sent {
  readonly tools: readonly { readonly functionDeclarations: readonly FunctionDeclaration[] }[];
}

/** What the SDK sends when it is given these functions. */
async function sent(functionDeclarations: FunctionDeclaration[]): Promise<readonly FunctionDeclaration[]> {
  let body = "";
  vi.stubGlobal("fetch", async (_: unknown, init?: RequestInit) => {
    body = String(init?.body);
    return Response.json({ candidates: [] });
  });
  const client = new GoogleGenAI({ apiKey: "none" });
  await client.models.generateContent({ model: "m", contents: "Hello", config: { tools: [{ functionDeclarations }] } });
  return (JSON.parse(body) as Sent).tools[0]?.functionDeclarations ?? [];
}

test("Google's client sends all tools as they are in parametersJsonSchema", async () => {
  const declarations = allTools.map((tool) => ({
    name: tool.name,
    description: tool.description,
    parametersJsonSchema: lensOf(tool, "gemini").schema,
  }));
  expect(await sent(structuredClone(declarations))).toEqual(declarations);
});

test("its own converter to the older form, for interfaces that know no other, takes them too", async () => {
  const names = allTools.map(({ name }) => name);
  const declarations = allTools.map((tool) => ({
    name: tool.name,
    // The types of `parameters` are those of the older form; the converter takes JSON Schema.
    parameters: structuredClone(lensOf(tool, "gemini").schema) as NonNullable<FunctionDeclaration["parameters"]>,
  }));
  const arrived = await sent(declarations);
  expect(arrived.map(({ name }) => name)).toEqual(names);
  const text = JSON.stringify(arrived);
  expect(text).not.toContain("TYPE_UNSPECIFIED");
  expect(text).not.toMatch(/"(maxLength|minLength|pattern|oneOf|allOf|const|uniqueItems|\$ref)":/);
});
