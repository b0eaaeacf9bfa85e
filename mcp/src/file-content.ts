import type { SentFile } from "./one-file.js";
import type { CallToolResult } from "./sdk.js";

/** A file as content of a result: pictures and sounds as such, so that a model may see them, others as a resource. */
export async function fileContent({ uri, file }: SentFile): Promise<CallToolResult["content"][number]> {
  const base64 = Buffer.from(await file.arrayBuffer()).toString("base64");
  const mimeType = file.type || "application/octet-stream";
  if (/^image\/(png|jpeg|gif|webp)$/.test(mimeType)) return { type: "image", data: base64, mimeType };
  if (mimeType.startsWith("audio/")) return { type: "audio", data: base64, mimeType };
  return { type: "resource", resource: { uri, mimeType, blob: base64 } };
}
