// Loaded before a measured program where GNU time is missing: writes, when it ends, the peak memory in KiB and the seconds of the processor.
import { readFileSync, writeFileSync } from "node:fs";

/** Linux counts into `maxRSS` what the parent had when it forked, so its own count is asked first. */
function peak() {
  try {
    return /VmHWM:\s*(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1];
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

process.on("exit", () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.TOOLWRIGHT_BENCH_USAGE, `${peak()} ${userCPUTime / 1e6} ${systemCPUTime / 1e6}\n`);
});
