/** How a name and a value are compared. */
export type Operator = "=" | "!=" | "<" | "<=" | ">" | ">=" | "contains" | "like" | "in";

/** What something is compared with, as the API writes it: digits of any length, dates without their brackets. */
export type Literal =
  | { readonly type: "text" | "number" | "date"; readonly value: string; readonly at?: number; readonly end?: number }
  | { readonly type: "boolean"; readonly value: boolean; readonly at?: number; readonly end?: number }
  | { readonly type: "null"; readonly value: null; readonly at?: number; readonly end?: number };

/** One comparison: `board/name = "Help Desk"`. */
export interface Comparison {
  /** Names joined by `/`. */
  readonly name: string;
  readonly operator: Operator;
  /** Only with `contains`, `like` and `in`. */
  readonly not?: true;
  /** Exactly one, but for `in`. */
  readonly values: readonly Literal[];
  /** Where its name stands in the text, counted from 0; absent in trees that were not read from one. */
  readonly at?: number;
}

/** Conditions that all must hold, or of which one must. `and` binds tighter than `or`. */
export interface Group {
  readonly join: "and" | "or";
  /** At least two. */
  readonly terms: readonly Condition[];
}

/** What `conditions` says, without spaces and parentheses. */
export type Condition = Comparison | Group;

/** All comparisons of a tree, from left to right. */
export function* comparisonsOf(condition: Condition): Generator<Comparison> {
  if (!("terms" in condition)) yield condition;
  else for (const term of condition.terms) yield* comparisonsOf(term);
}
