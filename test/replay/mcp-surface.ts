import { Client as McpClient, InMemoryTransport } from "@modelcontextprotocol/client";
import type { BoundTool, ToolList, ToolOptions } from "@toolwright/runtime";
import { outputOf } from "@toolwright/runtime/agent";
import { confirmation } from "../../mcp/dist/confirmation.js";
import { ownMarks } from "../../mcp/dist/confirmation-marks.js";
import { listOffer } from "../../mcp/dist/list-offer.js";
import type { Offer } from "../../mcp/dist/offer.js";
import { oneFile } from "../../mcp/dist/one-file.js";
import { serveStdio } from "../../mcp/dist/sdk.js";
import { serverOf } from "../../mcp/dist/server.js";
import type { Outcome } from "./expectation.js";
import type { Call, Surface } from "./surface.js";
import { toolArguments } from "./tool-arguments.js";

/**
 * The tools, called by the official MCP client through the MCP server. What a client gets must be what the runtime makes
 * of the call for models, to the letter; what the call came to is then judged as that of the tool itself.
 */
export const mcpSurface: Surface = {
  name: "mcp",
  expects: "tool",
  offers: ({ tool }) => tool !== undefined,
  async call(call) {
    const { operation, fixture, tool } = call;
    const args = toolArguments(operation, fixture.call, tool?.json);
    if (fixture.call.pages !== "all") return called(call, args);
    const items: unknown[] = [];
    for (let next: object = args; ;) {
      const page = (await called(call, next)) as ToolList;
      items.push(...page.items);
      if (page.next_cursor === null) return items;
      next = { ...args, next_cursor: page.next_cursor };
    }
  },
};

/** The calls that the one server of these tests makes now: each has a client of its own. */
let offer: Offer;
let connected: Promise<McpClient> | undefined;

async function called({ package: { connect, invokeTool }, options, tool }: Call, args: object): Promise<unknown> {
  if (!tool) throw new Error("there is no tool");
  let made: Outcome | undefined;
  const client = connect(options);
  const bound: BoundTool = {
    ...(tool as unknown as BoundTool),
    async invoke(given: unknown, toolOptions?: ToolOptions) {
      try {
        const value = await invokeTool(client, tool.name, given, toolOptions);
        made = { value };
        return value;
      } catch (thrown) {
        made = { thrown };
        throw thrown;
      }
    },
  };
  offer = listOffer("", { tools: [bound], bind: () => bound }, rules);
  const speaker = await (connected ??= connectOnce());
  const call = async (more: object) =>
    speaker.callTool({
      name: tool.name,
      arguments: JSON.parse(JSON.stringify({ ...args, ...more })) as object as never,
    });
  let result = await call({});
  const { confirm } = (result.structuredContent ?? {}) as { readonly confirm?: string };
  if (tool.effect === "destructive" && confirm !== undefined) result = await call({ confirm });
  const outcome = made;
  if (!outcome) throw new Error(`the tool was not called: ${JSON.stringify(result)}`);
  const again = async () => ("thrown" in outcome ? Promise.reject(outcome.thrown as Error) : outcome.value);
  const told = await outputOf({ ...bound, invoke: again }, args, { files: oneFile() });
  const [content] = result.content;
  const text = content?.type === "text" ? content.text : "";
  const isSame = withoutHandle(text) === withoutHandle(told.text) && (result.isError ?? false) === told.isError;
  if (!isSame) throw new Error(`the client got ${text}, and the tool says ${told.text}`);
  if (!told.isError && JSON.stringify(result.structuredContent) !== text) throw new Error("the text is another value");
  if ("thrown" in outcome) throw outcome.thrown;
  return outcome.value;
}

/** A handle is made anew for each call. */
function withoutHandle(text: string): string {
  return text.replace(/"download:[0-9a-f-]{36}/g, '"download:');
}

const rules = { confirmation: confirmation(ownMarks(), []), pages: 1 };

/** One server and one client for all calls. */
async function connectOnce(): Promise<McpClient> {
  const current: Offer = {
    instructions: "",
    tools: [],
    tokens: 0,
    outputSchemas: async () => new Map(),
    call: (name, given, options) => offer.call(name, given, options),
  };
  const [here, there] = InMemoryTransport.createLinkedPair();
  const identity = { name: "replay", title: "Replay", version: "1.0.0" };
  serveStdio(() => serverOf(identity, current, () => {}), { transport: there as never });
  const client = new McpClient(
    { name: "replay", version: "1" },
    { versionNegotiation: { mode: { pin: "2026-07-28" } } },
  );
  await client.connect(here);
  return client;
}
