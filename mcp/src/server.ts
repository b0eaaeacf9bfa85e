import type { JsonSchema } from "@toolwright/runtime";
import { fileContent } from "./file-content.js";
import { fitting } from "./fitting.js";
import type { CallOutput, Given, Offer } from "./offer.js";
import { plainOutput, UnknownTool } from "./offer.js";
import {
  CLIENT_CAPABILITIES_META_KEY,
  inputRequired,
  MissingRequiredClientCapabilityError,
  ProtocolError,
  ProtocolErrorCode,
  Server,
  type CallToolResult,
  type ClientCapabilities,
  type InputRequiredResult,
  type ServerContext,
  type Tool,
} from "./sdk.js";

/** What a server says of itself. */
export interface Identity {
  readonly name: string;
  readonly title: string;
  readonly version: string;
}

/** How long clients of the 2026-07-28 revision may keep the list: it never changes while the server runs. */
const LIST_TTL_MS = 60 * 60_000;

/** The input that a person is asked for. */
const CONFIRM = "confirm";

/**
 * Makes the server object of one connection, or of one request over HTTP. It holds nothing of its own: all of them
 * share the offer, which never changes.
 * @param tell is told of errors that are our own
 */
export function serverOf(identity: Identity, offer: Offer, tell: (line: string) => void): Server {
  const server = new Server(identity, {
    capabilities: { tools: {} },
    instructions: offer.instructions,
    cacheHints: { "tools/list": { ttlMs: LIST_TTL_MS, cacheScope: "private" } },
  });
  server.setRequestHandler("tools/list", async () => {
    // A model reads the list first: there is time before it calls.
    setImmediate(() => void offer.prepare?.().catch((error: unknown) => tell(String(error))));
    return { tools: await listed(offer) };
  });
  server.setRequestHandler("tools/call", async ({ params }, context) => {
    const { name, arguments: given = {} } = params;
    const asked = confirmedBy(context);
    if (asked === "no") return resultOf(declined(), undefined);
    const output = await offer
      .call(name, given as Given, { signal: context.mcpReq.signal, progress: progressOf(context), confirmed: asked })
      .catch((error: unknown) => {
        if (error instanceof UnknownTool) throw new ProtocolError(ProtocolErrorCode.InvalidParams, error.message);
        // What it says may be anything, so clients are not told.
        if (!context.mcpReq.signal.aborted) tell(`${name.slice(0, 100)} failed: ${String(error)}`);
        throw new ProtocolError(ProtocolErrorCode.InternalError, "Internal error.");
      });
    if (output.confirm && asked !== undefined) {
      throw new ProtocolError(
        ProtocolErrorCode.InvalidParams,
        "The requestState is not of this call, or is no longer good.",
      );
    }
    if (output.confirm && canAsk(server, context)) return question(output.confirm);
    if (output.confirm?.byPerson) return unasked(context);
    return resultOf(output, (await offer.outputSchemas()).get(name));
  });
  return server;
}

/** The list as clients get it: made once for an offer, as it may be of megabytes. */
const lists = new WeakMap<Offer, Promise<Tool[]>>();

function listed(offer: Offer): Promise<Tool[]> {
  const list = lists.get(offer) ?? withOutputs(offer);
  lists.set(offer, list);
  return list;
}

async function withOutputs(offer: Offer): Promise<Tool[]> {
  const schemas = await offer.outputSchemas();
  const all = offer.tools.map((tool) => {
    const outputSchema = schemas.get(tool.name);
    return outputSchema ? { ...tool, outputSchema } : tool;
  });
  // The SDK's type wants mutable arrays; it does not write into them.
  return all as unknown as Tool[];
}

async function resultOf(
  { isError, value, text, file }: CallOutput,
  outputSchema: JsonSchema | undefined,
): Promise<CallToolResult> {
  const content: CallToolResult["content"] = [{ type: "text", text }, ...(file ? [await fileContent(file)] : [])];
  // What clients check against the output schema is the output, and an error is none.
  if (isError) return { content, isError };
  const structuredContent = outputSchema ? fitting(outputSchema, value) : value;
  return { content, structuredContent: structuredContent as NonNullable<CallToolResult["structuredContent"]> };
}

function progressOf({ mcpReq }: ServerContext): ((progress: number, message: string) => Promise<void>) | undefined {
  const progressToken = mcpReq._meta?.progressToken;
  if (progressToken === undefined) return undefined;
  return (progress, message) =>
    mcpReq.notify({ method: "notifications/progress", params: { progressToken, progress, message } });
}

/** Whether the client can ask a person. */
function canAsk(server: Server, { mcpReq }: ServerContext): boolean {
  const envelope: { readonly [key: string]: unknown } | undefined = mcpReq.envelope;
  const declared = envelope?.[CLIENT_CAPABILITIES_META_KEY] as ClientCapabilities | undefined;
  const { elicitation } = declared ?? server.getClientCapabilities() ?? {};
  return elicitation !== undefined && (elicitation.form !== undefined || Object.keys(elicitation).length === 0);
}

function question({ token, question: message }: NonNullable<CallOutput["confirm"]>): InputRequiredResult {
  return inputRequired({
    inputRequests: {
      [CONFIRM]: inputRequired.elicit({
        message: `${message}. This cannot be undone. Do it?`,
        requestedSchema: { type: "object", properties: {} },
      }),
    },
    requestState: token,
  });
}

/** A call that only a person can confirm, of a client that cannot ask one. */
function unasked({ mcpReq }: ServerContext): Promise<CallToolResult> {
  const message =
    "This server lets only a person confirm, and this client cannot ask one. Nothing was done. Do not try again.";
  const error = { kind: "unconfirmed", message, advice: "Tell the user that this must be done without this client." };
  // What the revision of 2026-07-28 has for it; before, a model reads results only.
  if (mcpReq.envelope !== undefined)
    throw new MissingRequiredClientCapabilityError({ requiredCapabilities: { elicitation: { form: {} } } }, message);
  return resultOf(plainOutput({ error }, true), undefined);
}

/** The token that a person confirmed; "no" when they did not; undefined when nobody was asked. */
function confirmedBy({ mcpReq }: ServerContext): string | undefined {
  const state: unknown = mcpReq.requestState();
  if (state === undefined) return undefined;
  const response = mcpReq.inputResponses?.[CONFIRM] as { readonly action?: unknown } | undefined;
  return response?.action === "accept" ? String(state) : "no";
}

function declined(): CallOutput {
  const message = "The user did not confirm it. Nothing was done.";
  return plainOutput(
    { error: { kind: "declined", message, advice: "Do not try again unless the user asks for it." } },
    true,
  );
}
