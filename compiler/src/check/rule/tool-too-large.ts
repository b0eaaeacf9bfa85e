import { diagnostic } from "../../diagnostic/diagnostic.js";
import { thousands } from "../../text/plural.js";
import type { TokenRule } from "../rule.js";

/** Most tokens a tool may cost. */
export const MOST_TOKENS = 2000;

/** No tool costs more than 2,000 tokens. */
export const toolTooLarge: TokenRule = function* (index, { tools }, tokens) {
  for (const { name, operation } of tools) {
    const cost = tokens.get(name) ?? 0;
    const effective = index.operation.get(operation);
    if (cost <= MOST_TOKENS || !effective) continue;
    const span = effective.tool?.fields ? effective.span("tool", "fields") : effective.place();
    yield diagnostic("tool-too-large", span, { tool: name, tokens: thousands(cost), limit: thousands(MOST_TOKENS) });
  }
};
