import { isRecord } from "@toolwright/runtime/check";
import { Refusal } from "./refusal.js";

/**
 * Reads arguments from a request's body. What content type it says it has does not matter: some methods of the SDK send
 * JSON as text/plain.
 * @throws Refusal 400 unless it is empty or a JSON object
 */
export function parseBody(text: string): Readonly<Record<string, unknown>> {
  if (text.trim() === "") return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own message quotes the body.
    throw unreadable("is not JSON");
  }
  if (isRecord(value)) return value;
  throw unreadable(
    `must be a JSON object, not ${Array.isArray(value) ? "an array" : JSON.stringify(value).slice(0, 20)}`,
  );
}

function unreadable(fault: string): Refusal {
  return new Refusal(400, `The body ${fault}.`, {
    kind: "bad-body",
    advice: "Send the arguments of body_schema by name in one JSON object.",
  });
}
