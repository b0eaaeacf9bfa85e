import { serveStdio } from "./sdk.js";
import type { Server } from "./sdk.js";

/**
 * Serves one client on standard input and output until input ends.
 * @param tell is told what went wrong, without contents
 * @returns what ends it
 */
export function serveOnStdio(make: () => Server, tell: (line: string) => void): () => Promise<void> {
  const { close } = serveStdio(make, { onerror: (error) => tell(error.message) });
  return close;
}
