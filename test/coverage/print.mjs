// Runs report.ts on any version of Node: `node test/coverage/print.mjs [integration ...]`.
import { fileURLToPath } from "node:url";
// Vite comes with vitest.
import { runnerImport } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));
await runnerImport("/test/coverage/report.ts", { root, configFile: false, logLevel: "error" });
