export { outputOf } from "./output-of.js";
export type { ToolOutput } from "./output-of.js";
