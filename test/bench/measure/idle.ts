import { cpus } from "node:os";
import { setTimeout as wait } from "node:timers/promises";

/** The share of the machine that may be busy with something else. */
const QUIET = 0.2;

/** Waits until the machine has nothing else to do, or for so many seconds; returns whether it is quiet. */
export async function waitForQuiet(seconds: number): Promise<boolean> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const before = usage();
    await wait(500);
    const after = usage();
    if ((after.busy - before.busy) / (after.all - before.all) < QUIET) return true;
  }
  return false;
}

function usage(): { busy: number; all: number } {
  const times = cpus().map((one) => one.times);
  const all = times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0);
  return { all, busy: all - times.reduce((sum, { idle }) => sum + idle, 0) };
}
