import type { Problem } from "../error/validation-error.js";
import { percentEncode } from "./percent.js";

/**
 * Writes one argument into a path.
 * @returns the encoded text; a refused one adds a problem, because no encoding makes it safe: URL parsers and servers
 *   resolve `..` even when it is encoded, and an empty segment names another resource
 */
export function pathSegment(name: string, text: string, problems: Problem[]): string {
  const fault = segmentFault(text);
  if (fault === undefined) return percentEncode(text);
  problems.push({ path: name, message: fault });
  return "";
}

function segmentFault(text: string): string | undefined {
  if (text === "") return "must not be empty";
  if (/[\p{Cc}\p{Cs}]/u.test(text)) return "must not contain control characters";
  let plain = text;
  // Some servers decode more than once.
  for (let round = 0; round < 3; round++) {
    plain = plain.replace(/%(25|2e|2f|5c)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  }
  return /(^|[/\\])\.\.?([/\\]|$)/.test(plain) ? "must not be or contain a relative path" : undefined;
}
