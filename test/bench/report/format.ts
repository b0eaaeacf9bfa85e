import { spread } from "../measure/statistics.js";

/** A number with three digits that matter: `0.123`, `1.23`, `12.3`, `1,234`. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return "-";
  const size = Math.abs(value);
  return value.toLocaleString("en-US", {
    maximumFractionDigits: size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3,
  });
}

/** `1.23 [1.20-1.31]`: the median, and between which values all are. */
export function ranged(values: readonly number[]): string {
  if (values.length === 0) return "-";
  const { min, median, max } = spread(values);
  return values.length === 1 ? digits(median) : `${digits(median)} [${digits(min)}-${digits(max)}]`;
}
