import type { Connection } from "../connection.js";

/** Gives an error of some work its advice, where the client has that feature. */
export function advised<T>(
  { features: { advise }, options }: Pick<Connection, "features" | "options">,
  work: () => Promise<T>,
): Promise<T> {
  if (advise === undefined) return work();
  return work().catch((error: unknown) => {
    advise(error, options);
    throw error;
  });
}
