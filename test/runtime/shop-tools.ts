import { expect } from "vitest";
import type { Catalogue, JsonSchema, Tool, ToolBinding } from "../../runtime/src/index.js";
import { runTool, ValidationError } from "../../runtime/src/index.js";
import type { Answer, Sent } from "./acme.js";
import { acme, operation, rejection } from "./acme.js";

/** A tool that takes nothing, unless more is said. */
export function tool(name: string, method: string, effect: Tool["effect"], more: Partial<Tool> = {}): Tool {
  return {
    name,
    title: name,
    description: `${name}.`,
    resource: "widgets",
    method,
    effect,
    tags: ["shop"],
    inputSchema: { type: "object", properties: {}, required: [] },
    annotations: {
      readOnlyHint: effect === "read",
      destructiveHint: effect === "destructive",
      idempotentHint: false,
      openWorldHint: true,
    },
    http: { method: "GET", path: "/widgets" },
    tokens: 10,
    source: "definitions/acme/resources/widgets.yaml",
    ...more,
  };
}

/** An object with these members and no others. */
export function schema(properties: Record<string, JsonSchema>, required: readonly string[] = []): JsonSchema {
  return { type: "object", properties, required, additionalProperties: false };
}

/** Tools of a shop, one of each sort. */
export const catalogue: Catalogue = {
  integration: "acme",
  apiVersion: "1",
  toolsets: { buying: ["list_all_acme_widgets", "create_a_acme_widget"] },
  tools: [
    tool("list_all_acme_widgets", "list", "read", {
      inputSchema: schema({
        q: { type: ["string", "null"] },
        ids: { type: "array", items: { type: "integer" } },
        limit: { type: "integer" },
        next_cursor: { type: "string" },
      }),
    }),
    tool("get_single_acme_widget_by_id", "get", "read", { inputSchema: schema({ id: { type: "integer" } }, ["id"]) }),
    tool("acme_widgets_count", "count", "read", { tags: ["shop", "numbers"] }),
    tool("create_a_acme_widget", "create", "write", {
      aliases: ["make_a_acme_widget"],
      inputSchema: schema(
        {
          name: { type: "string" },
          note: { type: ["string", "null"] },
          size: { type: "integer" },
          owner: schema({ id: { type: "integer" }, name: { type: "string" } }),
          lines: { type: "array", items: schema({ sku: { type: "string" }, color: { type: "string" } }, ["sku"]) },
          catalog_item_id: { type: "integer" },
        },
        ["name"],
      ),
    }),
    tool("update_a_acme_widget_by_id", "update", "write"),
    tool("delete_a_acme_widget_by_id", "delete", "destructive", {
      inputSchema: schema({ id: { type: "integer" } }, ["id"]),
    }),
    tool("acme_widgets_export", "export", "read", { tags: ["files"] }),
    tool("acme_widgets_text", "text", "read", { tags: ["files"] }),
    tool("acme_widgets_upload", "upload", "write", {
      tags: ["files"],
      inputSchema: schema({
        file: schema({ name: { type: "string" }, media_type: { type: "string" }, base64: { type: "string" } }),
        title: { type: "string" },
      }),
    }),
    tool("replace_a_acme_widget_by_id", "replace", "write", {
      tags: ["whole"],
      inputSchema: schema({ id: { type: "integer" }, record: { type: "string" } }, ["id", "record"]),
    }),
  ],
};

const paging = {
  style: "page",
  parameter: "page",
  size: "pageSize",
  defaultSize: 2,
  maxSize: 100,
  next: "full-page",
} as const;

const json = { kind: "json" } as const;

/** What a tool of this operation sends to. */
export const bind = (shape: Parameters<typeof operation>[0]): ToolBinding => ({ operation: operation(shape) });

/** What the tools of the shop send to. */
export const bindings: Record<string, ToolBinding> = {
  list_all_acme_widgets: bind({
    id: "widgets.list",
    query: { q: "string", ids: "comma", page: "integer", pageSize: "integer" },
    returns: "many",
    paging,
  }),
  get_single_acme_widget_by_id: bind({ id: "widgets.get", path: "/widgets/{id}", ids: { id: "integer" } }),
  create_a_acme_widget: {
    operation: operation({ id: "widgets.create", method: "POST", body: json }),
    variants: [
      {
        when: ["catalog_item_id", "size"],
        operation: operation({ id: "widgets.order", method: "POST", path: "/sized/{catalog_item_id}", body: json }),
        takes: ["catalog_item_id", "name", "size"],
      },
      {
        when: ["catalog_item_id"],
        operation: operation({ id: "widgets.order", method: "POST", path: "/items/{catalog_item_id}", body: json }),
        takes: ["catalog_item_id", "name", "note"],
      },
    ],
    takes: ["name", "note", "owner", "lines"],
  },
  replace_a_acme_widget_by_id: {
    ...bind({ id: "widgets.replace", method: "PUT", path: "/widgets/{id}", body: json, required: ["name"] }),
    json: "record",
  },
  delete_a_acme_widget_by_id: bind({ id: "widgets.delete", method: "DELETE", path: "/widgets/{id}", returns: "none" }),
  acme_widgets_export: bind({ id: "widgets.export", returns: "binary" }),
  acme_widgets_text: bind({ id: "widgets.text", returns: "text" }),
  acme_widgets_upload: bind({ id: "widgets.upload", method: "POST", body: { kind: "multipart", files: ["file"] } }),
};

/** Runs a tool of the shop; what it returned and sent. */
export async function runShop(
  name: string,
  args: unknown,
  answers: Answer[],
): Promise<{ result: unknown; sent: Sent[] }> {
  const { client, sent } = acme(answers);
  return { result: await runTool(client, catalogue, bindings, name, args), sent };
}

/** The problems a tool call is refused with; nothing may be sent. */
export async function refused(name: string, args: unknown): Promise<string[]> {
  const { client, sent } = acme([]);
  const error = await rejection(runTool(client, catalogue, bindings, name, args), ValidationError);
  expect(sent).toHaveLength(0);
  return error.problems.map(({ path, message }) => `${path} ${message}`);
}
