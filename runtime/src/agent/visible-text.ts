/**
 * What a model reads and a person who opens the record does not see: control characters other than tabs and line ends,
 * marks that turn the direction of text around, invisible signs, and the tag characters and variation selectors in which
 * whole sentences can be hidden. Joiners stay, as emoji and several scripts need them.
 */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex -- they are what is meant
  /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;

/** A text without what only a model would read. */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, "");
}

/**
 * A text of at most so many characters, cut between two code points; says how many are missing.
 * @param most in UTF-16 units
 */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const isInside = /[\ud800-\udbff]/.test(text.charAt(most - 1));
  const end = isInside ? most - 1 : most;
  let missing = 0;
  for (const _ of text.slice(end)) missing++;
  return `${text.slice(0, end)}… (${missing} more characters)`;
}
