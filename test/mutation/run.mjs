// Runs Stryker: `npm run mutation [-- option ...]`. It is installed first when it is not there.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installApart } from "../support/install-apart.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const here = fileURLToPath(new URL(".", import.meta.url));

installApart(here, "Stryker");
const stryker = join(here, "node_modules/@stryker-mutator/core/bin/stryker.js");
const args = [stryker, "run", join(here, "stryker.config.json"), ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
process.exit(status ?? 1);
