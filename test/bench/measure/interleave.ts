import { waitForQuiet } from "./idle.js";
import type { ProcessRun } from "./run-process.js";

/** Something to be measured several times. */
export interface Contestant {
  readonly name: string;
  /** What must be done before each run and is not measured. */
  readonly prepare?: () => void;
  readonly run: () => ProcessRun;
}

/** What a contestant did: runs, or the error of the first run that failed. */
export interface Outcome {
  readonly runs: readonly ProcessRun[];
  readonly error?: string;
}

export interface InterleaveOptions {
  readonly runs: number;
  /** A contestant that has used this much takes no part in further rounds, so that a slow one does not hold up all. */
  readonly seconds: number;
  /** How long to wait for a quiet machine before each run, in seconds. */
  readonly patience: number;
}

/** Runs contestants in turn, ABAB, so that a machine that gets slower or faster does so for all of them. */
export async function interleave(
  contestants: readonly Contestant[],
  { runs: rounds, seconds: limit, patience }: InterleaveOptions,
  log: (text: string) => void,
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>(contestants.map(({ name }) => [name, { runs: [] }]));
  for (let round = 1; round <= rounds; round++) {
    for (const { name, prepare, run } of contestants) {
      const { runs, error } = outcomes.get(name) ?? { runs: [] };
      const used = runs.reduce((sum, { seconds }) => sum + seconds, 0);
      if (error !== undefined || used > limit) continue;
      prepare?.();
      await waitForQuiet(patience);
      const result = run();
      const failed = result.status !== 0;
      const text = failed ? "failed" : `${result.seconds.toFixed(3)} s, ${result.peakMiB.toFixed(0)} MiB`;
      log(`  ${round}/${rounds} ${name}: ${text}\n`);
      outcomes.set(name, failed ? { runs, error: complaint(result) } : { runs: [...runs, result] });
    }
  }
  return outcomes;
}

/** What a failed process said that tells most: its errors, or else the start and the end. */
export function complaint({ output, status }: Pick<ProcessRun, "output" | "status">): string {
  const all = output
    .trim()
    .split("\n")
    .filter((line) => line.trim() !== "");
  const errors = all.filter((line) => /error/i.test(line));
  const lines = errors.length > 0 ? errors : all;
  const some = lines.length > 6 ? [...lines.slice(0, 3), "...", ...lines.slice(-3)] : lines;
  const text = some.join(" / ").replaceAll("|", "/").slice(0, 300);
  return `exit code ${status}: ${text}`;
}
