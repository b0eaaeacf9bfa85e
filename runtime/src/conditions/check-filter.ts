import type { Problem } from "../error/validation-error.js";
import { ValidationError } from "../error/validation-error.js";
import type { Fault } from "./compare.js";
import { senseFaults, typeFaults } from "./compare.js";
import { withDoubleQuotes } from "./double-quotes.js";
import type { Found, RecordType } from "./find-member.js";
import { findMember } from "./find-member.js";
import { parseFields, parseOrder } from "./parse-list.js";
import { parseConditions } from "./parse.js";
import { trapOf } from "./trap.js";
import type { Comparison } from "./tree.js";
import { comparisonsOf } from "./tree.js";
import { placeIn } from "./unreadable.js";

/** The formats of texts that are filters, orders and lists of fields. */
export type FilterFormat = "conditions" | "child-conditions" | "custom-field-conditions" | "order-by" | "field-list";

/** A text that was looked at. */
export interface CheckedFilter {
  /** The text to send: as given, but for single quotes, which some servers refuse. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Whether a format is one of those. */
export function isFilterFormat(format: unknown): format is FilterFormat {
  return typeof format === "string" && /^((child-|custom-field-)?conditions|order-by|field-list)$/.test(format);
}

/**
 * Checks a filter, an order or a list of fields: its grammar, its names, and whether values fit what they are compared
 * with.
 * @param argument what the text is, for messages
 * @param records what is filtered; without, only the grammar is checked
 * @param isOpen whether names and choices pass that the records do not have
 */
export function checkFilter(
  format: FilterFormat,
  argument: string,
  text: string,
  records: RecordType | undefined,
  isOpen: boolean,
): CheckedFilter {
  const problems: Problem[] = [];
  const put = (at: number, { fault, advice }: Fault): void => {
    problems.push({
      path: argument,
      message: `${fault} ${placeIn(text, at)}`,
      ...(advice !== undefined && { advice }),
    });
  };
  const find = (name: string, at: number): Found | undefined => {
    // What records have under _info can be filtered by, but is not a field of its own.
    const found = records && findMember(name, records, format !== "field-list");
    if (!found || !("fault" in found)) return found;
    if (!isOpen) put(at, found);
    return undefined;
  };
  try {
    if (format === "order-by" || format === "field-list") {
      const isOrder = format === "order-by";
      for (const { name, at } of isOrder ? parseOrder(text, argument) : parseFields(text, argument)) {
        const found = find(name, at);
        if (isOrder && found && "list" in found) put(at, { fault: `orders by ${found.list}, which is a list` });
      }
      return { text, problems };
    }
    const tree = parseConditions(text, argument);
    const comparisons = [...comparisonsOf(tree)];
    for (const comparison of comparisons) {
      const faults = [...senseFaults(comparison), ...nameFaults(format, comparison, records, isOpen, find)];
      for (const fault of faults) put(comparison.at ?? 0, fault);
    }
    return { text: withDoubleQuotes(text, comparisons), problems };
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    return { text, problems: error.problems };
  }
}

function* nameFaults(
  format: FilterFormat,
  comparison: Comparison,
  records: RecordType | undefined,
  isOpen: boolean,
  find: (name: string, at: number) => Found | undefined,
): Generator<Fault> {
  const { name, at = 0 } = comparison;
  if (format === "custom-field-conditions") {
    if (name === "caption" || name === "value") return;
    yield {
      fault: `names "${name}"`,
      advice: 'Name caption and value only, e.g. caption = "Asset tag" and value = "A-17".',
    };
    return;
  }
  const trap = records && trapOf(comparison, records.type);
  if (trap !== undefined) {
    yield { fault: `filters by ${name} in a way that finds nothing`, advice: trap };
    return;
  }
  const found = find(name, at);
  if (!found || "fault" in found) return;
  const { list } = found;
  // Of other names in childConditions nobody has told what servers do.
  if (list !== undefined && format !== "child-conditions") {
    const place = list === "customFields" ? "customFieldConditions, by caption and value" : "childConditions";
    yield { fault: `names ${list}, which is a list`, advice: `Say what is to hold for ${list} in ${place}.` };
    return;
  }
  yield* typeFaults(comparison, found.schema, isOpen);
}
