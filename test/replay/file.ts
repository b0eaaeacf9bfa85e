import { fromBase64 } from "./base64.js";
import type { Json } from "./fixture.js";

/** Makes a file of `{ name, media_type, base64 }`, or files of a list of those. */
export function toFile(value: Json | undefined): unknown {
  if (Array.isArray(value)) return value.map(toFile);
  // The fixture's author wrote it in this form, as a tool takes it.
  const { name, media_type: type, base64 } = value as { name: string; media_type: string; base64: string };
  return new File([fromBase64(base64)], name, { type });
}
