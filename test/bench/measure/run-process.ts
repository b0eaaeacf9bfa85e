import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseUsage } from "./usage.js";

/** What one run of a whole process took. */
export interface ProcessRun {
  readonly seconds: number;
  /** What the processors did for it; other work on the machine changes this less than the time. */
  readonly cpuSeconds: number;
  /** The most memory the process, or one it waited for, had at once; NaN when nobody can tell. */
  readonly peakMiB: number;
  readonly status: number;
  readonly output: string;
}

/** GNU time tells the peak of processes that are not ours to change; it is on most Linux machines. */
const GNU_TIME = "/usr/bin/time";
const PRELOAD = fileURLToPath(new URL("../child/peak.mjs", import.meta.url));
const hasTime = existsSync(GNU_TIME) && spawnSync(GNU_TIME, ["-f", "%M", "true"]).status === 0;

/** How peak memory is measured here, for the report. */
export const memoryMethod = hasTime ? "GNU time" : "process.resourceUsage()";

/** No run takes this long unless it hangs, in seconds. */
const LIMIT = 3600;

/** Runs `node` with these arguments and waits. */
export function runNode(args: readonly string[], cwd: string): ProcessRun {
  const folder = mkdtempSync(join(tmpdir(), "toolwright-bench-"));
  const file = join(folder, "usage");
  const command = hasTime
    ? [GNU_TIME, "-f", "%M %U %S", "-o", file, process.execPath, ...args]
    : [process.execPath, "--import", PRELOAD, ...args];
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command[0] ?? "", command.slice(1), {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    timeout: LIMIT * 1000,
    env: { ...process.env, TOOLWRIGHT_BENCH_USAGE: file, NO_COLOR: "1", CI: "1" },
  });
  const took = (performance.now() - start) / 1000;
  const { peakKiB, cpuSeconds } = parseUsage(existsSync(file) ? readFileSync(file, "utf8") : "");
  rmSync(folder, { recursive: true, force: true });
  return {
    seconds: took,
    cpuSeconds,
    peakMiB: peakKiB / 1024,
    status: status ?? -1,
    output: `${stdout}${stderr}${error ?? ""}`,
  };
}
