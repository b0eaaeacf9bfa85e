// Prints the coverage of all fixtures as Markdown: `node test/coverage/print.mjs [integration ...]`.
import { fileURLToPath } from "node:url";
// Vite comes with vitest; it runs TypeScript on every version of Node.
import { runnerImport } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { module } = await runnerImport("/test/coverage/report.ts", { root, configFile: false, logLevel: "error" });
const asked = process.argv.slice(2);
process.stdout.write(module.report(asked.length > 0 ? asked : ["atomicwork", "connectwise-psa"]));
