import { Client as McpClient, InMemoryTransport } from "@modelcontextprotocol/client";
import { ToolwrightError, type BoundTool, type ToolList, type ToolOptions } from "@toolwright/runtime";
import { confirmation } from "../../mcp/dist/confirmation.js";
import { listOffer } from "../../mcp/dist/list-offer.js";
import type { Offer } from "../../mcp/dist/offer.js";
import { serveStdio } from "../../mcp/dist/sdk.js";
import { serverOf } from "../../mcp/dist/server.js";
import type { Call, Surface } from "./surface.js";
import { toolArguments } from "./tool-arguments.js";

/** What a model reads of a tool that failed. */
interface Told {
  readonly error: { readonly kind: string; readonly message: string; readonly advice?: string };
}

/**
 * The tools, called by the official MCP client through the MCP server. What a model is told of an error is less than
 * what was thrown: it must be the same in what it tells, and what was thrown is then judged as that of the tool itself.
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
  let thrown: unknown;
  const client = connect(options);
  const bound: BoundTool = {
    ...(tool as unknown as BoundTool),
    invoke: (given: unknown, toolOptions?: ToolOptions) =>
      invokeTool(client, tool.name, given, toolOptions).catch((error: unknown) => {
        thrown = error;
        throw error;
      }),
  };
  offer = listOffer("", [bound], rules);
  const speaker = await (connected ??= connectOnce());
  const call = async (more: object) =>
    speaker.callTool({
      name: tool.name,
      arguments: JSON.parse(JSON.stringify({ ...args, ...more })) as object as never,
    });
  let result = await call({});
  const { confirm } = (result.structuredContent ?? {}) as { readonly confirm?: string };
  if (tool.effect === "destructive" && confirm !== undefined) result = await call({ confirm });
  const [content] = result.content;
  const value: unknown = JSON.parse(content?.type === "text" ? content.text : "");
  if (!result.isError) return result.structuredContent;
  if (!(thrown instanceof ToolwrightError)) throw new Error(`what a tool throws is of the runtime: ${String(thrown)}`);
  const { error } = value as Told;
  const { name: kind, message, advice } = thrown;
  if (JSON.stringify([error.kind, error.message, error.advice]) !== JSON.stringify([kind, message, advice]))
    throw new Error(`the model was told ${JSON.stringify(error)} of ${String(thrown)}`);
  throw thrown;
}

const rules = { confirmation: confirmation(Buffer.alloc(32), []), pages: 1 };

/** One server and one client for all calls. */
async function connectOnce(): Promise<McpClient> {
  const current: Offer = {
    instructions: "",
    tools: [],
    tokens: 0,
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
