// Runs main.ts on any version of Node: `npm run bench [-- part ...]`. It installs the peers first when they are not there.
import { fileURLToPath } from "node:url";
// Vite comes with vitest.
import { runnerImport } from "vite";
import { installApart } from "../support/install-apart.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

installApart(fileURLToPath(new URL(".", import.meta.url)), "the peers");
await runnerImport("/test/bench/main.ts", { root, configFile: false, logLevel: "error" });
