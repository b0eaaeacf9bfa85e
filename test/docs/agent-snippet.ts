/** What snippets of docs/agents have from the program around them. */
export const GLOBALS = `
declare global {
  const integration: import("@toolwright/runtime").Integration;
  const client: import("@toolwright/runtime").Client;
  const bound: readonly import("@toolwright/runtime").BoundTool[];
  const atomicwork: import("@toolwright/atomicwork").Atomicwork;
  const langchainTools: typeof import("@toolwright/runtime/langchain").langchainTools;
}
export {};
`;

/** What else those of a page have. */
const own: Readonly<Record<string, string>> = {
  "ai-sdk": `declare const tools: import("@toolwright/runtime/ai-sdk").AiTools;`,
  openai: `
declare const openai: import("openai").OpenAI;
declare const model: string;
declare const tools: import("@toolwright/runtime/openai").ChatTools;
declare const messages: import("openai").OpenAI.ChatCompletionMessageParam[];
`,
  anthropic: `
declare const anthropic: import("@anthropic-ai/sdk").Anthropic;
declare const model: string;
declare const tools: import("@toolwright/runtime/anthropic").MessageTools;
declare const messages: import("@anthropic-ai/sdk").Anthropic.MessageParam[];
`,
  security: `
declare const model: import("@langchain/openai").ChatOpenAI;
declare const tools: import("@toolwright/runtime/langchain").LangchainTool[];
`,
};

/** A snippet as a module. */
export function agentSnippet(page: string, text: string): string {
  const lines = text.split("\n");
  const imports = lines.filter((line) => line.startsWith("import "));
  // In a block, where it may give names of its own to what it makes.
  const body = lines.filter((line) => !line.startsWith("import "));
  return [...imports, own[page] ?? "", "{", ...body, "}", "export {};"].join("\n");
}
