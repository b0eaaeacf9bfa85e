import type { RateLimitShape } from "../api.js";
import { parameters, splitField } from "../text/split.js";
import { retryAfter } from "./retry-after.js";

/** What a response says about limits; null where it says nothing. */
export interface RateLimit {
  /** How long to wait, in milliseconds. */
  readonly retryAfterMs: number | null;
  readonly limit: number | null;
  readonly remaining: number | null;
  /** Seconds until the window starts anew. */
  readonly reset: number | null;
}

/**
 * Reads a response's limits from, in this order: the headers the vendor is known to send, `RateLimit` (the IETF
 * draft's dictionary of -07 and its list of -08 to -10), and the draft's three headers up to -06. `Retry-After` tells
 * when to come back before any of them.
 * @param now milliseconds since 1970
 */
export function readRateLimit(headers: Headers, shape: RateLimitShape | undefined, now: number): RateLimit {
  const read = (name: string | undefined): number | null => whole(headers.get(name ?? "-")?.split(/[,;]/, 1)[0]);
  const field = rateLimitField(headers);
  const after = retryAfter(headers.get("retry-after"), now);
  const until = secondsUntil(read(shape?.reset), shape?.resetUnit, now);
  const reset = after === null ? (until ?? field.t ?? read("ratelimit-reset")) : Math.ceil(after / 1000);
  return {
    retryAfterMs: after ?? (reset === null ? null : reset * 1000),
    limit: read(shape?.limit) ?? field.q ?? read("ratelimit-limit"),
    remaining: read(shape?.remaining) ?? field.r ?? read("ratelimit-remaining"),
    reset,
  };
}

/** The headers of the IETF drafts up to -06, whatever the vendor sent. */
export function rateLimitHeaders(limits: RateLimit): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of ["limit", "remaining", "reset"] as const) {
    if (limits[name] !== null) headers[`ratelimit-${name}`] = String(limits[name]);
  }
  return headers;
}

type Field = { readonly [key in "q" | "r" | "t"]?: number | null };

/** Of several limits, the one that is nearest to its end counts, and of those used up the one that lasts longest. */
function rateLimitField(headers: Headers): Field {
  const read = (name: string): Map<string, string>[] => splitField(headers.get(name) ?? "", ",").map(parameters);
  const items = read("ratelimit");
  const dictionary = new Map(items.flatMap((item) => [...item]));
  if (dictionary.has("limit")) {
    const [q, r, t] = ["limit", "remaining", "reset"].map((name) => whole(dictionary.get(name)));
    return { q, r, t } as Field;
  }
  const [first] = items
    .map((item) => ({ name: [...item.keys()][0], r: whole(item.get("r")), t: whole(item.get("t")) }))
    .sort((a, b) => (a.r ?? Infinity) - (b.r ?? Infinity) || (b.t ?? 0) - (a.t ?? 0));
  const policy = first && read("ratelimit-policy").find((one) => [...one.keys()][0] === first.name);
  return { ...first, q: whole(policy?.get("q")) };
}

function secondsUntil(reset: number | null, unit: RateLimitShape["resetUnit"], now: number): number | null {
  if (reset === null || !unit?.startsWith("epoch")) return reset;
  return Math.max(0, Math.ceil((reset * (unit === "epoch-seconds" ? 1000 : 1) - now) / 1000));
}

function whole(text: string | undefined): number | null {
  return /^\s*\d{1,15}\s*$/.test(text ?? "") ? Number(text) : null;
}
