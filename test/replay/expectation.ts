import type { Expectation, Json, Members, ScriptedResponse } from "./fixture.js";

/** What a call came to: a value, or what it threw. */
export type Outcome = { readonly value: unknown } | { readonly thrown: unknown };

/** Why an outcome is not as expected, in words; undefined when it is. */
export function disappointment(
  expectation: Expectation,
  outcome: Outcome,
  responses: readonly ScriptedResponse[],
): string | undefined {
  if ("error" in expectation) return errorDifference(expectation.error, outcome);
  if ("thrown" in outcome) return `expected a value, and it threw ${String(outcome.thrown)}`;
  return difference(resolve(expectation.value, responses), toJson(outcome.value), "value");
}

/** Makes plain JSON of a value; nothing becomes null. */
export function toJson(value: unknown): Json {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Json);
}

/** Replaces each `{ $response: <pointer> }` by what the pointer (RFC 6901) leads to in the list of response bodies. */
export function resolve(value: Json, responses: readonly ScriptedResponse[]): Json {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((element: Json) => resolve(element, responses));
  const members = value as Members;
  const pointer = members["$response"];
  if (typeof pointer === "string") return follow(pointer, responses.map(bodyOf));
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, resolve(member, responses)]));
}

function bodyOf({ json, text, base64, chunks }: ScriptedResponse): Json {
  const whole = text ?? chunks?.map((chunk) => chunk.text).join("") ?? base64 ?? null;
  return json ?? whole;
}

function follow(pointer: string, bodies: Json): Json {
  let current: Json | undefined = bodies;
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    current = typeof current === "object" && current !== null ? (current as Members)[key] : undefined;
  }
  if (current === undefined) throw new Error(`$response: ${pointer} leads nowhere`);
  return current;
}

/** Only the named members of an error count; `headers` are read from its view of the response. */
function errorDifference(expected: Members, outcome: Outcome): string | undefined {
  if ("value" in outcome) return `expected an error, and it resolved to ${JSON.stringify(outcome.value)}`;
  const { thrown } = outcome;
  if (!(thrown instanceof Error)) return `expected an error, and it threw ${String(thrown)}`;
  // Errors are read by name here, whichever class they are of.
  const error = thrown as unknown as Readonly<Record<string, unknown>>;
  const actual = Object.fromEntries(
    Object.entries(expected).map(([name, wanted]) => {
      const given = error[name];
      return [name, name === "headers" ? headersNamed(wanted as Members, given) : toJson(given)];
    }),
  );
  return difference(expected, actual, "error");
}

function headersNamed(wanted: Members, view: unknown): Json {
  const given = (view ?? {}) as Readonly<Record<string, string | undefined>>;
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, given[name] ?? null]));
}

/** The first place where two values differ. */
export function difference(expected: Json | undefined, actual: Json | undefined, at: string): string | undefined {
  if (expected === actual) return undefined;
  const isBranch = (value: unknown): value is Members => typeof value === "object" && value !== null;
  if (isBranch(expected) && isBranch(actual) && Array.isArray(expected) === Array.isArray(actual)) {
    const names = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
    for (const name of names) {
      const found = difference(expected[name], actual[name], `${at}.${name}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return `${at}: expected ${JSON.stringify(expected) ?? "nothing"}, got ${JSON.stringify(actual) ?? "nothing"}`;
}
