import { gatewaySurface } from "./gateway-surface.js";
import { mcpSurface } from "./mcp-surface.js";
import type { Surface } from "./surface.js";

/** The surfaces of servers. They run on Node alone, so what is also driven elsewhere does not import them. */
export const hostSurfaces: readonly Surface[] = [mcpSurface, gatewaySurface];
