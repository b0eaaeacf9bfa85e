// Loaded before a measured program where GNU time is missing: writes the peak memory, in KiB, when the program ends.
import { readFileSync, writeFileSync } from "node:fs";

/** Linux counts into `maxRSS` what the parent had when it forked, so its own count is asked first. */
function peak() {
  try {
    return /VmHWM:\s*(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1];
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

process.on("exit", () => writeFileSync(process.env.TOOLWRIGHT_BENCH_PEAK, `${peak()}\n`));
