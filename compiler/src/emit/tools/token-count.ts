import { countTokens as count } from "gpt-tokenizer/encoding/o200k_base";
import type { Tool } from "../../model/integration.js";
import type { CountedTool } from "./emit-tools.js";

/** A tool beyond this length is far over every limit; counting a long word exactly takes quadratic time. */
const LONGEST = 50_000;

/** The tools with what each costs a model: name, description and input schema, counted with o200k_base. */
export function countTokens(tools: readonly Tool[]): CountedTool[] {
  return tools.map((tool) => {
    const { name, description, inputSchema } = tool;
    const text = JSON.stringify({ name, description, inputSchema });
    return { ...tool, tokens: text.length > LONGEST ? Math.ceil(text.length / 4) : count(text) };
  });
}
