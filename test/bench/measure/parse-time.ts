/** The peak in KiB that `time -f %M` or the preload wrote; lines before it tell of a failed command. */
export function parseTime(text: string): number {
  const last = text.trim().split("\n").at(-1) ?? "";
  return /^\d+$/.test(last) ? Number(last) : Number.NaN;
}
