/** Does some work for a key, or waits for the same work that somebody else has begun. */
export type Share<T> = (key: string, work: () => Promise<T>) => Promise<T>;

/** Makes callers who want the same thing at the same time share one piece of work; its failure too, which is not kept. */
export function sharing<T>(): Share<T> {
  const running = new Map<string, Promise<T>>();
  return (key, work) => {
    const known = running.get(key);
    if (known) return known;
    // Begins a moment later, so that whoever the work itself calls finds it running.
    const begun = Promise.resolve()
      .then(work)
      .finally(() => running.delete(key));
    running.set(key, begun);
    return begun;
  };
}
