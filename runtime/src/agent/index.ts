export { estimateTokens } from "./estimate-tokens.js";
export type { ErrorValue } from "./error-value.js";
export { keptFiles } from "./kept-files.js";
export type { FileBounds, KeptFiles } from "./kept-files.js";
export type { OutputOptions } from "./output-options.js";
export { outputOf } from "./output-of.js";
export type { ToolOutput } from "./output-of.js";
export { untrustedNotice } from "./untrusted-notice.js";
export type { LimitWait } from "./wait-for-limits.js";
