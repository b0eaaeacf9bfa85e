import type { Clock } from "@toolwright/runtime";

/** A clock that stands still until somebody sleeps, and keeps every wait it was asked for. */
export class VirtualClock implements Clock {
  /** Every wait, in milliseconds. */
  readonly waits: number[] = [];
  readonly #random: number[];
  #now: number;

  /**
   * @param start where it stands, e.g. `2026-03-02T09:00:00Z`
   * @param random what `random` gives, in order
   */
  constructor(start: string, random: readonly number[] = []) {
    this.#now = Date.parse(start);
    this.#random = [...random];
  }

  now(): number {
    return this.#now;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.waits.push(ms);
    this.#now += ms;
  }

  /** Time that passes on the server's side. */
  advance(ms: number): void {
    this.#now += ms;
  }

  // Not a method: chance may be asked for without its clock.
  readonly random = (): number => {
    const next = this.#random.shift();
    if (next === undefined) throw new Error("more chance was asked for than given.random holds");
    return next;
  };

  /** The same for every call, so that a fixture can name it. */
  readonly randomUUID = (): string => "00000000-0000-4000-8000-000000000000";
}
