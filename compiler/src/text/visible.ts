import { hiddenFromReview } from "@toolwright/runtime/check";

/**
 * The text with every character that a terminal or a reader would not see (control, bidirectional and
 * zero-width characters) replaced by `·`, one for one, so that columns stay right.
 */
export function visible(text: string): string {
  return text.replace(hiddenFromReview, "·");
}

/** A name on one line: of a file, say, whose name may hold a line feed. */
export function visibleName(text: string): string {
  return visible(text).replaceAll("\n", "·");
}
