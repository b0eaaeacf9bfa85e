import { parentPort } from "node:worker_threads";
import { declare, type TypeSchema } from "./declare.js";

// What `declare.ts` starts: schemas come in with names, their declarations go out in the same order.
void declare({}, "Loaded");
let last: Promise<unknown> = Promise.resolve();
parentPort?.on("message", ([schema, name]: [TypeSchema, string]) => {
  last = last.then(async () => {
    const text = await declare(schema, name);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    parentPort?.postMessage(text);
  });
});
