// Runs main.ts: `npm run judges`. It installs the judges first when they are not there.
import { fileURLToPath } from "node:url";
// Vite comes with vitest.
import { runnerImport } from "vite";
import { installApart } from "../support/install-apart.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

installApart(fileURLToPath(new URL(".", import.meta.url)), "the judges");
await runnerImport("/test/judges/main.ts", { root, configFile: false, logLevel: "error" });
