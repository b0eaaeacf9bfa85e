import type { Tool } from "../../model/integration.js";
import type { CountedTool } from "./emit-tools.js";

/** Counts the tokens of texts. */
export interface TokenCounter {
  count(texts: readonly string[]): Promise<readonly number[]>;
  /** Ends what the counter started. */
  close(): void;
}

/** The tools with what each costs a model: name, description and input schema, counted with o200k_base. */
export async function countTokens(counter: TokenCounter, tools: readonly Tool[]): Promise<CountedTool[]> {
  const tokens = await counter.count(tools.map(pricedText));
  return tools.map((tool, index) => ({ ...tool, tokens: tokens[index] ?? 0 }));
}

/** What a model reads of a tool, and pays for. */
export function pricedText({ name, description, inputSchema }: Tool): string {
  return JSON.stringify({ name, description, inputSchema });
}
