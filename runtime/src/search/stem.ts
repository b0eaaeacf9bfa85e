/**
 * Brings the forms of an English word together: `entries` and `entry`, `assigned`, `assigning` and `assignment`. What it
 * returns is a key, not always a word.
 * @param word lower case
 */
export function stem(word: string): string {
  if (Object.hasOwn(IRREGULAR, word)) return stem(IRREGULAR[word] ?? "");
  const singular = withoutPlural(american(word));
  const base = DERIVED.exec(singular)?.[1] ?? singular;
  // "shipping" is of "ship", but "billing" of "bill".
  return (base === singular ? base : base.replace(/([bdgmnprt])\1$/, "$1")).replace(/(?<=..)[eiy]$/, "");
}

/** `organisation`, `licence`, `colour`, `catalogue` and `centre` as the texts of APIs spell them. */
function american(word: string): string {
  return word
    .replace(/is(e|ed|es|ing|ation|ations)$/, (both, end: string) => (word.length > end.length + 5 ? `iz${end}` : both))
    .replace(/^licence/, "license")
    .replace(/^(col|lab|fav|behavi)our/, "$1or")
    .replace(/^(catal|dial)ogue/, "$1og")
    .replace(/^(cent|met)re/, "$1er");
}

const IRREGULAR: Readonly<Record<string, string>> = {
  bought: "buy",
  built: "build",
  chosen: "choose",
  drew: "draw",
  drove: "drive",
  found: "find",
  gave: "give",
  given: "give",
  held: "hold",
  kept: "keep",
  left: "leave",
  lost: "lose",
  made: "make",
  paid: "pay",
  people: "person",
  ran: "run",
  said: "say",
  sent: "send",
  sold: "sell",
  spent: "spend",
  told: "tell",
  took: "take",
  taken: "take",
  won: "win",
  wrote: "write",
  written: "write",
};

/** What is left has a vowel and is long enough: `string` is not of `str`, nor `station` of `stat`. */
const DERIVED =
  /^(?=.?.?.?[aeiouy])(.{3,}?)(?:(?<=.{4})ations?|(?<=.{4})at(?:ing|ed|e)|(?<=.{5})ion|(?<=.{4})ment|ing|ed|(?<=v)al)$/;

function withoutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|z|us)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
