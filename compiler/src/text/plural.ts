/** The usual plural of an English noun or of the last word of a name: `time_entry` to `time_entries`. */
export function plural(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh)$/.test(name)) return `${name}es`;
  return `${name}s`;
}

/** The usual singular of an English noun or of the last word of a name: `time_entries` to `time_entry`. */
export function singular(name: string): string {
  if (/ies$/.test(name)) return `${name.slice(0, -3)}y`;
  if (/(ss|x|z|ch|sh|[^o]us)es$/.test(name)) return name.slice(0, -2);
  if (/[^s]s$/.test(name) && !/(us|is)$/.test(name)) return name.slice(0, -1);
  return name;
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
