import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { systemClock } from "../../runtime/src/clock.js";

/** Whether a promise is settled by now, and how. */
async function outcome(promise: Promise<void>): Promise<unknown> {
  const pending = Symbol("pending");
  const found = await Promise.race([
    promise.then(
      () => "resolved",
      (reason: unknown) => reason,
    ),
    Promise.resolve().then(() => Promise.resolve(pending)),
  ]);
  return found === pending ? "pending" : found;
}

describe("a wait of the machine's own clock", () => {
  const reason = new Error("enough");

  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("ends after its time, and not before", async () => {
    const waited = systemClock.sleep(50);
    vi.advanceTimersByTime(49);
    expect(await outcome(waited)).toBe("pending");
    vi.advanceTimersByTime(1);
    expect(await outcome(waited)).toBe("resolved");
    expect(systemClock.now()).toBe(1_050);
  });

  test("that is longer than a timer holds does not end at once", async () => {
    const waited = systemClock.sleep(2 ** 31);
    vi.advanceTimersByTime(2 ** 31 - 2);
    expect(await outcome(waited)).toBe("pending");
    vi.advanceTimersByTime(1);
    expect(await outcome(waited)).toBe("resolved");
  });

  test("ends with the reason of an abort, and leaves no timer behind", async () => {
    const controller = new AbortController();
    const waited = systemClock.sleep(50, controller.signal);
    expect(await outcome(waited)).toBe("pending");
    controller.abort(reason);
    expect(await outcome(waited)).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("does not begin when its signal has aborted before", async () => {
    expect(await outcome(systemClock.sleep(50, AbortSignal.abort(reason)))).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("leaves nothing at a signal that lives on", async () => {
    const { signal } = new AbortController();
    const listeners = new Set<unknown>();
    vi.spyOn(signal, "addEventListener").mockImplementation((_, listener) => void listeners.add(listener));
    vi.spyOn(signal, "removeEventListener").mockImplementation((_, listener) => void listeners.delete(listener));
    const waited = systemClock.sleep(50, signal);
    expect(listeners.size).toBe(1);
    vi.advanceTimersByTime(50);
    expect(await outcome(waited)).toBe("resolved");
    expect(listeners.size).toBe(0);
  });
});
