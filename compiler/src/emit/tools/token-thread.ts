import { parentPort } from "node:worker_threads";
import { tokensOf } from "./tokens-of.js";

// What `token-counter.ts` starts: texts come in, their tokens go out.
parentPort?.on("message", (texts: readonly string[]) => parentPort?.postMessage(texts.map(tokensOf)));
