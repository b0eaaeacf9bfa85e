import type { ClientOptions, Fetch } from "@toolwright/runtime";
import type { Surface } from "../replay/surface.js";
import { type Answer, answerOf } from "./answer.js";
import { withClient } from "./client.js";
import { whole } from "./delivery.js";
import type { Subject } from "./subject.js";
import type { Fault } from "./fault.js";

/** What answers the request that goes wrong. */
export type Play = (fault: Fault, answer: Answer, url: string, init: RequestInit) => Promise<Response>;

/** What a call came to. */
export interface Course {
  readonly value?: unknown;
  readonly thrown?: unknown;
  /** The answer that was sent. */
  readonly answer: Answer;
  /** Requests, those before the fault aside. */
  readonly requests: number;
  readonly reason: Error;
  /** Milliseconds from the start of the call, or from the abort, to its end. */
  readonly tookMs: number;
}

/** Retries as most programs would have them. */
export const retry = { attempts: 3, maxWaitMs: 60_000, deadlineMs: 600_000 } as const;

/** Where redirects and next links lead that must not be followed. */
export const ELSEWHERE = "https://evil.test";

const intact: Fault = { name: "none", ends: "answer" };

/** Answers as an injected `fetch` does. */
export const mock: Play = async (fault, answer) => {
  const { mock: make } = fault.by ?? whole;
  if (!make) throw new Error(`${fault.name} cannot be mocked`);
  return make(answer);
};

/**
 * Makes the call of a fixture, in which the last answer is replaced by a fault.
 * @param more `retries`: they are on; `recovers`: the fault happens once, then comes the fixture's own answer
 */
export async function course(
  subject: Subject,
  fault: Fault,
  surface: Surface,
  play: Play,
  more: { readonly retries?: boolean; readonly recovers?: boolean; readonly elsewhere?: string } = {},
): Promise<Course> {
  const { fixture, before, last } = subject;
  const own = answerOf(last.response);
  const answer = fault.answer?.(own, subject, more.elsewhere ?? ELSEWHERE) ?? own;
  const controller = new AbortController();
  const reason = new Error("the caller left");
  let from = performance.now();
  const abort = (): void => {
    from = performance.now();
    controller.abort(reason);
  };
  let sent = 0;
  const fetch: Fetch = async (url, init) => {
    const early = before[sent++];
    if (early) return mock(intact, answerOf(early.response), url, init);
    if (more.recovers && sent > before.length + 1) return mock(intact, own, url, init);
    if (fault.aborts === "head") setImmediate(abort);
    const response = await play(fault, answer, url, init);
    if (fault.aborts === "body") setImmediate(abort);
    return response;
  };
  const options: ClientOptions = {
    ...fault.options,
    ...(fault.aborts && { signal: controller.signal }),
    ...(more.retries && { retry }),
  };
  const made = fault.isWalk ? { ...fixture, call: { ...fixture.call, pages: "all" as const } } : fixture;
  const ended = (): Omit<Course, "value" | "thrown"> => ({
    answer,
    requests: sent - before.length,
    reason,
    tookMs: performance.now() - from,
  });
  return withClient(subject, options, fetch, async (connected) => {
    try {
      return { value: await surface.call({ ...subject, package: connected, options, fixture: made }), ...ended() };
    } catch (thrown) {
      return { thrown, ...ended() };
    }
  });
}
