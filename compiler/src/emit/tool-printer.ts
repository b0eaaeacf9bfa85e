import type { Integration } from "../model/integration.js";
import type { LaidOutFile } from "./shared-file.js";
import { startThread } from "./thread.js";
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

/**
 * A printer for what definitions will become. For large ones it works on another thread, while sources are printed:
 * neither needs the other.
 * @param onThread see {@link isForThreads}
 */
export function toolPrinter(onThread: boolean): ToolPrinter {
  if (!onThread) return { print: printHere, close: () => undefined };
  const thread = startThread("tool-thread");
  return {
    print(integration) {
      // JSON is quicker than what a thread makes of values by itself.
      thread.ask(JSON.stringify(shownOf(integration)));
      return { tokens: thread.answer(), files: thread.answer() };
    },
    close: thread.close,
  };
}

function printHere(integration: Integration): PrintedTools {
  const tokens = countTokens(integration.tools);
  const files = Promise.resolve().then(() => allToolFiles(integration, tokens));
  return { tokens: Promise.resolve(tokens), files };
}
