import type { Problem } from "../error/validation-error.js";
import { isoText } from "../text/date-time.js";
import { isObject } from "../text/look-up.js";
import { suggest } from "../text/suggest.js";
import type { JsonSchema } from "../tool.js";
import { hasType, typeOf } from "./has-type.js";
import { membersOf } from "./members-of.js";
import { valueFaults } from "./value-faults.js";

/** As many problems are told of what was given: each is read, and a list of the wrong kind has one for each element. */
export const MOST = 20;

/** As many are told of an answer: they are counted, at most. */
export const MOST_RECEIVED = 1000;

/** Finds the schema that a `$ref` names. */
export type Resolve = (name: string) => JsonSchema | undefined;

/** How strictly a value is checked, and what its schema refers to. */
export interface SchemaRules {
  /**
   * Whether objects may only have the members their schema names, even if it does not say so: what a model makes up
   * must not travel on.
   */
  readonly isClosed?: boolean;
  /** What the whole value is called. Default `arguments`. */
  readonly root?: string;
  /** Whether it came from a server: null stands for whatever is not there. */
  readonly isReceived?: boolean;
  /** Whether members that a schema requires may be missing: somebody asked for a part of the record. */
  readonly isPartial?: boolean;
  /** The schemas that `$ref` names. One that is not there admits everything. */
  readonly resolve?: Resolve;
}

/**
 * Checks a value against a schema of the subset of JSON Schema that definitions and tools use; other keywords are
 * ignored. A `$ref` is the name of another schema, nothing stands beside it.
 * @returns the problems, with paths such as `company.id` or `items[2].quantity`; the root's path is `arguments`. When
 *   there are more than {@link MOST}, one more that says so
 */
export function checkSchema(schema: JsonSchema, value: unknown, rules: SchemaRules = {}): Problem[] {
  const most = rules.isReceived ? MOST_RECEIVED : MOST;
  const found = some(check(schema, value, "", rules), most);
  return found.length > most ? [...found.slice(0, most), andMore(rules.root ?? "arguments")] : found;
}

/** Says that what is told is not all. */
export function andMore(path: string): Problem {
  return { path, message: "has more problems than these", advice: "There is more to correct than is named." };
}

/** The first problems, one more than are told. */
function some(problems: Iterable<Problem>, most: number): Problem[] {
  const found: Problem[] = [];
  for (const problem of problems) if (found.push(problem) > most) break;
  return found;
}

/** The longest path, in characters: nothing that is meant lies deeper. */
const LONGEST = 2000;

function* check(schema: unknown, given: unknown, at: string, rules: SchemaRules): Generator<Problem> {
  const path = at === "" ? (rules.root ?? "arguments") : at;
  if (schema === false) yield { path, message: "may not be given" };
  if (!isObject(schema)) return;
  const { $ref, type, anyOf } = schema;
  if (at.length > LONGEST) return yield { path: `${at.slice(0, 50)}...`, message: "is nested too deep" };
  if (typeof $ref === "string") {
    const target = rules.resolve?.($ref);
    yield* check(target, given, at, rules);
    return;
  }
  // Dates are given as such, and sent as texts.
  const value = given instanceof Date ? isoText(given) : given;
  if (type !== undefined && !hasType(type, value)) {
    yield { path, message: `must be ${[type].flat().join(" or ")}, not ${typeOf(value, type)}` };
    return;
  }
  for (const message of valueFaults(schema, value)) yield { path, message };
  if (Array.isArray(value)) yield* checkElements(schema, value, at, rules);
  else if (isObject(value)) yield* checkMembers(schema, value, at, rules);
  if (Array.isArray(anyOf)) {
    const found = anyOf.map((branch) => some(check(branch, value, at, rules), MOST));
    // A branch that fits tells nothing; of others the one that nearly does tells most.
    yield* found.sort((a, b) => a.length - b.length)[0] ?? [];
  }
}

/** The longest path of a name that nobody knows: it is anybody's, and must not come back whole. */
const LONGEST_NAME = 200;

function cut(path: string): string {
  return path.length > LONGEST_NAME ? `${path.slice(0, LONGEST_NAME)}...` : path;
}

function* checkElements(
  schema: JsonSchema,
  value: readonly unknown[],
  at: string,
  rules: SchemaRules,
): Generator<Problem> {
  for (const [index, element] of value.entries()) yield* check(schema["items"], element, `${at}[${index}]`, rules);
}

function* checkMembers(
  schema: JsonSchema,
  value: Readonly<Record<string, unknown>>,
  at: string,
  rules: SchemaRules,
): Generator<Problem> {
  const { isClosed = false, isReceived = false, isPartial = false } = rules;
  const properties = membersOf(schema);
  const inside = (name: string): string => (at === "" ? name : `${at}.${name}`);
  const required = new Set([schema["required"] ?? []].flat());
  for (const name of isPartial ? [] : required) {
    // A member that is undefined is not sent.
    const isMissing = typeof name === "string" && (!Object.hasOwn(value, name) || value[name] === undefined);
    if (isMissing) yield { path: inside(name), message: "is required" };
  }
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined || (member === null && isReceived && !required.has(name))) continue;
    const others = schema["additionalProperties"] ?? !(isClosed && isObject(schema["properties"]));
    const property = Object.hasOwn(properties, name) ? properties[name] : others;
    if (property === false) {
      yield { path: cut(inside(name)), message: `is not known.${suggest(name, Object.keys(properties))}` };
    } else yield* check(property, member, inside(name), rules);
  }
}
