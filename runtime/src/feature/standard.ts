import { advise } from "../error/advice.js";
import { suggest } from "../text/suggest.js";
import type { Features } from "./features.js";
import { observe } from "./observe.js";
import { checkRetries, repeat } from "./repeat.js";

/** All features: what the clients of generated packages have. */
export const standard: Features = { check: checkRetries, repeat, observe, advise, suggest };
