import type { Problem } from "../error/validation-error.js";
import { ValidationError } from "../error/validation-error.js";
import { isObject } from "../text/look-up.js";
import type { Fault } from "./compare.js";
import { senseFaults, typeFaults } from "./compare.js";
import type { Found, Model } from "./find-member.js";
import { findMember } from "./find-member.js";
import { quote } from "./literal.js";
import { parseFields, parseOrder } from "./parse-list.js";
import { parseConditions } from "./parse.js";
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
 * @param model what is filtered; without, only the grammar is checked
 * @param isOpen whether names and choices pass that the model does not know
 */
export function checkFilter(
  format: FilterFormat,
  argument: string,
  text: string,
  model: Model | undefined,
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
    const found = model && findMember(name, model, format !== "field-list");
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
      const faults = [...senseFaults(comparison), ...nameFaults(format, comparison, model, isOpen, find)];
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
  model: Model | undefined,
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
  const trap = model && trapOf(comparison, model);
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

/** What to do instead, when the model says that a name, or a name with this value, is no use in a filter. */
function trapOf({ name, operator, values }: Comparison, { type }: Model): string | undefined {
  const { unfilterable } = type;
  if (!isObject(unfilterable)) return undefined;
  const parts = name.split("/");
  const names = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
  const asked = operator === "=" || operator === "in" ? values.map(({ value }) => `${name}=${String(value)}`) : [];
  const isTrap = (key: string): boolean => Object.hasOwn(unfilterable, key);
  // Of several values one may be right.
  const trap = names.find(isTrap) ?? (asked.every(isTrap) ? asked[0] : undefined);
  return trap === undefined ? undefined : String(unfilterable[trap]);
}

function withDoubleQuotes(text: string, comparisons: readonly Comparison[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { values } of comparisons) {
    for (const { type, value, at = 0, end = 0 } of values) {
      if (type !== "text" || text.charAt(at) !== "'") continue;
      parts.push(text.slice(from, at), quote(value));
      from = end;
    }
  }
  return parts.join("") + text.slice(from);
}
