const { setTimeout: realTimeout, clearTimeout: realClear } = globalThis;
const realNow = Date.now;

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** Time that passes only when nothing else is left to do: hours take microseconds, in the order in which they would. */
export class SimulatedTime {
  now: number;
  readonly #timers = new Set<Timer>();
  #order = 0;

  constructor(start: number) {
    this.now = start;
  }

  /** Timers that wait to fire. */
  get pending(): number {
    return this.#timers.size;
  }

  /** As Node's: a wait that no timer holds lasts one millisecond. */
  readonly setTimeout = (run: () => void, ms = 0): Timer => {
    const wait = ms >= 1 && ms < 2 ** 31 ? Math.trunc(ms) : 1;
    const timer = { at: this.now + wait, order: this.#order++, run };
    this.#timers.add(timer);
    return timer;
  };

  readonly clearTimeout = (timer: Timer): void => void this.#timers.delete(timer);

  /** Runs work in this time, until it is done. */
  async during(work: () => Promise<unknown>): Promise<void> {
    const { setTimeout, clearTimeout } = this;
    Object.assign(globalThis, { setTimeout, clearTimeout });
    Date.now = () => this.now;
    try {
      const state = { isDone: false };
      const done = work().finally(() => (state.isDone = true));
      for (let idle = 0; !state.isDone;) {
        // All that can be done at this moment.
        await new Promise((resolve) => setImmediate(resolve));
        const [next] = [...this.#timers].sort((a, b) => a.at - b.at || a.order - b.order);
        if (state.isDone || (next === undefined && idle++ < 10)) continue;
        if (next === undefined) throw new Error("nothing will ever happen again");
        idle = 0;
        this.#timers.delete(next);
        this.now = next.at;
        next.run();
      }
      await done;
    } finally {
      Object.assign(globalThis, { setTimeout: realTimeout, clearTimeout: realClear });
      Date.now = realNow;
    }
  }
}
