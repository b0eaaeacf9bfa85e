export { langchainTools } from "./langchain-tools.js";
export type { LangchainTool } from "./langchain-tools.js";
export type { ProfileOptions } from "../adapter/options.js";
