// Runs main.ts on any version of Node: `npm run bench [-- part ...]`. It installs the peers first when they are not there.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
// Vite comes with vitest.
import { runnerImport } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));
const here = fileURLToPath(new URL(".", import.meta.url));

/** What was installed, so that a changed lockfile is noticed. `npm ci` removes it together with the packages. */
const mark = `${here}node_modules/.installed.json`;
const lock = readFileSync(`${here}package-lock.json`, "utf8");
if (!existsSync(mark) || readFileSync(mark, "utf8") !== lock) {
  process.stderr.write("Installing the peers ...\n");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: here,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(mark, lock);
}
await runnerImport("/test/bench/main.ts", { root, configFile: false, logLevel: "error" });
