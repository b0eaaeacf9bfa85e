/** What GNU time (`-f "%M %U %S"`) or the preload wrote: the peak in KiB, seconds of the processor. */
export interface Usage {
  readonly peakKiB: number;
  readonly cpuSeconds: number;
}

/** Reads it; lines before the last tell of a failed command. */
export function parseUsage(text: string): Usage {
  const [peak, user, system] = (text.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  return { peakKiB: peak ?? Number.NaN, cpuSeconds: (user ?? Number.NaN) + (system ?? Number.NaN) };
}
