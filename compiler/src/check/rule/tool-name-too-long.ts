import { diagnostic } from "../../diagnostic/diagnostic.js";
import { callableNames } from "../tool-names.js";
import type { Rule } from "../rule.js";

/** The longest name that every provider accepts. */
const LONGEST = 64;

/** Tool names, former ones included, have at most 64 characters. */
export const toolNameTooLong: Rule = function* (index) {
  for (const { name, span } of callableNames(index)) {
    if (name.length > LONGEST) yield diagnostic("tool-name-too-long", span(), { name, length: String(name.length) });
  }
};
