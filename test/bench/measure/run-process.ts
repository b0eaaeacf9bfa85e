import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseTime } from "./parse-time.js";

/** What one run of a whole process took. */
export interface ProcessRun {
  readonly seconds: number;
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

/** Runs `node` with these arguments and waits. */
export function runNode(args: readonly string[], cwd: string, seconds = 900): ProcessRun {
  const folder = mkdtempSync(join(tmpdir(), "toolwright-bench-"));
  const file = join(folder, "peak");
  const command = hasTime
    ? [GNU_TIME, "-f", "%M", "-o", file, process.execPath, ...args]
    : [process.execPath, "--import", PRELOAD, ...args];
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command[0] ?? "", command.slice(1), {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    timeout: seconds * 1000,
    env: { ...process.env, TOOLWRIGHT_BENCH_PEAK: file, NO_COLOR: "1", CI: "1" },
  });
  const took = (performance.now() - start) / 1000;
  const peak = existsSync(file) ? parseTime(readFileSync(file, "utf8")) : Number.NaN;
  rmSync(folder, { recursive: true, force: true });
  return { seconds: took, peakMiB: peak / 1024, status: status ?? -1, output: `${stdout}${stderr}${error ?? ""}` };
}
