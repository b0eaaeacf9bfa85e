import type { ToolList } from "@toolwright/runtime";
import type { Surface } from "./surface.js";
import { toolArguments } from "./tool-arguments.js";

/** The tools, called as an agent calls them. */
export const toolSurface: Surface = {
  name: "tool",
  expects: "tool",
  offers: ({ tool }) => tool !== undefined,
  async call({ package: { connect, invokeTool }, options, tool, operation, fixture }) {
    const client = connect(options);
    const name = tool?.name ?? "";
    const args = toolArguments(operation, fixture.call, tool?.json);
    if (fixture.call.pages !== "all") return invokeTool(client, name, args);
    const items: unknown[] = [];
    for (let next: object = args; ;) {
      const page = (await invokeTool(client, name, next)) as ToolList;
      items.push(...page.items);
      if (page.next_cursor === null) return items;
      next = { ...args, next_cursor: page.next_cursor };
    }
  },
};
