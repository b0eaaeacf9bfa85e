const dated = /^(\d{4}-\d\d-\d\d)([T ]\d\d:\d\d(:\d\d(\.\d{1,7})?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** What is wrong with a text that a filter compares with, as the end of a sentence. */
export function textFault(text: string): string | undefined {
  return /[\p{Cc}\p{Cs}]/u.test(text) ? "holds control characters" : undefined;
}

/** What is wrong with a date, its brackets aside; without a zone it is the server's. */
export function dateFault(text: string): string | undefined {
  const [, day = ""] = dated.exec(text) ?? [];
  const moment = new Date(text.replace(" ", "T"));
  const isDay = day !== "" && !Number.isNaN(moment.getTime()) && new Date(day).toISOString().startsWith(day);
  return isDay ? undefined : "is none: [2026-01-31] or [2026-01-31T09:00:00Z] are";
}
