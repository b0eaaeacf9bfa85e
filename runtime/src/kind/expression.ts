import type { ArgumentKind } from "./kind.js";
import { text } from "./text.js";

/** A text with a grammar, such as a filter, or one of a few choices: the API's contract says which. */
export const expression: ArgumentKind = { ...text, isChecked: true };
