/**
 * What nobody sees who reads a text, wherever it stands: control characters other than tabs and line ends, marks that
 * turn the direction of text around, invisible signs and fillers, and the tag characters and variation selectors in which
 * whole sentences can be hidden.
 */
const ALWAYS = String.raw`\0-\x08\v\f\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u17b4\u17b5\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}`;

/** What is seen by its neighbours only: the blank of Braille, fillers of Hangul, the vowel separator of Mongolian. */
const BLANKS = String.raw`\u2800\u115f\u1160\u180e`;

/** Those that have no such neighbours. The blank of Braille is as wide as any of its signs. */
const LONELY = String.raw`\u115f(?![\u1161-\u11a7])|(?<![\u1100-\u115e])\u1160|(?<![\u1820-\u18aa])\u180e|\u180e(?![\u1820-\u18aa])`;

/** What changes its neighbours: one joiner or selector at a time is needed by emoji and several scripts, a row is a code. */
const [JOINERS, SELECTORS] = [String.raw`\u200c\u200d`, String.raw`\u180b-\u180d\u180f\ufe00-\ufe0f`];

/** Ends of lines that few programs show as such. */
const LINES = String.raw`\r\u2028\u2029`;

/** What a model reads of a text and a person does not see. */
export const hidden: RegExp = new RegExp(
  `[${ALWAYS}]|${LONELY}|(?<=[${SELECTORS}])[${SELECTORS}]|(?<=[${JOINERS}])[${JOINERS}]`,
  "gu",
);

/** What has no place in a text that somebody reviews, such as a definition: also what only joins, or ends lines oddly. */
export const hiddenFromReview: RegExp = new RegExp(
  `[${ALWAYS}${BLANKS}${JOINERS}${LINES}]|(?<=[${SELECTORS}])[${SELECTORS}]`,
  "gu",
);

/** All that can be hidden, and what has no sign at all: halves of characters, those of private use or of no use yet. */
export const hiddenOrUnknown: RegExp = new RegExp(`[${ALWAYS}${BLANKS}${JOINERS}${SELECTORS}${LINES}\\p{C}]`, "gu");

/** A text of JSON or code in which every sign is seen: what is hidden is written as an escape. */
export function escapeHidden(text: string, what: RegExp = hiddenFromReview): string {
  return text.replace(what, (sign) =>
    Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""),
  );
}
