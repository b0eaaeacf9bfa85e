import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { TokenRule } from "../rule.js";

const LIMIT = 2000;

/** No tool costs more than 2,000 tokens. */
export const toolTooLarge: TokenRule = function* (index, { tools }, tokens) {
  for (const { name, operation } of tools) {
    const cost = tokens.get(name) ?? 0;
    const effective = index.operation.get(operation);
    if (cost <= LIMIT || !effective) continue;
    const span = effective.tool?.fields ? effective.span("tool", "fields") : effective.place;
    yield diagnostic("tool-too-large", span, { tool: name, tokens: inWords(cost), limit: inWords(LIMIT) });
  }
};

function inWords(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
