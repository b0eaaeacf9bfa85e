import { isToolList, type BoundTool } from "@toolwright/runtime";
import { isRecord } from "@toolwright/runtime/check";
import type { Layout } from "../tools/layout.js";

/**
 * What a tool resolved to, as the SDK reads it: a listing in its envelope, of a deleted record its id, everything else
 * as it is. A download is `{ media_type, size, base64 }`: the SDK loses whatever is not JSON.
 */
export function resultBody(tool: BoundTool, { item }: Layout, result: unknown): unknown {
  if (isToolList(tool, result)) {
    const { items, next_cursor } = result;
    return { result: items, next_cursor, prev_cursor: null, result_count: items.length, is_partial_response: false };
  }
  if (tool.method !== "delete" || !isRecord(result) || result["ok"] !== true) return result ?? {};
  const { ok: _, ...ids } = result;
  return item === undefined || item === "id" ? ids : { id: ids[item], ...ids };
}
