import type { Diagnostic } from "../diagnostic/diagnostic.js";
import type { Index } from "../effective/reference.js";
import type { Integration } from "../model/integration.js";

/** A claim about definitions: yields a diagnostic for every place where it does not hold. */
export type Rule = (index: Index) => Iterable<Diagnostic>;

/** A claim about what agents will read. It is asked only when all rules hold, so that tools can be made. */
export type ToolRule = (index: Index, integration: Integration) => Iterable<Diagnostic>;

/** A claim about what tools cost, asked when they have been counted: tokens by the tool's name. */
export type TokenRule = (
  index: Index,
  integration: Integration,
  tokens: ReadonlyMap<string, number>,
) => Iterable<Diagnostic>;
