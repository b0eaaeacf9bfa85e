import type { ArgumentKind } from "./kind.js";
import { isText } from "./text.js";

/**
 * A text in a path. Some are refused, because no encoding makes them safe: URL parsers and servers resolve `..` even
 * when it is encoded, and an empty segment names another resource.
 */
export const segment: ArgumentKind = {
  write(value, encode) {
    const text = plain(value);
    return isText(text) && segmentFault(String(text)) === undefined ? encode(String(text)) : undefined;
  },
  expects(value) {
    const text = plain(value);
    return (isText(text) && segmentFault(String(text))) || "must be a string";
  },
};

function plain(value: unknown): unknown {
  return Array.isArray(value) && value.every(isText) ? value.join() : value;
}

function segmentFault(text: string): string | undefined {
  if (text === "") return "must not be empty";
  if (/[\p{Cc}\p{Cs}]/u.test(text)) return "must not contain control characters";
  let decoded = text;
  // Some servers decode more than once.
  for (let round = 0; round < 3; round++) {
    decoded = decoded.replace(/%(25|2e|2f|5c)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  }
  return /(^|[/\\])\.\.?([/\\]|$)/.test(decoded) ? "must not be or contain a relative path" : undefined;
}
