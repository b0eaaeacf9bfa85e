import type { Problem } from "../error/validation-error.js";
import { fromBase64 } from "../text/from-base64.js";
import { isObject } from "../text/look-up.js";
import type { ToolFile } from "./tool-result.js";

/**
 * Makes the file a tool gives as `{ name, media_type, base64 }`.
 * @param path where it was given, for messages
 * @returns the value itself when it is something else, for the request's own check
 */
export function fileFrom(value: unknown, path: string, problems: Problem[]): unknown {
  if (!isObject(value) || typeof value["base64"] !== "string") return value;
  const { base64, name, media_type: type } = value;
  const bytes = fromBase64(base64);
  if (bytes) return new File([bytes], String(name ?? "file"), { type: String(type ?? "application/octet-stream") });
  problems.push({ path: `${path}.base64`, message: "must be base64" });
  return value;
}

/** Writes a download as plain JSON. */
export async function fileResult(blob: Blob): Promise<ToolFile> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = "";
  // In slices: a function takes only so many arguments.
  for (let start = 0; start < bytes.length; start += 8192) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  const name = blob instanceof File ? { name: blob.name } : {};
  return { ...name, media_type: blob.type || "application/octet-stream", size: blob.size, base64: btoa(binary) };
}
