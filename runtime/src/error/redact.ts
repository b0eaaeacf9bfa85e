import { percentEncode } from "../text/percent.js";

/** Replaces every secret in a text. */
export type Redact = (text: string) => string;

/**
 * @param secrets credentials and what is made from them, as they are
 * @returns a function that also finds them percent-encoded and escaped in JSON
 */
export function redactor(secrets: readonly string[]): Redact {
  // Made when they are first needed: most requests go well.
  let spellings: string[] | undefined;
  return (text) => (spellings ??= spellingsOf(secrets)).reduce((rest, one) => rest.replaceAll(one, "[redacted]"), text);
}

function spellingsOf(secrets: readonly string[]): string[] {
  // Shorter ones would make every text unreadable and are no secrets.
  const spellings = secrets
    .filter(({ length }) => length > 3)
    .flatMap((secret) => [
      secret,
      encodeURIComponent(secret),
      percentEncode(secret),
      JSON.stringify(secret).slice(1, -1),
    ]);
  // The longest first: one secret may contain another.
  return spellings.sort((a, b) => b.length - a.length);
}

/** Nothing an error answer says lies deeper; a deeper one is an attack on whoever walks it. */
const deepest = 30;

/** Replaces secrets in every text and number of a JSON value, keys included; what lies too deep is left out. */
export function redactValue(value: unknown, redact: Redact, depth: number = 0): unknown {
  if (typeof value !== "object" || value === null) {
    const text = redact(String(value));
    return text === String(value) ? value : text;
  }
  if (depth > deepest) return "[too deep]";
  if (Array.isArray(value)) return value.map((element) => redactValue(element, redact, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [redact(key), redactValue(member, redact, depth + 1)]),
  );
}

/** A copy of an error that tells name, code and message, but no secret; its own causes likewise. */
export function redactCause(error: unknown, redact: Redact, depth: number = 3): unknown {
  if (!(error instanceof Error)) return redact(String(error));
  const { name, message, cause } = error;
  const { code } = error as { code?: unknown };
  const copy = Object.assign(new Error(redact(message)), { name: redact(name) });
  if (typeof code === "string") Object.assign(copy, { code: redact(code) });
  return cause === undefined || depth === 0
    ? copy
    : Object.assign(copy, { cause: redactCause(cause, redact, depth - 1) });
}
