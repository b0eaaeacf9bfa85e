import { ValidationError } from "../error/validation-error.js";
import { isObject } from "../text/look-up.js";
import { printLiteral } from "./literal.js";
import { DEEPEST, isName, isNumber, KEYWORDS, LONGEST, LONGEST_WORD, SIGNS, WORDS } from "./grammar.js";
import type { Condition, Literal } from "./tree.js";
import { dateFault, textFault } from "./value-fault.js";

/**
 * Writes conditions; groups inside of groups stand in parentheses, so that no reader has to know what binds tighter. What
 * is written is read again as the same tree.
 * @throws ValidationError with the path of what cannot be written, in a tree that was made by hand
 */
export function printConditions(condition: Condition): string {
  const parts: string[] = [];
  let length = 0;
  const put = (text: string): void => {
    length += text.length;
    // Also ends with a tree that has the same branch in many places.
    if (length > LONGEST) fail("condition", `makes more than ${LONGEST} characters`);
    parts.push(text);
  };
  const write = (tree: unknown, path: string, depth: number): void => {
    if (!isObject(tree)) fail(path, "must be a comparison or a group");
    if (!("terms" in tree)) return put(comparison(tree, path));
    const { join, terms, ...others } = tree;
    refuseOthers(others, path);
    if (join !== "and" && join !== "or") fail(`${path}.join`, 'must be "and" or "or"');
    if (!Array.isArray(terms) || terms.length < 2) fail(`${path}.terms`, "must be a list of at least two conditions");
    if (depth > DEEPEST) fail(path, `is inside of more than ${DEEPEST} groups`);
    for (const [index, term] of terms.entries()) {
      if (index > 0) put(` ${join} `);
      const isGroup = isObject(term) && "terms" in term;
      if (isGroup) put("(");
      write(term, `${path}.terms[${index}]`, depth + 1);
      if (isGroup) put(")");
    }
  };
  write(condition, "condition", 0);
  return parts.join("");
}

function comparison(tree: Readonly<Record<string, unknown>>, path: string): string {
  const { name, operator, not, values, at: _, ...others } = tree;
  refuseOthers(others, path);
  if (typeof name !== "string" || !isName(name) || KEYWORDS.has(name.toLowerCase())) {
    fail(`${path}.name`, "must be names joined by /, such as board/name, and no word of the grammar");
  }
  if (name.length > LONGEST_WORD) fail(`${path}.name`, `must have at most ${LONGEST_WORD} characters`);
  const isSign = typeof operator === "string" && SIGNS.has(operator);
  if (typeof operator !== "string" || !(isSign || WORDS.has(operator))) {
    fail(`${path}.operator`, `must be one of ${[...SIGNS, ...WORDS].join(" ")}`);
  }
  if (not !== undefined && (not !== true || isSign)) {
    fail(`${path}.not`, `must be true, beside ${[...WORDS].join(", ")}, or left out`);
  }
  const isList = operator === "in";
  if (!Array.isArray(values) || (isList ? values.length === 0 : values.length !== 1)) {
    fail(`${path}.values`, `must be a list of ${isList ? "at least one value" : "one value"}`);
  }
  const written = Array.from(values, (value: unknown, index) => literal(value, `${path}.values[${index}]`)).join(", ");
  return `${name} ${not ? "not " : ""}${operator} ${isList ? `(${written})` : written}`;
}

function literal(given: unknown, path: string): string {
  if (!isObject(given)) fail(path, 'must be a value such as { type: "text", value: "Net" }');
  const { type, value, at: _, end: __, ...others } = given;
  refuseOthers(others, path);
  if (typeof type !== "string" || !TYPES.includes(type)) fail(`${path}.type`, `must be one of ${TYPES.join(" ")}`);
  const fault = valueFault(type, value);
  if (fault !== undefined) fail(`${path}.value`, fault);
  return printLiteral({ type, value } as Literal);
}

/** What nobody writes would be lost: a `not` of a group. */
function refuseOthers(others: Readonly<Record<string, unknown>>, path: string): void {
  for (const [name, value] of Object.entries(others)) if (value !== undefined) fail(`${path}.${name}`, "is not known");
}

const TYPES = ["text", "number", "date", "boolean", "null"];

function valueFault(type: string, value: unknown): string | undefined {
  if (type === "null") return value === null ? undefined : "must be null";
  if (type === "boolean") return typeof value === "boolean" ? undefined : "must be true or false";
  if (type === "text") return typeof value === "string" ? textFault(value) : "must be a text";
  if (type === "number") return isNumber(value) ? undefined : 'must be a text of digits, such as "5" or "-1.5"';
  const isDate = typeof value === "string" && dateFault(value) === undefined;
  return isDate ? undefined : "must be a text such as 2026-01-31 or 2026-01-31T09:00:00Z";
}

function fail(path: string, message: string): never {
  throw new ValidationError("conditions", [{ path, message }]);
}
