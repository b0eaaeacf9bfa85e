import { toolsByName, ValidationError, type BoundTool, type JsonSchema } from "@toolwright/runtime";
import { confirmation } from "../../mcp/dist/confirmation.js";
import { ownMarks } from "../../mcp/dist/confirmation-marks.js";
import { serveOnHttp, type Listening } from "../../mcp/dist/http.js";
import { listOffer } from "../../mcp/dist/list-offer.js";
import { serverOf } from "../../mcp/dist/server.js";

/** A tool of the names that the conformance suite calls. */
function tool(name: string, invoke: BoundTool["invoke"], inputSchema: JsonSchema = empty): BoundTool {
  return {
    name,
    title: name,
    description: `The tool ${name} of the conformance suite.`,
    resource: "tests",
    method: "get",
    effect: "read",
    tags: [],
    inputSchema,
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: true },
    http: { method: "GET", path: "/" },
    tokens: 10,
    source: "test",
    invoke,
    outputSchema: async () => ({ type: "object" }),
  };
}

const empty: JsonSchema = { type: "object", properties: {}, required: [] };

/** What a tool that downloads resolves to. */
function download(mediaType: string): BoundTool["invoke"] {
  return async () => ({ media_type: mediaType, size: 4, base64: "dGVzdA==" });
}

/** A tool that asks a person first, as all that destroy do here. */
function destroying(name: string): BoundTool {
  return { ...tool(name, async () => ({ done: "state-ok" })), effect: "destructive" };
}

/** The tools that scenarios about tools call, as bound tools, which is all that an integration gives the server. */
const tools: readonly BoundTool[] = [
  tool("test_simple_text", async () => ({ text: "This is a simple text response for testing." })),
  tool("test_error_handling", async () => {
    throw new ValidationError("test_error_handling", [{ path: "it", message: "fails intentionally, for testing" }]);
  }),
  tool("test_image_content", download("image/png")),
  tool("test_audio_content", download("audio/wav")),
  tool("test_embedded_resource", download("text/plain")),
  tool(
    "test_tool_with_progress",
    async (args) => {
      const { next_cursor: cursor = "1" } = args as { readonly next_cursor?: string };
      return { items: [cursor], next_cursor: cursor === "3" ? null : String(Number(cursor) + 1) };
    },
    { type: "object", properties: { next_cursor: { type: "string" } }, required: [] },
  ),
  tool("test_logging_tool", async () => ({ ok: true })),
  ...[
    "test_missing_capability",
    "test_streaming_elicitation",
    "test_input_required_result_elicitation",
    "test_input_required_result_tampered_state",
    "test_input_required_result_request_state",
  ].map(destroying),
  tool("json_schema_2020_12_tool", async () => ({ ok: true }), {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    allOf: [{ anyOf: [{ required: ["name"] }, { required: ["address"] }] }],
    if: { required: ["address"] },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: { required: ["name"] },
    else: {},
    $defs: {
      address: {
        $anchor: "address",
        type: "object",
        properties: { street: { type: "string" }, city: { type: "string" } },
      },
    },
    properties: { name: { type: "string" }, address: { $ref: "#/$defs/address" } },
    additionalProperties: false,
  }),
];

/** A server of these tools, by the same code that serves an integration. */
export function conformanceHost(port = 0): Promise<Listening> {
  const rules = { confirmation: confirmation(ownMarks(), []), confirmedBy: "person" as const, pages: 3 };
  const offer = listOffer(
    "the conformance suite",
    { tools, bind: (name) => toolsByName(tools).get(name) as BoundTool },
    rules,
  );
  const make = () => serverOf({ name: "conformance", title: "Conformance", version: "1.0.0" }, offer, () => {});
  return serveOnHttp(make, { host: "127.0.0.1", port, grace: 0 }, () => {});
}
