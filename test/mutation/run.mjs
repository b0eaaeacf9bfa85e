// Runs Stryker: `npm run mutation [-- option ...]`. It is installed first when it is not there.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const here = fileURLToPath(new URL(".", import.meta.url));
const stryker = `${here}node_modules/@stryker-mutator/core/bin/stryker.js`;

if (!existsSync(stryker)) {
  process.stderr.write("Installing Stryker ...\n");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: here,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
const { status } = spawnSync(
  process.execPath,
  [stryker, "run", "test/mutation/stryker.config.json", ...process.argv.slice(2)],
  { cwd: root, stdio: "inherit" },
);
process.exit(status ?? 1);
