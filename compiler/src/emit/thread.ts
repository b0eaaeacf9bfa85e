import { on } from "node:events";
import { Worker } from "node:worker_threads";
import { installed } from "../installed.js";

/** A thread that answers in the order in which it is asked. */
export interface Thread {
  ask(question: unknown): void;
  /** The next answer. A question may have several. */
  answer<T>(): Promise<T>;
  close(): void;
}

/** Definitions of this length are worth threads of their own. */
const LARGE = 200_000;

/**
 * Whether work on definitions should be shared with other threads.
 * @param length characters of the definitions
 */
export function isForThreads(length: number): boolean {
  // Only the built compiler has files that a thread can run.
  return length > LARGE && import.meta.url.endsWith(".js");
}

/** @param name the module of the bundle that the thread runs */
export function startThread(name: "tool-thread" | "declare-thread"): Thread {
  const worker = new Worker(installed(`dist/bundle/${name}.js`), {
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  const answers = on(worker, "message");
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    ask: (question) => worker.postMessage(question),
    answer: async <T>() => ((await answers.next()).value as [T])[0],
    close: () => void worker.terminate(),
  };
}
