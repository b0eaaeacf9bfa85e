import { countTokens as count } from "gpt-tokenizer/encoding/o200k_base";
import type { Tool } from "../../model/integration.js";
import type { CountedTool } from "./emit-tools.js";

/** The tools with what each costs a model: name, description and input schema, counted with o200k_base. */
export function countTokens(tools: readonly Tool[]): CountedTool[] {
  return tools.map((tool) => {
    const { name, description, inputSchema } = tool;
    return { ...tool, tokens: count(JSON.stringify({ name, description, inputSchema })) };
  });
}
