import type { RecordType } from "../conditions/find-member.js";
import { checkFilter, isFilterFormat } from "../conditions/check-filter.js";
import type { Arguments } from "../plan.js";
import { isObject } from "../text/look-up.js";
import type { CheckedInput } from "./contract.js";

/** What filters are checked by. */
export interface FilterRules {
  /** What the operation gives; its fields are listed by `fields`. */
  readonly gives: RecordType | undefined;
  /** What its filters are about. */
  readonly of: RecordType | undefined;
  /** Whether names and choices pass that the types do not know. */
  readonly isOpen: boolean;
}

/**
 * Checks the arguments that are filters, orders and lists of fields.
 * @param members the schemas of the arguments, by name
 */
export function checkFilters(
  members: Readonly<Record<string, unknown>>,
  args: Arguments,
  { gives, of, isOpen }: FilterRules,
): CheckedInput {
  const problems: CheckedInput["problems"][number][] = [];
  const written: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(members)) {
    const text = args[name];
    if (!isObject(member) || !isFilterFormat(member["format"]) || typeof text !== "string") continue;
    const { format } = member;
    // An empty filter is none.
    if (text.trim() === "") continue;
    const checked = checkFilter(format, name, text, format === "field-list" ? gives : of, isOpen);
    problems.push(...checked.problems);
    if (checked.text !== text) written[name] = checked.text;
  }
  return { args: Object.keys(written).length > 0 ? { ...args, ...written } : args, problems };
}
