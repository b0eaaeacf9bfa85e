import type { Tool } from "../../model/integration.js";
import { tokensOf } from "./tokens-of.js";

type Priced = Pick<Tool, "name" | "description" | "inputSchema">;

/** What each tool costs a model, by its name: name, description and input schema, counted with o200k_base. */
export function countTokens(tools: readonly Priced[]): Map<string, number> {
  return new Map(tools.map((tool) => [tool.name, tokensOf(pricedText(tool))]));
}

/** What a model reads of a tool, and pays for. */
export function pricedText({ name, description, inputSchema }: Priced): string {
  return JSON.stringify({ name, description, inputSchema });
}
