/**
 * The text with every character that a terminal or a reader would not see (control, bidirectional and
 * zero-width characters) replaced by `·`, one for one, so that columns stay right.
 */
export function visible(text: string): string {
  return text.replace(INVISIBLE, "·");
}

/** A name on one line: of a file, say, whose name may hold a line feed. */
export function visibleName(text: string): string {
  return visible(text).replaceAll("\n", "·");
}

/** Whether the text has characters that hide or reorder what stands around them. */
export function hasInvisible(text: string): boolean {
  return text.search(INVISIBLE) !== -1;
}

// C0 without tab and line feed, C1, soft hyphen, zero-width, bidi marks and isolates, tags, line separators.
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
