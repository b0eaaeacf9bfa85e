export { langchainTools } from "./langchain-tools.js";
export type { LangchainTool } from "./langchain-tools.js";
export type { AdapterOptions } from "../adapter/options.js";
