/**
 * What a model reads and a person who opens the record does not see: control characters other than tabs and line ends,
 * marks that turn the direction of text around, invisible signs and fillers, and the tag characters and variation
 * selectors in which whole sentences can be hidden. Joiners and the first 16 selectors stay one at a time, as emoji and
 * several scripts need them; in a row they are a code.
 */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex -- they are what is meant
  /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|(?<=[\ufe00-\ufe0f])[\ufe00-\ufe0f]|(?<=[\u200c\u200d])[\u200c\u200d]/gu;

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
