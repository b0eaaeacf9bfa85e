import { parentPort } from "node:worker_threads";
import { allToolFiles } from "./tool-files.js";
import { countTokens } from "./tools/token-count.js";
import type { ShownIntegration } from "./tools/tool-catalogue.js";

// What `tool-printer.ts` starts: an integration comes in as JSON, its tokens go out and then its files.
parentPort?.on("message", (json: string) => {
  const integration = JSON.parse(json) as ShownIntegration;
  const tokens = countTokens(integration.tools);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(tokens);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(allToolFiles(integration, tokens));
});
