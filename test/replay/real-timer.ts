const patience = 2000;

/**
 * Runs something in which nothing may wait for the machine's own clock.
 * @throws when it does, naming the timers that are still running
 */
export async function withoutRealTimers<T>(run: () => Promise<T>): Promise<T> {
  const { setTimeout: start, clearTimeout: stop } = globalThis;
  const running = new Map<object, number>();
  let watch: NodeJS.Timeout | undefined;
  const refused = new Promise<never>((_, reject) => {
    watch = start(() => reject(new Error(`still waiting after ${patience} ms; ${describe(running)}`)), patience);
  });
  // Timers that are set never fire: a timeout that is cleared in time does no harm, a real sleep never ends.
  const frozen = (_: unknown, ms: number = 0): object => {
    const timer = { unref: () => timer, ref: () => timer };
    running.set(timer, ms);
    return timer;
  };
  Object.assign(globalThis, {
    setTimeout: frozen,
    clearTimeout: (timer: NodeJS.Timeout) => running.delete(timer) || stop(timer),
  });
  try {
    return await Promise.race([run(), refused]);
  } finally {
    Object.assign(globalThis, { setTimeout: start, clearTimeout: stop });
    stop(watch);
  }
}

function describe(running: ReadonlyMap<object, number>): string {
  const waits = [...running.values()].map((ms) => `${ms} ms`);
  return waits.length === 0 ? "no timer is running" : `real timers are running: ${waits.join(", ")}`;
}
