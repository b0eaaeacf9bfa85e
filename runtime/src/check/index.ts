/** Checks that compiler and hosts share with the runtime: of values against schemas, of texts that models will read, of hosts. */
export { checkSchema } from "../schema/check-schema.js";
export type { SchemaRules } from "../schema/check-schema.js";
export { isLoopback } from "../server/loopback.js";
export { isRecord } from "../text/look-up.js";
export { suggest } from "../text/suggest.js";
export { escapeHidden, hiddenFromReview, hiddenOrUnknown } from "../text/hidden.js";
export { hasInvisible, unsafeText } from "./unsafe-text.js";
