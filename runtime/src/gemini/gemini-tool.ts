import type { CallableTool, FunctionCall, FunctionDeclaration, Part } from "@google/genai";
import { outputWith } from "../adapter/outputs-for.js";
import type { AdapterOptions } from "../adapter/options.js";
import { distinctTools } from "../adapter/distinct-tools.js";
import { refuseOthers } from "../adapter/refuse-others.js";
import { lensedTools } from "../lens/lensed-tools.js";
import type { BoundTool } from "../tools/bound-tool.js";

/**
 * Makes one callable tool of Google's Gen AI SDK of all tools given. The SDK's own loop calls it; or do so with the
 * `functionCalls` of a response, and send the parts it gives. Calls of tools that it does not have are another's.
 *
 * ```ts
 * import { geminiTool } from "@toolwright/runtime/gemini";
 *
 * const tool = geminiTool(bindTools(client, { toolset: "procurement" }));
 * const { text } = await genai.models.generateContent({ model, contents: prompt, config: { tools: [tool] } });
 * ```
 *
 * @param options the SDK does not tell a tool that the request was aborted, so give the `signal` here, too
 * @throws ValidationError when one is no bound tool, and when two have the same name
 */
export function geminiTool(bound: readonly BoundTool[], options: AdapterOptions = {}): CallableTool {
  refuseOthers(bound);
  const tools = lensedTools(bound, "gemini");
  const byName = distinctTools(tools);
  const functionDeclarations = tools.map(
    ({ name, description, inputSchema: parametersJsonSchema }): FunctionDeclaration => ({
      name,
      description,
      parametersJsonSchema,
    }),
  );
  const answer = async ({ id, name = "", args }: FunctionCall): Promise<Part[]> => {
    const tool = byName.get(name);
    if (tool === undefined) return [];
    const { value, isError } = await outputWith(tool, args, options);
    const response = isError ? (value as Record<string, unknown>) : { output: value };
    return [{ functionResponse: { ...(id !== undefined && { id }), name, response } }];
  };
  return {
    tool: async () => ({ functionDeclarations }),
    callTool: async (calls) => (await Promise.all(calls.map(answer))).flat(),
  };
}
