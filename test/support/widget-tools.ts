import type { Catalogue, JsonSchema, Tool } from "@toolwright/runtime";

/** A tool that creates widgets, with what is said differently. */
export function tool(more: Partial<Tool> & { readonly schema?: JsonSchema } = {}): Tool {
  const { schema, ...rest } = more;
  return {
    name: "create_a_acme_widget",
    title: "Create widget",
    description: "Creates a widget. Give it a name.",
    resource: "widgets",
    method: "create",
    effect: "write",
    tags: [],
    inputSchema: schema ?? {
      type: "object",
      properties: {
        name: { type: "string", maxLength: 20, description: "Name on it." },
        color: { type: "string", enum: ["red", "blue"], description: "Its colour." },
        lines: { type: "array", items: { type: "object", properties: { sku: { type: "string" } }, required: [] } },
      },
      required: ["name"],
    },
    annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: true },
    http: { method: "POST", path: "/widgets" },
    tokens: 50,
    source: "definitions/acme/resources/widgets.yaml",
    ...rest,
  };
}

export const catalogue = (...tools: Tool[]): Catalogue => ({ integration: "acme", apiVersion: "1", tools });

/** The schema above with its properties changed, and what is required. */
export function changed(properties: Readonly<Record<string, unknown>>, required: readonly string[] = ["name"]): Tool {
  const { inputSchema } = tool();
  const all = { ...(inputSchema["properties"] as object), ...properties };
  const kept = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return tool({ schema: { ...inputSchema, properties: kept, required } });
}
