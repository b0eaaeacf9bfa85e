/** Numbers, ids and addresses; not P1, which is how urgent something is. */
const NUMBER = /#?(?<![\p{L}\p{N}])(?!p[1-5]\b)\p{L}{0,20}[_-]?\d[\p{L}\p{N}._-]*|\S+@\S+/giu;
/** What an id says of the kind of record: `INC-552`. */
const PREFIX = /^([a-z]{2,5})[-_]\d/i;
/** The id of a record with the word before it; not an amount. */
const ID =
  /(?<!\p{L})(\p{L}{1,30}) (?:#|id\s+|no\.?\s*)?(?:[a-z]{0,5}[-_])?\d{2,}\b(?!\s*(?:%|percent|minutes?|hours?|days?|weeks?|months?|years?|units?|miles|am|pm)|[,.:]\d)|(?<!\p{L})([a-z]{2,5})[-_]\d/giu;

/** A text without numbers and ids: they say which record, not which tool. What they say of its kind stays. */
export function withoutIds(text: string): string {
  return text.replace(NUMBER, (id) => ` ${PREFIX.exec(id)?.[1] ?? ""} `);
}

/** What the records are called whose ids a text gives. */
export function kindsWithIds(text: string): readonly string[] {
  return [...text.matchAll(ID)].map(([, word, prefix]) => word ?? prefix ?? "");
}
