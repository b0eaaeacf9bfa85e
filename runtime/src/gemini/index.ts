export { geminiTool } from "./gemini-tool.js";
export type { AdapterOptions } from "../adapter/options.js";
