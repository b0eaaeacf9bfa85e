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
  readonly rounds: number;
  /** A contestant that has used this much takes no part in further rounds, so that a slow one does not hold up all. */
  readonly seconds: number;
  readonly log: (text: string) => void;
}

/** Runs contestants in turn, ABAB, so that a machine that gets slower or faster does so for all of them. */
export function interleave(contestants: readonly Contestant[], options: InterleaveOptions): Map<string, Outcome> {
  const outcomes = new Map<string, Outcome>(contestants.map(({ name }) => [name, { runs: [] }]));
  for (let round = 1; round <= options.rounds; round++) {
    for (const { name, prepare, run } of contestants) {
      const { runs, error } = outcomes.get(name) ?? { runs: [] };
      const used = runs.reduce((sum, { seconds }) => sum + seconds, 0);
      if (error !== undefined || used > options.seconds) continue;
      prepare?.();
      const result = run();
      const failed = result.status !== 0;
      const text = failed ? "failed" : `${result.seconds.toFixed(3)} s, ${result.peakMiB.toFixed(0)} MiB`;
      options.log(`  ${round}/${options.rounds} ${name}: ${text}\n`);
      outcomes.set(name, failed ? { runs, error: lastLines(result) } : { runs: [...runs, result] });
    }
  }
  return outcomes;
}

/** The start and the end of what a failed process said. */
function lastLines({ output, status }: ProcessRun): string {
  const lines = output
    .trim()
    .split("\n")
    .filter((line) => line.trim() !== "");
  const some = lines.length > 6 ? [...lines.slice(0, 3), "...", ...lines.slice(-3)] : lines;
  return `exit code ${status}: ${some.join(" | ").slice(0, 400)}`;
}
