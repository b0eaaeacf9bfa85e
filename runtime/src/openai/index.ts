export { chatTools } from "./chat-tools.js";
export type { ChatParams, ChatRun, ChatTools } from "./chat-tools.js";
export { responseTools } from "./response-tools.js";
export type { ResponseParams, ResponseRun, ResponseTools } from "./response-tools.js";
export type { StrictOptions } from "../adapter/options.js";
export type { RunOptions } from "../adapter/run.js";
