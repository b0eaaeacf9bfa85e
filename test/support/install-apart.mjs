import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Installs a package that stands apart from the workspace, unless what its lockfile says is there already. Ends the
 * process when that fails.
 * @param {string} folder
 * @param {string} what is installed, for people
 */
export function installApart(folder, what) {
  // What was installed, so that a changed lockfile is noticed. `npm ci` removes it together with the packages.
  const mark = join(folder, "node_modules/.installed.json");
  const lock = readFileSync(join(folder, "package-lock.json"), "utf8");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return;
  process.stderr.write(`Installing ${what} ...\n`);
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(mark, lock);
}
