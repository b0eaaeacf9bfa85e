import { isObject } from "../text/look-up.js";
import { formEncode, percentEncode } from "../text/percent.js";

/** Replaces every secret in a text. */
export type Redact = (text: string) => string;

/**
 * @param secrets credentials and what is made from them, as they are
 * @returns a function that also finds them percent-encoded, escaped in JSON and in other case
 */
export function redactor(secrets: readonly string[]): Redact {
  // Made when they are first needed: most requests go well.
  let spellings: RegExp | undefined;
  return (text) => text.replace((spellings ??= spellingsOf(secrets)), "[redacted]");
}

/** All at once: an answer may hold a hundred thousand texts to look through. */
function spellingsOf(secrets: readonly string[]): RegExp {
  // Shorter ones would make every text unreadable and are no secrets.
  const spellings = secrets
    .filter(({ length }) => length > 3)
    .flatMap((secret) => [
      secret,
      encodeURIComponent(secret),
      percentEncode(secret),
      formEncode(secret),
      JSON.stringify(secret).slice(1, -1),
    ]);
  // The longest first: one secret may contain another. Most are spelt in one way.
  const sorted = [...new Set(spellings)].sort((a, b) => b.length - a.length);
  return new RegExp(sorted.map((one) => one.replace(/\W/g, "\\$&")).join("|") || "(?!)", "gi");
}

/** Nothing an error answer says lies deeper; a deeper one is an attack on whoever walks it. */
const deepest = 30;

/**
 * Replaces secrets in every text and number of a JSON value, keys included. What lies too deep is left out, and what
 * comes after ten thousand values: a small answer may hold millions.
 */
export function redactValue(value: unknown, redact: Redact): unknown {
  let left = 10_000;
  const walk = (one: unknown, depth: number): unknown => {
    if (depth > deepest || --left < 0) return "[too deep]";
    if (Array.isArray(one)) return one.slice(0, left).map((element) => walk(element, depth + 1));
    if (isObject(one)) {
      return Object.fromEntries(Object.entries(one).map(([key, member]) => [walk(key, 0), walk(member, depth + 1)]));
    }
    const text = redact(String(one));
    return text === String(one) ? one : text;
  };
  return walk(value, 0);
}

/**
 * A copy of an error that tells name, code and message, but no secret; its own causes likewise. Whatever was thrown,
 * this does not fail.
 */
export function redactCause(error: unknown, redact: Redact, depth: number = 3): unknown {
  try {
    if (!(error instanceof Error)) return redact(String(error));
    const { name, message, cause, code } = error as Error & { code?: unknown };
    return Object.assign(new Error(redact(message)), {
      name: redact(name),
      ...(typeof code === "string" && { code: redact(code) }),
      ...(cause !== undefined && depth > 0 && { cause: redactCause(cause, redact, depth - 1) }),
    });
  } catch {
    return "[unreadable]";
  }
}
