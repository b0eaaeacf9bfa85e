import { on } from "node:events";
import { Worker } from "node:worker_threads";
import { installed } from "../installed.js";
import type { Integration } from "../model/integration.js";
import type { LaidOutFile } from "./shared-file.js";
import { allToolFiles } from "./tool-files.js";
import { countTokens } from "./tools/token-count.js";
import { shownOf } from "./tools/tool-catalogue.js";

/** What comes of an integration's tools: first what they cost, by their names, then the files that show them. */
export interface PrintedTools {
  readonly tokens: Promise<ReadonlyMap<string, number>>;
  readonly files: Promise<readonly LaidOutFile[]>;
}

/** Counts the tokens of tools and prints the files about them. */
export interface ToolPrinter {
  print(integration: Integration): PrintedTools;
  /** Ends what the printer started. */
  close(): void;
}

/** Definitions of this length are worth a thread of their own. */
const LARGE = 200_000;

/**
 * A printer for what definitions will become. For large ones it works on another thread, while sources are printed:
 * neither needs the other.
 * @param length characters of the definitions
 */
export function toolPrinter(length: number): ToolPrinter {
  // Only the built compiler has a file that a thread can run.
  return length > LARGE && import.meta.url.endsWith(".js") ? onThread() : inPlace();
}

function inPlace(): ToolPrinter {
  return {
    print(integration) {
      const tokens = countTokens(integration.tools);
      const files = Promise.resolve().then(() => allToolFiles(integration, tokens));
      return { tokens: Promise.resolve(tokens), files };
    },
    close: () => undefined,
  };
}

function onThread(): ToolPrinter {
  const worker = new Worker(installed("dist/bundle/tool-thread.js"), {
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  const answers = on(worker, "message");
  // Answers come in the order of the questions, and so does who waits for them.
  const next = async <T>(): Promise<T> => ((await answers.next()).value as [T])[0];
  return {
    print(integration) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(JSON.stringify(shownOf(integration)));
      return { tokens: next(), files: next() };
    },
    close: () => void worker.terminate(),
  };
}
