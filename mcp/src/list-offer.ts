import { toolsByName, type BoundTool, type JsonSchema, type Tool } from "@toolwright/runtime";
import { untrustedNotice } from "@toolwright/runtime/agent";
import { callOffered, type CallRules } from "./call.js";
import type { ListedTool, Offer } from "./offer.js";
import { toolNamed, type OfferedTools } from "./offered-tools.js";
import { NOTHING_WITHHELD, noticeOf, type Withheld } from "./withheld.js";

/** Longer lists go without output schemas. */
const MOST_WITH_OUTPUT = 200;

/** The argument that confirms a call of a tool that destroys. */
const confirmProperty: JsonSchema = {
  type: "string",
  description: "Leave out at first. The answer shows what would be done and holds the value that confirms it.",
};

/** Offers each tool as a tool of the server. */
export function listOffer(
  title: string,
  { tools, bind }: OfferedTools,
  rules: CallRules,
  withheld: Withheld = NOTHING_WITHHELD,
): Offer {
  const named = toolsByName(tools);
  let schemas: ReturnType<typeof outputSchemas> | undefined;
  return {
    instructions: `Tools of ${title}. A listing returns items and next_cursor: to read on, call again with the same arguments and next_cursor, until it is null.${noticeOf(title, withheld)} ${untrustedNotice}`,
    tools: tools.map(listed),
    // Without the package's contract tools are of as much use.
    outputSchemas: () => (schemas ??= outputSchemas(tools, bind).catch(() => new Map())),
    tokens: tools.reduce((sum, { tokens }) => sum + tokens, 0),
    call: async (name, given, options) => {
      const tool = toolNamed(named, name, withheld);
      const confirmAs = confirmName(tool);
      const { [confirmAs]: confirm, ...own } = given;
      const call = tool.effect === "destructive" ? { given: own, confirm } : { given };
      return callOffered(rules, { tool: bind(tool.name), ...call, confirmAs, pages: rules.pages }, options);
    },
  };
}

function listed(tool: Tool): ListedTool {
  const { name, title, description, inputSchema, annotations } = tool;
  const schema = tool.effect === "destructive" ? withConfirm(tool) : inputSchema;
  return { name, title, description, inputSchema: schema, annotations };
}

/**
 * What tools resolve to. Those of thousands would be megabytes that no model reads, so a longer list goes without; and
 * the answer to the first call of a tool that destroys is no output of it.
 */
async function outputSchemas(
  tools: readonly Tool[],
  bind: (name: string) => BoundTool,
): Promise<ReadonlyMap<string, JsonSchema>> {
  if (tools.length > MOST_WITH_OUTPUT) return new Map();
  const safe = tools.filter(({ effect }) => effect !== "destructive");
  return new Map(await Promise.all(safe.map(async ({ name }) => [name, await bind(name).outputSchema()] as const)));
}

function withConfirm(tool: Tool): JsonSchema {
  const properties = tool.inputSchema["properties"] as JsonSchema;
  return { ...tool.inputSchema, properties: { ...properties, [confirmName(tool)]: confirmProperty } };
}

/** `confirm`, unless the tool has an argument of that name. */
function confirmName({ inputSchema }: Tool): string {
  return Object.hasOwn(inputSchema["properties"] as object, "confirm") ? "confirm_call" : "confirm";
}
