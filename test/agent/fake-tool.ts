import type { BoundTool } from "../../runtime/src/index.js";
import { schema, tool } from "../runtime/shop-tools.js";

/** A tool of widgets that lets a model name members. */
export const widgetList = tool("list_all_acme_widgets", "list", "read", {
  inputSchema: schema({
    fields: { type: "string" },
    conditions: { type: "string" },
    limit: { type: "integer" },
    next_cursor: { type: "string" },
  }),
  shows: { members: ["id", "name", "owner", "closed"], unless: "fields" },
});

const { shows: _, ...plain } = widgetList;

const unknown: Pick<BoundTool, "outputSchema"> = {
  outputSchema: async () => ({}),
};

/** A bound tool whose model cannot choose members, that gives what a function says. */
export function plainTool(give: () => unknown): BoundTool {
  return { ...plain, ...unknown, invoke: async () => give() };
}

/** A bound tool that gives what a function says, and keeps what it was called with. */
export function fake(
  give: (args: unknown) => unknown,
  more: Partial<BoundTool> = {},
): { readonly tool: BoundTool; readonly calls: unknown[] } {
  const calls: unknown[] = [];
  const invoke = async (args: unknown): Promise<unknown> => {
    calls.push(args);
    return give(args);
  };
  return { calls, tool: { ...widgetList, ...unknown, invoke, ...more } };
}
