import type { RateLimitShape } from "../../../runtime/src/index.js";
import type { Chance } from "./chance.js";

/** What a server tells about waiting, and how long that is for one who asks at this moment. */
interface Said {
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds; undefined when the server did not say, or said nothing that can be understood. */
  readonly waitMs?: number;
}

/** One answer of the server. */
export interface Told extends Said {
  readonly status: 200 | 429 | 500 | 503 | "lost" | "silent";
  /** Milliseconds until it comes. */
  readonly latencyMs: number;
}

/** How a server talks: the headers of its vendor, and how far its clock is from ours. */
export interface Manner {
  readonly shape: RateLimitShape | undefined;
  readonly skewMs: number;
}

export function anyManner(chance: Chance): Manner {
  const resetUnit = chance.pick([undefined, "delta-seconds", "epoch-seconds", "epoch-milliseconds"] as const);
  return {
    shape: resetUnit && { reset: "x-reset", resetUnit },
    skewMs: chance.pick([0, 0, -90_000, 45_000, 3_600_000]),
  };
}

/** What the server answers next. */
export function anyAnswer(chance: Chance, manner: Manner, now: number): Told {
  const latencyMs = chance.pick([0, 20, 400, 2_500]);
  const status = chance.pick([429, 429, 429, 429, 503, 503, 500, 200, "lost"] as const);
  const time = now + latencyMs + manner.skewMs;
  const said = status === 429 || status === 503 ? saying(chance, manner, time, status) : { headers: {} };
  // A server whose clock is another says what time it has; one without says so or not.
  const tells = manner.skewMs !== 0 || chance.next() < 0.5;
  return {
    ...said,
    headers: { ...said.headers, ...(tells && { date: new Date(time).toUTCString() }) },
    status,
    latencyMs,
  };
}

function saying(chance: Chance, { shape }: Manner, time: number, status: 429 | 503): Said {
  const seconds = chance.pick([0, 1, 1, 3, 20, 90, 4_000, 9_999_999_999]);
  const waitMs = seconds * 1000;
  const other = String(chance.between(0, 200));
  const after = (value: string): Record<string, string> => ({ "retry-after": value });
  // With an error that is no 429, a window that ends says nothing about this request.
  const limit = (headers: Record<string, string>): Said => (status === 429 ? { headers, waitMs } : { headers });
  const quota = shape === undefined;
  switch (chance.between(0, 9)) {
    case 0:
      return { headers: {} };
    case 1:
      return { headers: after(String(seconds)), waitMs };
    case 2:
      return { headers: { ...after(String(seconds)), "ratelimit-reset": other, "x-reset": other }, waitMs };
    case 3: {
      const moment = Math.floor(time / 1000 + Math.min(seconds, 1e6)) * 1000;
      return { headers: after(new Date(moment).toUTCString()), waitMs: Math.max(0, moment - time) };
    }
    case 4:
      return { headers: after(chance.pick(["soon", "-5", "1.5", "5, 10", "2026-11-22T10:00:30Z", "", "NaN", "1e3"])) };
    case 5:
      return quota
        ? limit({ "ratelimit-limit": "10", "ratelimit-remaining": "0", "ratelimit-reset": String(seconds) })
        : { headers: {} };
    case 6:
      return quota ? limit({ ratelimit: `limit=10, remaining=0, reset=${seconds}` }) : { headers: {} };
    case 7:
      return quota
        ? limit({
            ratelimit: `"burst";r=3;t=${other}, "day";r=0;t=${seconds}`,
            "ratelimit-policy": '"day";q=5;w=86400',
          })
        : { headers: {} };
    default:
      return vendor(limit, shape, seconds, time);
  }
}

function vendor(
  limit: (headers: Record<string, string>) => Said,
  shape: RateLimitShape | undefined,
  seconds: number,
  time: number,
): Said {
  const moment = time + seconds * 1000;
  const resets = { "delta-seconds": seconds, "epoch-seconds": Math.ceil(moment / 1000), "epoch-milliseconds": moment };
  return shape?.resetUnit ? limit({ "x-reset": String(resets[shape.resetUnit]) }) : { headers: {} };
}
