export { messageTools } from "./message-tools.js";
export type { MessageParams, MessageRun, MessageTool, MessageTools } from "./message-tools.js";
export type { StrictOptions } from "../adapter/options.js";
export type { RunOptions } from "../adapter/run.js";
