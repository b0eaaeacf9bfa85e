export { toolIndex } from "./tool-index.js";
export type { Found, ToolIndex } from "./tool-index.js";
export type { Said, Wording } from "./wording.js";
