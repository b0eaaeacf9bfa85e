import { parentPort } from "node:worker_threads";
import { tokensOf } from "./tokens-of.js";

// What `token-counter.ts` starts: texts come in, their tokens go out.
parentPort?.on("message", (texts: readonly string[]) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(texts.map(tokensOf));
});
