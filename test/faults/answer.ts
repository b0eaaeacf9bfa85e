import type { Json, ScriptedResponse } from "../replay/fixture.js";

/** An answer of HTTP, before it is sent in whatever way. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The answer that a fixture scripts. */
export function answerOf({ status, headers = {}, json, text, base64, chunks }: ScriptedResponse): Answer {
  const whole = text ?? chunks?.map((chunk) => chunk.text).join("") ?? "";
  const body =
    base64 === undefined
      ? Buffer.from(json === undefined ? whole : JSON.stringify(json))
      : Buffer.from(base64, "base64");
  const type = json === undefined ? {} : { "content-type": "application/json; charset=utf-8" };
  return { status, headers: { ...type, ...named(headers) }, body };
}

function named(headers: NonNullable<ScriptedResponse["headers"]>): Record<string, string> {
  const pairs = Array.isArray(headers) ? (headers as readonly (readonly [string, string])[]) : Object.entries(headers);
  return Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), value]));
}

/** The same answer with another body. */
export function withText(answer: Answer, text: string, type = "application/json"): Answer {
  return { ...answer, headers: { ...answer.headers, "content-type": type }, body: Buffer.from(text) };
}

/** An answer with a status and a body that says so. */
export function failure(status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  const json: Json = { code: "Failed", message: "It did not work." };
  return {
    status,
    headers: { "content-type": "application/json", ...headers },
    body: Buffer.from(JSON.stringify(json)),
  };
}
