import type { JsonSchema } from "../tool.js";
import { isRecord } from "../text/look-up.js";

/** What a keyword says, in words, for a provider that does not take it. */
const sentences: Readonly<Record<string, (value: unknown, schema: JsonSchema) => string>> = {
  minLength: (least) => `At least ${counted(least, "character")}.`,
  maxLength: (most) => `At most ${counted(most, "character")}.`,
  pattern: (pattern) => `Must match the regular expression ${String(pattern)}.`,
  format: (format) => `Format ${String(format)}.`,
  minimum: (least) => `At least ${String(least)}.`,
  maximum: (most) => `At most ${String(most)}.`,
  exclusiveMinimum: (bound) => `More than ${String(bound)}.`,
  exclusiveMaximum: (bound) => `Less than ${String(bound)}.`,
  multipleOf: (divisor) => `A multiple of ${String(divisor)}.`,
  minItems: (least) => `At least ${counted(least, "item")}.`,
  maxItems: (most) => `At most ${counted(most, "item")}.`,
  uniqueItems: (isUnique) => (isUnique === true ? "No item twice." : ""),
  contains: (schema) => `At least one item fits ${JSON.stringify(schema)}.`,
  minProperties: (least) => `At least ${counted(least, "member")}.`,
  maxProperties: (most) => `At most ${counted(most, "member")}.`,
  propertyNames: (schema) => `Names of members fit ${JSON.stringify(schema)}.`,
  enum: (values) =>
    `One of ${[values]
      .flat()
      .map((value) => JSON.stringify(value))
      .join(", ")}.`,
  not: (schema) => `Must not fit ${JSON.stringify(schema)}.`,
  if: (condition, { then, else: otherwise }) =>
    [
      ...(then === undefined ? [] : [`What fits ${JSON.stringify(condition)} must fit ${JSON.stringify(then)}.`]),
      ...(otherwise === undefined
        ? []
        : [`What does not fit ${JSON.stringify(condition)} must fit ${JSON.stringify(otherwise)}.`]),
    ].join(" "),
  dependentRequired: (names) =>
    Object.entries(isRecord(names) ? names : {})
      .map(([name, others]) => `With ${name}, also give ${[others].flat().join(", ")}.`)
      .join(" "),
  dependentSchemas: (schemas) => `With these members, the value fits ${JSON.stringify(schemas)}.`,
  default: (value) => `Default ${JSON.stringify(value)}.`,
  examples: (values) =>
    `For example ${[values]
      .flat()
      .map((value) => JSON.stringify(value))
      .join(", ")}.`,
  deprecated: (isDeprecated) => (isDeprecated === true ? "Deprecated." : ""),
};

/** Says a keyword in words; empty when there is nothing to say. */
export function sentence(keyword: string, schema: JsonSchema): string {
  return sentences[keyword]?.(schema[keyword], schema) ?? "";
}

/** Whether a keyword has words. */
export function hasWords(keyword: string): boolean {
  return Object.hasOwn(sentences, keyword);
}

/** A description with sentences at its end; absent when nothing is said. */
export function described(description: unknown, more: readonly string[]): { readonly description?: string } {
  const own = typeof description === "string" ? description.trimEnd() : "";
  const texts = [own === "" || /[.!?:;)]$/.test(own) || more.length === 0 ? own : `${own}.`, ...more];
  const text = texts.filter((one) => one !== "").join(" ");
  return typeof description === "string" && more.length === 0
    ? { description }
    : text === ""
      ? {}
      : { description: text };
}

function counted(count: unknown, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}
