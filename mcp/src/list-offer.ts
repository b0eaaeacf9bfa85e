import type { BoundTool, JsonSchema } from "@toolwright/runtime";
import { callTool, type CallRules } from "./call.js";
import type { ListedTool, Offer } from "./offer.js";
import { byName, toolNamed } from "./offered-tools.js";

/** The argument that confirms a call of a tool that destroys. */
const confirmProperty: JsonSchema = {
  type: "string",
  description: "Leave out at first. The answer shows what would be done and holds the value that confirms it.",
};

/** Offers each tool as a tool of the server. */
export function listOffer(title: string, tools: readonly BoundTool[], rules: CallRules): Offer {
  const named = byName(tools);
  return {
    instructions: `Tools of ${title}. A listing returns items and next_cursor: to read on, call again with the same arguments and next_cursor, until it is null.`,
    tools: tools.map(listed),
    tokens: tools.reduce((sum, { tokens }) => sum + tokens, 0),
    call: async (name, given, options) => {
      const tool = toolNamed(named, name);
      const { [confirmName(tool)]: confirm, ...own } = given;
      const call = tool.effect === "destructive" ? { given: own, confirm } : { given };
      return callTool(rules, { tool, ...call, pages: rules.pages }, options);
    },
  };
}

function listed(tool: BoundTool): ListedTool {
  const { name, title, description, inputSchema, annotations } = tool;
  if (tool.effect === "destructive") {
    // Without an output schema: the answer to the first call is no output of the tool.
    return { name, title, description, inputSchema: withConfirm(tool), annotations };
  }
  const outputSchema = outputSchemaOf(tool);
  return { name, title, description, inputSchema, ...(outputSchema && { outputSchema }), annotations };
}

function withConfirm(tool: BoundTool): JsonSchema {
  const properties = tool.inputSchema["properties"] as JsonSchema;
  return { ...tool.inputSchema, properties: { ...properties, [confirmName(tool)]: confirmProperty } };
}

/** `confirm`, unless the tool has an argument of that name. */
function confirmName({ inputSchema }: BoundTool): string {
  return Object.hasOwn(inputSchema["properties"] as object, "confirm") ? "confirm_call" : "confirm";
}

/** What a tool resolves to, where it says so. */
export function outputSchemaOf(tool: BoundTool & { outputSchema?(): JsonSchema | undefined }): JsonSchema | undefined {
  return tool.outputSchema?.();
}
