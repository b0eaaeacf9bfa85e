import type { Tool } from "../../model/integration.js";

/** Counts the tokens of texts. */
export interface TokenCounter {
  count(texts: readonly string[]): Promise<readonly number[]>;
  /** Ends what the counter started. */
  close(): void;
}

type Priced = Pick<Tool, "name" | "description" | "inputSchema">;

/** What each tool costs a model, by its name: name, description and input schema, counted with o200k_base. */
export async function countTokens(counter: TokenCounter, tools: readonly Priced[]): Promise<Map<string, number>> {
  const tokens = await counter.count(tools.map(pricedText));
  return new Map(tools.map(({ name }, index) => [name, tokens[index] ?? 0]));
}

/** What a model reads of a tool, and pays for. */
export function pricedText({ name, description, inputSchema }: Priced): string {
  return JSON.stringify({ name, description, inputSchema });
}
