import { writeDate, writeDateTime } from "../text/date-time.js";
import type { ArgumentKind } from "./kind.js";

/** A day, `YYYY-MM-DD`. */
export const date: ArgumentKind = {
  write: writeDate,
  expects: () => "must be a date, e.g. 2026-01-31",
};

/** A moment, in the precision that the API takes. */
export const dateTime: ArgumentKind = {
  write(value, encode, { dateTime: precision }) {
    const written = writeDateTime(value, precision);
    return written === undefined ? undefined : encode(written);
  },
  expects: (_, api) =>
    `must be a date-time with its zone, e.g. 2026-01-31T09:00:00${api.dateTime === "seconds" ? "" : ".000"}Z`,
};
