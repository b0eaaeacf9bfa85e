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

/** So many files of definitions are worth threads of their own. */
const MANY = 200;

/**
 * Whether work on definitions should be shared with other threads.
 * @param files how many they are
 */
export function isForThreads(files: number): boolean {
  // Only the built compiler has files that a thread can run.
  return files > MANY && import.meta.url.endsWith(".js");
}

/** @param name the module of the bundle that the thread runs */
export function startThread(name: "tool-thread" | "declare-thread"): Thread {
  const worker = new Worker(installed(`dist/bundle/${name}.js`), {
    execArgv: [],
    // As on the main thread, see `cli.ts`: what a thread leaves behind dies with it.
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  const answers = on(worker, "message");
  let fault: unknown;
  worker.once("error", (error) => (fault = error));
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    ask: (question) => worker.postMessage(question),
    async answer<T>() {
      const { done, value } = (await answers.next()) as IteratorResult<[T]>;
      // Of several who wait, only the first is told the error.
      if (done) throw fault ?? new Error(`${name} ended before it answered`);
      return value[0];
    },
    close: () => void worker.terminate(),
  };
}
