import type { ArgumentKind } from "../operation.js";
import { percentEncode } from "./percent.js";

/**
 * Writes one query argument, encoded by RFC 3986. The commas of a `comma` list stay, those inside an element do not.
 * @returns `name=value`, several of them for `repeat`, or nothing for an empty list
 */
export function queryPairs(name: string, kind: ArgumentKind, text: string | readonly string[]): readonly string[] {
  const start = `${percentEncode(name)}=`;
  if (typeof text === "string") return [start + percentEncode(text)];
  const elements = text.map(percentEncode);
  if (kind === "repeat") return elements.map((element) => start + element);
  return elements.length === 0 ? [] : [start + elements.join()];
}
