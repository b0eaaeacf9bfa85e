import { documentation, WIDTH } from "../print/typescript.js";

/**
 * Lays out what json-schema-to-typescript writes without its formatter: indentation, semicolons, no parentheses that
 * mean nothing, and long unions on lines of their own. Its formatter would give the same and cost twice the time.
 */
export function tidy(raw: string): string {
  const lines: string[] = [];
  let depth = 0;
  let isComment = false;
  for (const line of withoutParentheses(raw)
    .split("\n")
    .map((one) => one.trim())) {
    if (isComment || line.startsWith("/**")) {
      isComment = !line.endsWith("*/");
      lines.push(`${"  ".repeat(depth)}${line.startsWith("*") ? " " : ""}${line}`.trimEnd());
    } else if (line !== "") {
      if (line.startsWith("}")) depth--;
      const isOpen = line.endsWith("{");
      const isEndOfInterface = depth === 0 && line === "}";
      lines.push(...broken(`${"  ".repeat(depth)}${line}${isOpen || isEndOfInterface ? "" : ";"}`, depth));
      if (isOpen) depth++;
    }
  }
  return `${withShortComments(lines.join("\n")).replace(/\{\n *\}/g, "{}")}\n`;
}

/** A comment of one line on one line. */
function withShortComments(text: string): string {
  return text.replace(/^( *)\/\*\*\n *\* (.*)\n *\*\/$/gm, (_, margin: string, line: string) =>
    documentation([line], margin).join("\n"),
  );
}

/** `name?: (a | b)` as `name?: a | b`, where the parentheses hold the whole type, and `("a")[]` as `"a"[]`. */
export function withoutParentheses(text: string): string {
  let result = text;
  for (const match of [...text.matchAll(/(?:\??: |= )\(/g)].reverse()) {
    const open = match.index + match[0].length - 1;
    const close = closingParenthesis(result, open);
    const isWhole = close !== -1 && (close + 1 >= result.length || result[close + 1] === "\n");
    if (isWhole && isCode(text, open))
      result = result.slice(0, open) + result.slice(open + 1, close) + result.slice(close + 1);
  }
  return result.replace(/\(("(?:[^"\\]|\\.)*")\)\[\]$/gm, "$1[]");
}

/** Whether a place is neither in a comment nor in a string: a member's type starts there. */
function isCode(text: string, index: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", index) + 1, index).trim();
  return !line.startsWith("*") && /^(export type \w+ =|(?:[\w$]+|"(?:[^"\\]|\\.)*"|\[k: string\])\??:)$/.test(line);
}

function closingParenthesis(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index++) {
    const character = text[index];
    if (character === '"') index = endOfString(text, index);
    else if (text.startsWith("/*", index)) index = text.indexOf("*/", index) + 1;
    else if (character === "(") depth++;
    else if (character === ")" && --depth === 0) return index;
  }
  return -1;
}

function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === "\\" ? 2 : 1;
  return index;
}

/** A union that does not fit on its line gets a line for each of its types. */
export function broken(line: string, depth: number): string[] {
  if (line.length <= WIDTH) return [line];
  const parts = /^(\s*(?:export type \w+ =|(?:[\w$]+|"(?:[^"\\]|\\.)*")\??:)) (.+);$/.exec(line);
  if (!parts) return [line];
  const [, head = "", type = ""] = parts;
  const margin = "  ".repeat(depth + 1);
  const list = /^\((.*)\)\[\]$/.exec(type);
  const types = splitUnion(list?.[1] ?? type).map((one) => `${margin}| ${one}`);
  if (types.length === 1) return [line];
  if (list) return [`${head} (`, ...types, `${"  ".repeat(depth)})[];`];
  return [head, ...types.slice(0, -1), `${types.at(-1)};`];
}

function splitUnion(type: string): string[] {
  const types: string[] = [];
  let start = 0;
  let depth = 0;
  for (let index = 0; index < type.length; index++) {
    const character = type[index] ?? "";
    if (character === '"') index = endOfString(type, index);
    else if ("([{<".includes(character)) depth++;
    else if (")]}>".includes(character)) depth--;
    else if (depth === 0 && type.startsWith(" | ", index)) {
      types.push(type.slice(start, index));
      start = index + 3;
    }
  }
  return [...types, type.slice(start)];
}
