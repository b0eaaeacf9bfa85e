import type { RateLimitShape } from "../api.js";
import { parameter, splitField } from "../text/split.js";
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
  const read = (name: string | undefined): number | undefined => whole(name && headers.get(name)?.split(/[,;]/, 1)[0]);
  const field = rateLimitField(headers.get("ratelimit"), headers.get("ratelimit-policy"));
  const after = retryAfter(headers.get("retry-after"), now);
  const until = secondsUntil(read(shape?.reset), shape?.resetUnit, now);
  const reset = after === null ? (until ?? field.t ?? read("ratelimit-reset") ?? null) : Math.ceil(after / 1000);
  return {
    retryAfterMs: after ?? (reset === null ? null : reset * 1000),
    limit: read(shape?.limit) ?? field.q ?? read("ratelimit-limit") ?? null,
    remaining: read(shape?.remaining) ?? field.r ?? read("ratelimit-remaining") ?? null,
    reset,
  };
}

/** The headers of the IETF drafts up to -06, whatever the vendor sent. */
export function rateLimitHeaders({ limit, remaining, reset }: RateLimit): Record<string, string> {
  const headers = { "ratelimit-limit": limit, "ratelimit-remaining": remaining, "ratelimit-reset": reset };
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === null ? [] : [[name, `${value}`]])),
  );
}

type Field = { readonly [key in "q" | "r" | "t"]?: number | undefined };

/** Of several limits, the one that is nearest to its end counts, and of those used up the one that lasts longest. */
function rateLimitField(text: string | null, policies: string | null): Field {
  const items = splitField(text ?? "", ",").map((item) => new Map(splitField(item, ";").map(parameter)));
  const dictionary = new Map(items.flatMap((item) => [...item]));
  if (dictionary.has("limit")) {
    const read = (name: string): number | undefined => whole(dictionary.get(name));
    return { q: read("limit"), r: read("remaining"), t: read("reset") };
  }
  const limits = items.map((item) => ({ name: [...item.keys()][0], r: whole(item.get("r")), t: whole(item.get("t")) }));
  limits.sort((a, b) => (a.r ?? Infinity) - (b.r ?? Infinity) || (b.t ?? 0) - (a.t ?? 0));
  const [first] = limits;
  for (const policy of splitField(policies ?? "", ",")) {
    const parts = new Map(splitField(policy, ";").map(parameter));
    if (first !== undefined && [...parts.keys()][0] === first.name) return { ...first, q: whole(parts.get("q")) };
  }
  return first ?? {};
}

function secondsUntil(reset: number | undefined, unit: RateLimitShape["resetUnit"], now: number): number | undefined {
  if (reset === undefined || unit === undefined || unit === "delta-seconds") return reset;
  const moment = unit === "epoch-seconds" ? reset * 1000 : reset;
  return Math.max(0, Math.ceil((moment - now) / 1000));
}

function whole(text: string | null | undefined): number | undefined {
  return /^\s*\d+\s*$/.test(text ?? "") ? Number(text) : undefined;
}
