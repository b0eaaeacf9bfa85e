import { diagnostic } from "../../diagnostic/diagnostic.js";
import { thousands } from "../../text/plural.js";
import type { Rule, TokenRule } from "../rule.js";

/** Models choose worse the more tools they are given. */
const MOST_TOOLS = 30;

/** A toolset has at most 30 tools. */
export const toolsetTooLong: Rule = function* ({ project: { integration } }) {
  for (const [name, { tools }] of Object.entries(integration.value.toolsets ?? {})) {
    if (tools.length <= MOST_TOOLS) continue;
    const values = { name, what: `${tools.length} tools`, limit: `${MOST_TOOLS} is the most` };
    yield diagnostic("toolset-over-budget", integration.keySpan(["toolsets", name, "tools"]), values);
  }
};

/** A toolset costs no more tokens than its budget. */
export const toolsetOverBudget: TokenRule = function* ({ project: { integration } }, { toolsets }, tokens) {
  for (const { name, tools, budget } of toolsets) {
    const cost = [...new Set(tools)].reduce((sum, tool) => sum + (tokens.get(tool) ?? 0), 0);
    if (cost <= budget) continue;
    const values = { name, what: `${thousands(cost)} tokens`, limit: `its budget is ${thousands(budget)}` };
    yield diagnostic("toolset-over-budget", integration.valueSpan(["toolsets", name, "budget"]), values);
  }
};
