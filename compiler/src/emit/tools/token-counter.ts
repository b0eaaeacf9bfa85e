import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { installed } from "../../installed.js";
import type { TokenCounter } from "./token-count.js";

/** Definitions of this length are worth a thread of their own. */
const LARGE = 200_000;

/**
 * A counter for what definitions will become. For large ones it loads the tokenizer and counts on another thread:
 * both take as long as reading the definitions, and need nothing of them but texts.
 * @param length characters of the definitions
 */
export function tokenCounter(length: number): TokenCounter {
  // Only the built compiler has a file that a thread can run.
  return length > LARGE && import.meta.url.endsWith(".js") ? onThread() : inPlace();
}

function inPlace(): TokenCounter {
  return {
    async count(texts) {
      const { tokensOf } = await import("./tokens-of.js");
      return texts.map(tokensOf);
    },
    close: () => undefined,
  };
}

function onThread(): TokenCounter {
  const worker = new Worker(installed("dist/bundle/token-thread.js"), {
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  // One project after the other, so that every answer belongs to the last question.
  let last: Promise<unknown> = Promise.resolve();
  const ask = async (texts: readonly string[]): Promise<readonly number[]> => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(texts);
    const [tokens] = (await once(worker, "message")) as [readonly number[]];
    return tokens;
  };
  return {
    count(texts) {
      const answer = last.then(() => ask(texts));
      last = answer.catch(() => undefined);
      return answer;
    },
    close: () => void worker.terminate(),
  };
}
