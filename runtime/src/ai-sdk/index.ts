export { aiTools } from "./ai-tools.js";
export type { AiTools } from "./ai-tools.js";
export { rateLimited, rateLimitOf } from "./rate-limited.js";
export type { ProfileOptions } from "../adapter/options.js";
export type { ToolOutput } from "../agent/output-of.js";
