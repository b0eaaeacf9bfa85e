// What generated packages depend on; a test keeps these equal to the `package.json` of each.
/** The version of `@toolwright/runtime`. */
export const RUNTIME_VERSION = "0.1.0";
/** The version of `@toolwright/mcp`. */
export const MCP_VERSION = "0.1.0";
