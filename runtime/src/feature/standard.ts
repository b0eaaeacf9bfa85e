import { advise } from "../error/advice.js";
import { suggest } from "../text/suggest.js";
import { ask } from "./ask.js";
import type { Features } from "./features.js";
import { observe } from "./observe.js";
import { checkRetries, repeat } from "./repeat.js";

/** The features that every API has use for: what the clients of generated packages have. */
export const standard: Features = { check: checkRetries, ask, repeat, observe, advise, suggest };
