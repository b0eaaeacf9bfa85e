import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The exit code of `tsc` when it wrote everything although types do not fit; `npm run check` is what refuses that. */
const WRITTEN_WITH_ERRORS = 2;

/** Whether `npm test` has just built everything, which it does before the tests unless it is told to run no scripts. */
const { npm_lifecycle_event: script, npm_config_ignore_scripts: ignoresScripts } = process.env;
const isBuilt = script === "test" && ignoresScripts !== "true";

/** Builds what tests run as a user would: the command line and the packages. It is quick when nothing changed. */
export default function build(): void {
  if (isBuilt) return;
  const tsc = "node_modules/typescript/bin/tsc";
  for (const args of [
    [tsc, "-p", "runtime"],
    ["scripts/runtime-bundle.mjs"],
    [tsc, "-p", "gateway"],
    ["scripts/gateway-bundle.mjs"],
    [tsc, "-p", "compiler"],
    ["scripts/compiler-parts.mjs"],
    [tsc, "-p", "mcp"],
    ["scripts/mcp-bundle.mjs"],
    ["compiler/bin/toolwright.js", "build"],
  ]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    if (status === 0) continue;
    const what = `\`node ${args.join(" ")}\` failed:\n${stdout}${stderr}`;
    if (status !== WRITTEN_WITH_ERRORS) throw new Error(what);
    process.stderr.write(what);
  }
}
