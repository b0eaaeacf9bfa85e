import type { BoundTool, Tool, ToolList, ToolOptions } from "@toolwright/runtime";
import { ToolwrightError } from "@toolwright/runtime";
import type { Given } from "./offer.js";

/** The most pages that one call may ask for: what a model reads is capped anyway. */
export const MOST_PAGES = 100;

/** Whether a tool lists page by page. */
export function isPaged({ inputSchema }: Tool): boolean {
  const { properties } = inputSchema as { readonly properties?: object };
  return properties !== undefined && Object.hasOwn(properties, "next_cursor");
}

/**
 * A listing tool whose call reads up to so many pages and resolves to the items of all. When a later page fails, those
 * before it are kept, and `next_cursor` leads to the one that failed: who goes on learns why.
 * @param read is told after each page
 */
export function followed(
  tool: BoundTool,
  pages: number,
  read: (pages: number, items: number) => Promise<void>,
): BoundTool {
  if (pages <= 1 || !isPaged(tool)) return tool;
  return {
    ...tool,
    async invoke(args: unknown, options?: ToolOptions) {
      const items: unknown[] = [];
      let cursor: string | null = null;
      for (let page = 1; page <= pages; page++) {
        try {
          const next = page === 1 ? args : { ...(args as Given), next_cursor: cursor };
          const listed = (await tool.invoke(next, options)) as ToolList;
          items.push(...listed.items);
          cursor = listed.next_cursor;
        } catch (error) {
          if (page === 1 || options?.signal?.aborted || !(error instanceof ToolwrightError)) throw error;
          break;
        }
        await read(page, items.length);
        if (cursor === null) break;
      }
      return { items, next_cursor: cursor };
    },
  };
}
