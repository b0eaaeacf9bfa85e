import { advise } from "../error/advice.js";
import { suggest } from "../text/suggest.js";
import { ask } from "./ask.js";
import { checkNesting } from "./check-nesting.js";
import { checkOptions } from "./check-options.js";
import type { Features } from "./features.js";
import { observe } from "./observe.js";
import { repeat } from "./repeat.js";

/** The features that every API has use for: what the clients of generated packages have. */
export const standard: Features = {
  check: checkOptions,
  ask,
  repeat,
  observe,
  checkReply: checkNesting,
  advise,
  suggest,
};
