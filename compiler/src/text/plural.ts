/** Words that end in s and are singular, or both: taking the s away leaves no word. */
const UNCHANGED = new Set(
  "aws cms css dns ecs eks gps https ios ipfs kms nfs pos rds series sms sns species sqs tls vps news".split(" "),
);
const SINGULAR = new Set("alias atlas bias canvas gas lens".split(" "));

/** The usual plural of an English noun or of the last word of a name: `time_entry` to `time_entries`. */
export function plural(name: string): string {
  const last = lastWord(name);
  if (UNCHANGED.has(last)) return name;
  // An abbreviation: `tx` to `txs`.
  if (last !== "" && !/[aeiouy]/.test(last)) return `${name}s`;
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh)$/.test(name)) return `${name}es`;
  return `${name}s`;
}

/** The usual singular of an English noun or of the last word of a name: `time_entries` to `time_entry`. */
export function singular(name: string): string {
  const last = lastWord(name);
  if (UNCHANGED.has(last) || SINGULAR.has(last)) return name;
  if (/ies$/.test(name)) return `${name.slice(0, -3)}y`;
  if (/(ss|x|z|ch|sh|[^o]us)es$/.test(name) || SINGULAR.has(last.slice(0, -2))) return name.slice(0, -2);
  if (/[^s]s$/.test(name) && !/(us|is)$/.test(name)) return name.slice(0, -1);
  return name;
}

function lastWord(name: string): string {
  return (/[a-z]+$/i.exec(name)?.[0] ?? "").toLowerCase();
}

/** A noun with its indefinite article: `an opportunity`. */
export function withArticle(noun: string): string {
  const sounded = /^([aeio]|u(?!ni|ser|s[ae]))/i.test(noun);
  return `${sounded ? "an" : "a"} ${noun}`;
}

/** A number of things: `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : plural(noun)}`;
}

/** A whole number with a comma before each three digits: `2,000`. */
export function thousands(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
