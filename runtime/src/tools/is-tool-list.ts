import { membersOf } from "../schema/members-of.js";
import { isObject } from "../text/look-up.js";
import type { Tool } from "../tool.js";
import type { ToolList } from "./tool-result.js";

/** Whether a tool resolved to a page of a listing, and not to a record that looks like one. */
export function isToolList({ inputSchema }: Tool, value: unknown): value is ToolList {
  if (!isObject(value) || Object.keys(value).sort().join() !== "items,next_cursor") return false;
  const { items, next_cursor: cursor } = value;
  if (!Array.isArray(items)) return false;
  return cursor === null || (typeof cursor === "string" && Object.hasOwn(membersOf(inputSchema), "next_cursor"));
}
