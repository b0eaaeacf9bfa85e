import { Client as NewClient, InMemoryTransport, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport as NewStdio } from "@modelcontextprotocol/client/stdio";
import { Client as OldClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport as OldStdio } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport as OldHttp } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { serveStdio } from "../../mcp/dist/sdk.js";
import type { Server } from "../../mcp/dist/sdk.js";

/** The revisions of the protocol that clients of these tests speak, each by the official package of its own. */
export const REVISIONS = ["2025-11-25", "2026-07-28"] as const;

export type Revision = (typeof REVISIONS)[number];

/** What a tool call comes to. */
export interface Result {
  readonly isError?: boolean | undefined;
  readonly content: readonly { readonly type: string; readonly text?: string | undefined }[];
  readonly structuredContent?: unknown;
}

/** What a call may say beside its arguments. */
export interface Options {
  readonly signal?: AbortSignal;
  readonly onprogress?: (progress: { progress: number; message?: string | undefined }) => void;
}

/** A client of either revision. */
export interface Speaker {
  readonly revision: Revision;
  readonly instructions: string | undefined;
  list(): Promise<
    readonly { readonly name: string; readonly inputSchema: object; readonly annotations?: object | undefined }[]
  >;
  call(name: string, args?: Record<string, unknown>, options?: Options): Promise<Result>;
  close(): Promise<void>;
}

/** Where a server is. */
export type Place =
  | { readonly url: string; readonly headers?: Record<string, string> }
  | { readonly command: string; readonly args: string[]; readonly env: Record<string, string> }
  | { readonly make: () => Server };

/** Answers when the server asks a person: accept or decline. */
export type Person = "accept" | "decline";

const NAME = { name: "test", version: "1.0.0" };

/** Connects a client. */
export async function speaker(revision: Revision, place: Place, person?: Person): Promise<Speaker> {
  const capabilities = person ? { elicitation: { form: {} } } : {};
  if (revision === "2025-11-25") {
    const client = new OldClient(NAME, { capabilities });
    if (person) {
      const { ElicitRequestSchema } = await import("@modelcontextprotocol/sdk/types.js");
      client.setRequestHandler(ElicitRequestSchema, () => ({ action: person, content: {} }));
    }
    // The packages' types of a transport differ in what exactOptionalPropertyTypes sees; what they do does not.
    await client.connect(oldTransport(place) as never);
    return {
      revision,
      instructions: client.getInstructions(),
      list: async () => (await client.listTools()).tools,
      call: async (name, args = {}, options = {}) =>
        (await client.callTool({ name, arguments: args }, undefined, options as never)) as Result,
      close: () => client.close(),
    };
  }
  const client = new NewClient(NAME, { capabilities, versionNegotiation: { mode: { pin: revision } } });
  if (person) client.setRequestHandler("elicitation/create", () => ({ action: person, content: {} }));
  await client.connect(newTransport(place) as never);
  return {
    revision,
    instructions: client.getInstructions(),
    list: async () => (await client.listTools()).tools,
    call: async (name, args = {}, options = {}) =>
      (await client.callTool({ name, arguments: args }, options as never)) as Result,
    close: () => client.close(),
  };
}

function oldTransport(place: Place): object {
  if ("url" in place) return new OldHttp(new URL(place.url), { requestInit: { headers: place.headers ?? {} } });
  if ("command" in place) return new OldStdio({ ...place, stderr: "ignore" });
  return connected(place.make);
}

function newTransport(place: Place): object {
  if ("url" in place) {
    return new StreamableHTTPClientTransport(new URL(place.url), { requestInit: { headers: place.headers ?? {} } });
  }
  if ("command" in place) return new NewStdio({ ...place, stderr: "ignore" });
  return connected(place.make);
}

/** The client's end of a connection in this process; the server takes it as it takes standard input. */
function connected(make: () => Server): object {
  const [client, server] = InMemoryTransport.createLinkedPair();
  serveStdio(make, { transport: server as never });
  return client;
}

/** The JSON that a model reads of a result. */
export function read(result: Result): unknown {
  const [content] = result.content;
  return JSON.parse(content?.text ?? "null");
}
