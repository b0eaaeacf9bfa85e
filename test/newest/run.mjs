// Runs the tests named *.vendor.test.ts with the newest packages of the vendors; other arguments go to vitest.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const [major = "0"] = process.versions.node.split(".");
if (Number(major) < 22) {
  process.stderr.write(`test:newest needs Node 22 or later, and this is ${process.version}: the newest packages do.\n`);
  process.exit(2);
}
const { installApart } = await import("../support/install-apart.mjs");
const here = fileURLToPath(new URL(".", import.meta.url));
installApart(here, "the newest packages");
const root = fileURLToPath(new URL("../..", import.meta.url));
const vitest = fileURLToPath(new URL("../../node_modules/vitest/vitest.mjs", import.meta.url));
const args = [vitest, "run", "--config", "test/newest/vitest.config.ts", ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
process.exit(status ?? 1);
