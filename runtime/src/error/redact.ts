import { percentEncode } from "../text/percent.js";

/** Replaces every secret in a text. */
export type Redact = (text: string) => string;

/**
 * @param secrets credentials and what is made from them, in plain form
 * @returns a function that also finds them percent-encoded and escaped in JSON
 */
export function redactor(secrets: readonly string[]): Redact {
  const forms = new Set<string>();
  for (const secret of secrets) {
    // Shorter ones would make every text unreadable and are no secrets.
    if (secret.length < 4) continue;
    forms
      .add(secret)
      .add(encodeURIComponent(secret))
      .add(percentEncode(secret))
      .add(JSON.stringify(secret).slice(1, -1));
  }
  // The longest first: one secret may contain another.
  const ordered = [...forms].sort((a, b) => b.length - a.length);
  return (text) => ordered.reduce((rest, form) => rest.replaceAll(form, "[redacted]"), text);
}

/** Nothing an error answer says lies deeper; a deeper one is an attack on whoever walks it. */
const DEEPEST = 30;

/** Replaces secrets in every text of a JSON value, keys included; what lies too deep is left out. */
export function redactValue(value: unknown, redact: Redact, depth: number = 0): unknown {
  if (depth > DEEPEST) return "[too deep]";
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return value.map((element) => redactValue(element, redact, depth + 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [redact(key), redactValue(member, redact, depth + 1)]),
  );
}

/** A copy of an error that tells name, code and message, but no secret; its own cause likewise. */
export function redactCause(cause: unknown, redact: Redact, depth: number = 3): unknown {
  if (!(cause instanceof Error)) return redact(String(cause));
  const copy = new Error(redact(cause.message));
  const code: unknown = (cause as { code?: unknown }).code;
  if (cause.cause !== undefined && depth > 0) copy.cause = redactCause(cause.cause, redact, depth - 1);
  return Object.assign(copy, { name: redact(cause.name), ...(typeof code === "string" && { code: redact(code) }) });
}
