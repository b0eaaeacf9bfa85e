import { Client, type ClientOptions, type Fetch, type RetryOptions, standard } from "../../../runtime/src/index.js";
import { systemClock } from "../../../runtime/src/clock.js";
import { SimulatedTime } from "../../support/simulated-time.js";
import { api, operation } from "../acme.js";
import { toApi } from "../data.js";
import type { Chance } from "./chance.js";
import { anyAnswer, anyManner, type Told } from "./server.js";

/** One request, and when its answer came, or it was given up. */
export interface Sent {
  readonly at: number;
  told: Told;
  endedAt: number;
}

/** One call, from its start to its end. */
export interface Called {
  readonly method: "GET" | "PUT" | "POST";
  readonly startedAt: number;
  readonly endedAt: number;
  readonly requests: readonly Sent[];
  readonly outcome: { readonly value: unknown } | { readonly thrown: unknown };
}

/** A client in a world of chance. */
export interface Simulated {
  readonly retry: RetryOptions;
  readonly retryBudget: number;
  readonly calls: readonly Called[];
  readonly abort: { readonly at: number; readonly reason: Error } | undefined;
  /** Timers that are left when all calls have ended. */
  readonly pending: number;
}

const operations = {
  GET: operation({ method: "GET", body: { kind: "json" } }),
  PUT: operation({ method: "PUT", body: { kind: "json" } }),
  POST: operation({ method: "POST", body: { kind: "json" } }),
};

const START = Date.parse("2026-11-22T10:00:00.250Z");

/** Lets a client make some calls at a time to a server that answers by chance. */
export async function simulate(chance: Chance): Promise<Simulated> {
  const time = new SimulatedTime(START + chance.between(0, 999));
  const manner = anyManner(chance);
  const retry: RetryOptions = {
    attempts: chance.between(1, 5),
    maxWaitMs: chance.pick([0, 900, 30_000, 120_000, Infinity]),
    deadlineMs: chance.pick([undefined, undefined, 1_000, 30_000, 200_000]),
  };
  const retryBudget = chance.pick([0, 1, 3, 100]);
  const controller = new AbortController();
  const abort =
    chance.next() < 0.4
      ? { at: time.now + chance.between(1, chance.pick([1_000, 20_000])), reason: new Error("enough") }
      : undefined;
  const sent = new Map<string, Sent[]>();

  const fetch: Fetch = (_, init) => {
    const told = anyAnswer(chance, manner, time.now);
    const request: Sent = { at: time.now, told, endedAt: Infinity };
    sent.get((init.headers as Record<string, string>)["x-call"] ?? "")?.push(request);
    return new Promise((resolve, reject) => {
      const arrive = (): void => {
        request.endedAt = time.now;
        const { status, headers } = told;
        if (typeof status === "number") resolve(new Response("{}", { status, headers }));
        else reject(new TypeError("fetch failed"));
      };
      const timer = time.setTimeout(arrive, told.latencyMs);
      init.signal?.addEventListener("abort", () => {
        time.clearTimeout(timer);
        if (request.endedAt === Infinity) {
          Object.assign(request, { endedAt: time.now, told: { status: "silent", headers: {}, latencyMs: Infinity } });
        }
        reject(init.signal?.reason as Error);
      });
    });
  };
  const options: ClientOptions & { readonly apiKey: string } = {
    apiKey: "0123456789",
    fetch,
    retry,
    retryBudget,
    timeoutMs: chance.pick([1_000, 60_000]),
    signal: controller.signal,
    clock: { ...systemClock, random: chance.next },
  };
  const client = new Client(toApi({ ...api, ...(manner.shape && { rateLimit: manner.shape }) }), options, standard);

  const call = async (name: string): Promise<Called> => {
    const method = chance.pick(["GET", "GET", "PUT", "POST"] as const);
    const [startedAt, requests]: [number, Sent[]] = [time.now, []];
    sent.set(name, requests);
    const outcome = await client.call(operations[method], {}, { headers: { "x-call": name } }).then(
      (value) => ({ value }),
      (thrown: unknown) => ({ thrown }),
    );
    return { method, startedAt, endedAt: time.now, requests, outcome };
  };
  const calls: Called[] = [];
  await time.during(async () => {
    const timer = abort && time.setTimeout(() => controller.abort(abort.reason), abort.at - time.now);
    const lanes = Array.from({ length: chance.between(1, 2) }, async (_, lane) => {
      for (let turn = 0; turn < 2; turn++) calls.push(await call(`${lane}.${turn}`));
    });
    await Promise.all(lanes);
    if (timer) time.clearTimeout(timer);
  });
  return { retry, retryBudget, calls, abort, pending: time.pending };
}
