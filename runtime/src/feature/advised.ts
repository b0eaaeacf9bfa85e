import type { Features } from "./features.js";

/** Gives an error of some work its advice, where the client has that feature. */
export function advised<T>({ advise }: Features, work: () => Promise<T>): Promise<T> {
  if (advise === undefined) return work();
  return work().catch((error: unknown) => {
    advise(error);
    throw error;
  });
}
