import { pascalCase, snakeCase } from "../text/casing.js";
import { suggest } from "../text/suggest.js";
import type { Schema } from "./schema-check.js";

/** A JSON type as an author of YAML thinks of it. */
export function typeInWords(type: unknown): string {
  const name = { object: "a map", array: "a list", string: "text", boolean: "true or false", null: "nothing" }[
    String(type)
  ];
  return name ?? (type === "integer" ? "a whole number" : "a number");
}

/** A value as a message shows it. */
export function describedValue(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** `"a", "b" or "c"`. */
export function listed(values: readonly unknown[]): string {
  const words = values.map((value) => (typeof value === "string" ? `"${value}"` : String(value)));
  const last = words.pop() ?? "nothing";
  return words.length === 0 ? last : `${words.join(", ")} or ${last}`;
}

/** What a pattern of the format asks for, and the text corrected so that it fits, when that is plain. */
export function patternInWords(pattern: string, text: string): { readonly words: string; readonly corrected?: string } {
  const { words, correct } = PATTERNS[pattern] ?? { words: `it must match \`${pattern}\`` };
  const corrected = correct?.(text);
  const fits = corrected !== undefined && corrected !== text && new RegExp(pattern, "u").test(corrected);
  return { words, ...(fits && { corrected }) };
}

/** What a field means, in brackets, from the first sentence of its description. */
export function meaning(schema: Schema | undefined): string {
  const text = schema?.["description"];
  if (typeof text !== "string") return "";
  const [first = ""] = text.split(/[.:;](?: |$)/);
  return ` (${lowered(first)})`;
}

/** The text with a small first letter, unless its first word is written in capitals. */
export function lowered(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

interface PatternText {
  readonly words: string;
  readonly correct?: (text: string) => string;
}

const SNAKE: PatternText = { words: "names here are in snake_case", correct: snakeCase };
const PASCAL: PatternText = { words: "names here are in PascalCase", correct: pascalCase };
const LINK = "a link is `resource`, `resource.operation` or `resource.operation.field`";
const dotted = (text: string) => text.split(".").map(snakeCase).join(".");

/** A path whose first word in braces is one of these, when it seems meant; else one with a slash before it. */
function pathWith(known: readonly string[]) {
  return (text: string): string => {
    const [whole, name = ""] = /^\{([^{}]*)\}/.exec(text) ?? [];
    const meant = whole === undefined ? undefined : suggest(name, known);
    return meant === undefined ? `/${text}` : `{${meant}}${text.slice(whole?.length)}`;
  };
}

/** The patterns of `compiler/schema/*.json` in words. */
const PATTERNS: Readonly<Record<string, PatternText>> = {
  "^[a-z][a-z0-9_]*$": SNAKE,
  "^[A-Z][A-Za-z0-9]*$": PASCAL,
  "^[a-z][a-z0-9]*(-[a-z0-9]+)*$": {
    words: "names here are in kebab-case",
    correct: (text) => snakeCase(text).replaceAll("_", "-"),
  },
  "^[a-z][a-z0-9_]{0,63}$": { words: "tool names are in snake_case, with at most 64 characters", correct: snakeCase },
  "^https://": { words: "it must begin with `https://`", correct: (text) => text.replace(/^(http:\/\/)?/, "https://") },
  "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$": { words: "a version is written as `1.2.3`" },
  "^/": { words: "a path begins with `/`", correct: (text) => `/${text}` },
  "^(/|\\{collection\\})": { words: "a path begins with `/` or `{collection}`", correct: pathWith(["collection"]) },
  "^(/|\\{collection\\}|\\{item\\})": {
    words: "a path begins with `/`, `{collection}` or `{item}`",
    correct: pathWith(["collection", "item"]),
  },
  "^([A-Za-z_][A-Za-z0-9_]*)(\\.[A-Za-z_][A-Za-z0-9_]*)*$": { words: "it is a dotted path such as `data.items`" },
  "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*){0,2}$": { words: LINK, correct: dotted },
  "^[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*$": { words: "write it as `resource.operation`", correct: dotted },
  "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?$": {
    words: "write it as `operation` or `resource.operation`",
    correct: dotted,
  },
};
