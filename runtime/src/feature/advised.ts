import type { Features } from "./features.js";

/** Gives an error of some work its advice, where the client has that feature. */
export async function advised<T>({ advise }: Features, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    advise?.(error);
    throw error;
  }
}
