import type { Connection } from "../connection.js";

/** Gives an error of some work its advice, where the client has that feature. */
export function advised<T>(
  connection: Pick<Connection, "api" | "features" | "options">,
  work: () => Promise<T>,
): Promise<T> {
  const { advise } = connection.features;
  if (advise === undefined) return work();
  return work().catch((error: unknown) => {
    advise(error, connection);
    throw error;
  });
}
