/**
 * Brings the forms of an English word together: `entries` and `entry`, `assigned` and `assigning`. What it returns is a
 * key, not always a word. Lighter than Porter's stemmer, so that `policy` and `police` stay apart.
 * @param word lower case
 */
export function stem(word: string): string {
  const singular = withoutPlural(word);
  const verb = /^(.*[aeiouy].*)(?:ing|ed)$/.exec(singular)?.[1];
  if (verb === undefined || verb.length < 3) return singular.replace(/(?<=..)[ey]$/, "");
  // "shipping" is of "ship", but "billing" of "bill".
  return verb.replace(/([bdgmnprt])\1$/, "$1").replace(/(?<=..)[ey]$/, "");
}

function withoutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|z|us)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
