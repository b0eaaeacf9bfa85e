import { lensedTools, type LensedTool } from "../lens/lensed-tools.js";
import type { BoundTool } from "../tools/bound-tool.js";
import type { StrictOptions } from "./options.js";

/**
 * Tools as a provider takes them, strict or not.
 * @throws ValidationError for a name that the provider does not take
 */
export function strictTools(
  tools: readonly BoundTool[],
  provider: "openai" | "anthropic",
  { strict = false }: StrictOptions,
): LensedTool[] {
  if (strict === false) return lensedTools(tools, provider);
  return lensedTools(tools, `${provider}-strict`, strict === true ? undefined : strict);
}
