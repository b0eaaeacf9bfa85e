import { lensedTools, type LensedTool } from "../lens/lensed-tools.js";
import type { BoundTool } from "../tools/bound-tool.js";
import type { StrictOptions } from "./options.js";
import { refuseOthers } from "./refuse-others.js";

/**
 * Tools as a provider takes them, strict or not.
 * @throws ValidationError for what is no bound tool, and for a name that the provider does not take
 */
export function strictTools(
  tools: readonly BoundTool[],
  provider: "openai" | "anthropic",
  { strict = false }: StrictOptions,
): LensedTool[] {
  refuseOthers(tools);
  if (strict === false) return lensedTools(tools, provider);
  return lensedTools(tools, `${provider}-strict`, strict === true ? undefined : strict);
}
