import { digits } from "./format.js";

/** A figure that must not be above, or below, a bar. */
export interface Bar {
  readonly limit: number;
  readonly at: "most" | "least";
  /** What the bar counts, for the table: `x openapi-typescript`, `MiB`. */
  readonly unit: string;
}

export const atMost = (limit: number, unit = ""): Bar => ({ limit, at: "most", unit });
export const atLeast = (limit: number, unit = ""): Bar => ({ limit, at: "least", unit });

/** One row of a verdict table: what, measured, bar, pass or miss. */
export function judge(what: string, measured: number, bar: Bar): string[] {
  const unit = bar.unit === "" ? "" : ` ${bar.unit}`;
  const passes = bar.at === "most" ? measured <= bar.limit : measured >= bar.limit;
  const verdict = Number.isFinite(measured) ? (passes ? "pass" : "MISS") : "not measured";
  const sign = bar.at === "most" ? "<=" : ">=";
  return [what, `${digits(measured)}${unit}`, `${sign} ${digits(bar.limit)}${unit}`, verdict];
}

/** The headline of verdicts. */
export const VERDICT_HEAD = ["what", "measured", "bar", ""];
