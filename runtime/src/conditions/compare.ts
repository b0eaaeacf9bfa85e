import { hasType } from "../schema/has-type.js";
import type { JsonSchema } from "../tool.js";
import { suggest } from "../text/suggest.js";
import { dateFault } from "./value-fault.js";
import type { Comparison, Literal } from "./tree.js";

/** Something that is wrong, as the end of a sentence, and what to do instead. */
export interface Fault {
  readonly fault: string;
  readonly advice?: string;
}

type Kind = "text" | "number" | "boolean" | "date" | "record";

/**
 * Whether a comparison makes sense, whatever its name stands for.
 */
export function* senseFaults({ operator, not, values }: Comparison): Generator<Fault> {
  for (const { type, value } of values) {
    if (type === "null" && !/^!?=$/.test(operator)) {
      yield {
        fault: `compares with null by ${not ? "not " : ""}${operator}`,
        advice: "Compare with null by = or != only.",
      };
    }
    if (/^(like|contains)$/.test(operator) && type !== "text" && type !== "null") {
      yield { fault: `has no text behind ${operator}`, advice: `Put the text behind ${operator} in double quotes.` };
    }
    // Servers answer such filters with all records, as if there were none.
    if (operator === "like" && type === "text" && value.includes("%")) {
      yield {
        fault: `has % in a text behind like, which is ignored`,
        advice: 'Use contains, e.g. name contains "x", or * as the wildcard.',
      };
    }
  }
}

/**
 * Whether a comparison fits the type of what it names.
 * @param isOpen whether choices that the type does not know pass
 */
export function* typeFaults(
  { name, operator, values }: Comparison,
  schema: JsonSchema,
  isOpen: boolean,
): Generator<Fault> {
  const kind = kindOf(schema);
  if (kind === undefined) return;
  if (kind === "record") {
    if (values.every(({ type }) => type === "null")) return;
    yield { fault: `compares ${name}, which is a record`, advice: `Compare one of its members, e.g. ${name}/id.` };
    return;
  }
  if (!operators[kind].test(operator)) {
    yield { fault: `compares ${name} by ${operator}, but it ${isA[kind]}`, advice: `Use one of: ${shown[kind]}.` };
    return;
  }
  for (const literal of values) {
    const advice = literalAdvice(kind, literal);
    if (advice !== undefined) yield { fault: `compares ${name}, which ${isA[kind]}, with a ${literal.type}`, advice };
  }
  if (!isOpen && /^(!?=|in)$/.test(operator)) yield* choiceFaults(name, schema["enum"], values);
}

const operators: Readonly<Record<Exclude<Kind, "record">, RegExp>> = {
  text: /./,
  number: /^(!?=|[<>]=?|in)$/,
  date: /^(!?=|[<>]=?|in)$/,
  boolean: /^(!?=|in)$/,
};
const shown = { text: "", number: "= != < <= > >= in", date: "= != < <= > >= in", boolean: "= !=" } as const;
const isA = { text: "is a text", number: "is a number", date: "is a date", boolean: "is true or false" } as const;

function kindOf({ type, format }: JsonSchema): Kind | undefined {
  if (hasType(type, "")) return format === "date" || format === "date-time" ? "date" : "text";
  if (hasType(type, 1.5) || hasType(type, 1)) return "number";
  if (hasType(type, true)) return "boolean";
  return hasType(type, {}) ? "record" : undefined;
}

function literalAdvice(kind: Exclude<Kind, "record">, { type, value }: Literal): string | undefined {
  if (type === kind || type === "null") return undefined;
  switch (kind) {
    case "text":
      // Many dates are mere texts in the vendor's document.
      return type === "date" ? undefined : `Put it in double quotes: "${value}".`;
    case "number":
      return "Write the number without quotes, e.g. 5.";
    case "boolean":
      return "Write true or false, without quotes.";
    case "date":
      return type === "text" && dateFault(value) === undefined
        ? `Put dates in brackets instead of quotes: [${value}].`
        : "Write a date in brackets, e.g. [2026-01-31T00:00:00Z].";
  }
}

function* choiceFaults(name: string, choices: unknown, values: readonly Literal[]): Generator<Fault> {
  if (!Array.isArray(choices)) return;
  const known = choices.filter((choice) => typeof choice === "string");
  for (const { type, value } of values) {
    // The servers' database does not tell case apart.
    if (type !== "text" || known.some((choice) => choice.toLowerCase() === value.toLowerCase())) continue;
    const advice = `It is one of ${known.join(", ")}.${suggest(value, known)}`;
    yield { fault: `compares ${name} with what it never is`, advice };
  }
}
