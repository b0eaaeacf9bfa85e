import { expect, test } from "vitest";
import type { ToolwrightError } from "../../../runtime/src/index.js";
import { Chance } from "./chance.js";
import { type Called, simulate, type Simulated } from "./simulate.js";

const RUNS = 10_000;

/** What was promised and not kept, in words. */
function* broken(run: Simulated): Generator<string> {
  const { retry, abort, pending } = run;
  const { attempts, maxWaitMs, deadlineMs = Infinity } = retry;
  if (pending > 0) yield `${pending} timers are left`;
  for (const call of run.calls) {
    const { method, requests, startedAt, endedAt } = call;
    if (requests.length > (method === "POST" ? 1 : attempts)) yield `${requests.length} attempts of ${method}`;
    if (endedAt > startedAt + Math.max(1, deadlineMs) && method !== "POST") yield "ended after its deadline";
    for (const [index, { at }] of requests.entries()) {
      const before = requests[index - 1];
      if (before === undefined) continue;
      const waited = at - before.endedAt;
      const { waitMs = 0 } = before.told;
      if (waited < waitMs) yield `waited ${waited} ms instead of ${waitMs}`;
      if (waited > Math.max(1, maxWaitMs)) yield `waited ${waited} ms, longer than ${maxWaitMs}`;
      // Chance on top, and what a server that says whole seconds of its clock may mean.
      if (waited > waitMs + Math.min(500 * 2 ** (index - 1), 20_000) + 2_000) yield `waited ${waited} ms for ${waitMs}`;
      if (at >= startedAt + deadlineMs) yield "sent after its deadline";
      if (abort && at > abort.at) yield "sent after the abort";
    }
    yield* endings(call, run);
  }
  const left = run.retryBudget + earned(run) - retries(run);
  if (left < -1e-9) yield `the budget is overdrawn by ${-left}`;
}

const kinds = {
  200: "none",
  429: "rate-limit",
  500: "server",
  503: "server",
  lost: "connection",
  silent: "timeout",
} as const;

/** A call ends as its last answer says, or at once when it is aborted. */
function* endings({ endedAt, outcome, requests, startedAt }: Called, { abort }: Simulated): Generator<string> {
  const last = requests.at(-1)?.told.status;
  if ("value" in outcome) {
    if (last !== 200) yield `resolved after ${last}`;
  } else if (abort && outcome.thrown === abort.reason) {
    if (endedAt > Math.max(abort.at, startedAt)) yield `ended ${endedAt - abort.at} ms after the abort`;
  } else if (abort && endedAt > abort.at) {
    yield "took no notice of the abort";
  } else {
    const { kind } = outcome.thrown as ToolwrightError;
    if (last === undefined || kind !== kinds[last]) yield `${kind} after ${last}`;
  }
}

function retries({ calls }: Simulated): number {
  return calls.reduce((sum, { requests }) => sum + Math.max(0, requests.length - 1), 0);
}

/** What successes give back at most. */
function earned({ calls }: Simulated): number {
  const fine = calls.filter(({ outcome }) => "value" in outcome);
  return fine.reduce((sum, { requests }) => sum + (requests.length - 1 || 0.2), 0);
}

test(`over ${RUNS} runs no retry is early, none is late, and the budget is kept`, async () => {
  const seen = { retries: 0, successes: 0, aborts: 0, deadlines: 0, asked: 0 };
  const found: string[] = [];
  for (let seed = 1; seed <= RUNS; seed++) {
    const run = await simulate(new Chance(seed));
    for (const fault of broken(run)) found.push(`seed ${seed}: ${fault}`);
    seen.retries += retries(run);
    for (const { requests, outcome, startedAt, endedAt } of run.calls) {
      seen.successes += "value" in outcome ? 1 : 0;
      seen.aborts += "thrown" in outcome && outcome.thrown === run.abort?.reason ? 1 : 0;
      seen.deadlines += endedAt - startedAt === run.retry.deadlineMs ? 1 : 0;
      seen.asked += requests.slice(0, -1).filter(({ told }) => (told.waitMs ?? 0) > 0).length;
    }
  }
  expect(found.slice(0, 20)).toEqual([]);
  // Chance must have met what this is about.
  console.log(JSON.stringify(seen));
  for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(500);
});
