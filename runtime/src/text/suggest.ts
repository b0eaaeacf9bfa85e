/** Nobody means something by a longer name. */
const LONGEST = 200;

/**
 * Finds what was probably meant by a name nobody knows.
 * @returns ` Did you mean "..."?` for a message, or an empty text
 */
export function suggest(name: string, known: Iterable<string>): string {
  if (name.length > LONGEST) return "";
  const meant = plain(name);
  let best = "";
  let least = Math.min(3, Math.ceil(name.length / 3) + 1);
  for (const candidate of known) {
    const distance = plain(candidate) === meant ? 0 : edits(name, candidate, least);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best && ` Did you mean "${best}"?`;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Levenshtein distance; anything from `enough` on may be reported as `enough`. */
function edits(a: string, b: string, enough: number): number {
  if (Math.abs(a.length - b.length) >= enough) return enough;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (next.every((distance) => distance >= enough)) return enough;
    row = next;
  }
  return row[b.length] ?? enough;
}
