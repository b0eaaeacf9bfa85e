import { escapeHidden, hiddenFromReview } from "@toolwright/runtime/check";

/** The widest line of generated code, as Prettier counts with `printWidth: 120`. */
export const WIDTH = 120;

/** A string as a TypeScript literal. Nothing in it can end the literal, the line or an inlined script. */
export function literal(text: string): string {
  return escapeHidden(JSON.stringify(text))
    .replace(/<\/(script)/gi, "<\\/$1")
    .replace(/<!--/g, "<\\!--");
}

/** A text with many double quotes, such as JSON, as a literal: shorter than {@link literal}, and as safe. */
export function singleQuoted(text: string): string {
  const inner = literal(text).slice(1, -1);
  return `'${inner.replace(/\\(.)|'/g, (found, escaped) => (found === "'" ? "\\'" : escaped === '"' ? '"' : found))}'`;
}

/** A property's name, quoted unless it is a plain identifier. `__proto__` is computed, so that it stays a name. */
export function propertyKey(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : literal(name);
}

/** A name of the code itself inside plain data: printed as it is, not as text. */
export class Name {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/**
 * Plain data as a TypeScript expression, laid out as Prettier does.
 * @param indent columns the first line is already indented by
 * @param used columns in front of the value on its first line
 */
export function printValue(value: unknown, indent = 0, used = indent): string {
  if (typeof value !== "object" || value === null || value instanceof Name) return flatValue(value);
  const flat = mustBreak(value) ? undefined : flatValue(value);
  if (flat !== undefined && used + flat.length < WIDTH) return flat;
  const inner = " ".repeat(indent + 2);
  if (Array.isArray(value)) {
    const lines = value.map((element) => `${inner}${printValue(element, indent + 2)},\n`);
    return `[\n${lines.join("")}${" ".repeat(indent)}]`;
  }
  const lines = Object.entries(value).map(([name, member]) => {
    const key = `${propertyKey(name)}: `;
    return `${inner}${key}${printValue(member, indent + 2, indent + 2 + key.length)},\n`;
  });
  return `{\n${lines.join("")}${" ".repeat(indent)}}`;
}

/**
 * Arguments in parentheses as a statement or signature has them, laid out as Prettier does.
 * @param start what stands in front of them
 * @param end what stands behind them, without a semicolon
 * @param indent columns the first line is indented by, not printed
 */
export function printArguments(start: string, args: readonly string[], end: string, indent: number): string {
  const line = `${start}(${args.join(", ")})${end}`;
  if (indent + line.length + 1 <= WIDTH) return line;
  const margin = " ".repeat(indent);
  return `${start}(\n${args.map((arg) => `${margin}  ${arg},\n`).join("")}${margin})${end}`;
}

/** Prettier gives each element a line when a list holds several objects of several members each. */
function mustBreak(value: unknown): boolean {
  if (typeof value !== "object" || value === null || value instanceof Name) return false;
  const isLarge = (element: unknown) =>
    typeof element === "object" && element !== null && Object.keys(element).length > 1;
  return (Array.isArray(value) && value.length > 1 && value.every(isLarge)) || Object.values(value).some(mustBreak);
}

function flatValue(value: unknown): string {
  if (typeof value === "string") return literal(value);
  if (value instanceof Name) return value.text;
  if (Array.isArray(value)) return `[${value.map(flatValue).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${propertyKey(name)}: ${flatValue(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** What stands at the end of a documentation comment, each under its tag. */
export interface Tags {
  readonly deprecated?: string | undefined;
  /** Code, already printed. */
  readonly example?: string | undefined;
}

/**
 * A documentation comment of one or more paragraphs; empty without any.
 * @param indent columns it is indented by
 */
export function jsdoc(paragraphs: readonly string[], indent = 0, tags: Tags = {}): string {
  const width = WIDTH - indent - 3;
  const lines = commentLines(paragraphs, width);
  if (tags.deprecated !== undefined) lines.push("", ...wrap(`@deprecated ${inComment(tags.deprecated)}`, width));
  if (tags.example !== undefined) lines.push("", "@example", ...tags.example.replace(/\*\//g, "*\\/").split("\n"));
  return documentation(lines, " ".repeat(indent)).join("\n");
}

/** The lines of a documentation comment: one when they fit on it, none when there is nothing to say. */
export function documentation(lines: readonly string[], margin: string): string[] {
  const [first] = lines;
  if (first === undefined) return [];
  const line = `${margin}/** ${first} */`;
  if (lines.length === 1 && line.length <= WIDTH) return [line];
  return [`${margin}/**`, ...lines.map((one) => `${margin} * ${one}`.trimEnd()), `${margin} */`];
}

/** The lines of a comment: nothing in them can end it, start a tag or hide what follows. */
export function commentLines(paragraphs: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.trim() === "") continue;
    if (lines.length > 0) lines.push("");
    lines.push(...wrap(inComment(paragraph), width));
  }
  return lines;
}

/** Text that is safe inside a comment, on one line. */
export function inComment(text: string): string {
  const safe = text
    .replace(/\s{2,}|[^\S ]/g, " ")
    .replace(/\*\//g, "*\\/")
    .replace(/<(\/script|!--)/gi, "<\\$1")
    .replace(hiddenFromReview, " ");
  return (safe.includes("@") ? safe.replace(/(^|\s)@(?=\w)/g, "$1\\@") : safe).trim();
}

function wrap(text: string, width: number): string[] {
  if (text.length <= width) return [text];
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
