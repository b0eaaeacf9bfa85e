import type { Rule, ToolRule } from "./rule.js";

/** The rules for definitions, in the order in which their diagnostics are clearest. */
export const rules: readonly Rule[] = [];

/** The rules for tools. */
export const toolRules: readonly ToolRule[] = [];
