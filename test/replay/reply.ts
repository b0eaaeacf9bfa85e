import { fromBase64 } from "./base64.js";
import type { ScriptedResponse } from "./fixture.js";
import type { VirtualClock } from "./virtual-clock.js";

/** Makes the answer a fixture scripts. A `json` body comes with its content type unless the headers give another. */
export function reply(response: ScriptedResponse, clock: VirtualClock): Response {
  const { status, headers = {}, json } = response;
  const fields = new Headers(json === undefined ? {} : { "content-type": "application/json; charset=utf-8" });
  const given = Array.isArray(headers) ? (headers as readonly (readonly [string, string])[]) : Object.entries(headers);
  for (const [name] of given) fields.delete(name);
  for (const [name, value] of given) fields.append(name, value);
  return new Response(bodyOf(response, clock), { status, headers: fields });
}

function bodyOf(
  { status, json, text, base64, chunks }: ScriptedResponse,
  clock: VirtualClock,
): ConstructorParameters<typeof Response>[0] {
  // No body may follow these (RFC 9110, 15.3.5, 15.3.6 and 15.4.5).
  if (status === 204 || status === 205 || status === 304) return null;
  if (json !== undefined) return JSON.stringify(json);
  if (base64 !== undefined) return fromBase64(base64);
  if (chunks === undefined) return text ?? null;
  const left = [...chunks];
  return new ReadableStream({
    pull(controller) {
      const chunk = left.shift();
      if (chunk === undefined) return controller.close();
      clock.advance(chunk.after ?? 0);
      controller.enqueue(new TextEncoder().encode(chunk.text));
    },
  });
}
