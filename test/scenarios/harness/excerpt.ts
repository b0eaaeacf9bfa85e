import { compactJson } from "./compact-json.js";

/** What a block shows of a file: all of it, or the part its first line names. */
export function excerptOf(language: string, contents: string, name: string | undefined): string {
  if (language === "json") return `${compactJson(memberAt(JSON.parse(contents), name))}\n`;
  if (name === undefined) return contents;
  return `${(language === "md" ? section(contents, name) : declaration(contents, name)).trimEnd()}\n`;
}

/** A value inside JSON by a dotted path; tools go by their names. */
function memberAt(root: unknown, path: string | undefined): unknown {
  let value = root;
  for (const step of path?.split(".") ?? []) {
    const tools = (value as { tools?: unknown }).tools;
    const tool = Array.isArray(tools) ? tools.find((one: { name: string }) => one.name === step) : undefined;
    value = tool ?? (value as Readonly<Record<string, unknown>>)[step];
    if (value === undefined) throw new Error(`There is no "${step}" of "${path}".`);
  }
  return value;
}

/** A section of Markdown, up to the next heading that is not below it. */
function section(text: string, heading: string): string {
  const lines = text.split("\n");
  const from = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, "") === heading);
  if (from === -1) throw new Error(`There is no heading "${heading}".`);
  const level = lines[from]?.indexOf(" ") ?? 0;
  const length = lines.slice(from + 1).findIndex((line) => /^#+ /.test(line) && line.indexOf(" ") <= level);
  return lines.slice(from, length === -1 ? undefined : from + 1 + length).join("\n");
}

/** A declaration with its comment; `Class.member` for a member of a class or interface. */
function declaration(text: string, name: string): string {
  const [outer = "", inner] = name.split(".");
  const own = paragraph(text, new RegExp(`^(?:export )?(?:const|interface|type|class|function) ${outer}\\b`), outer);
  return inner === undefined ? own : paragraph(own, new RegExp(`^  (?:readonly )?${inner}\\b`), inner);
}

/** The statement that begins with a line, from the comment above it to where its brackets are closed. */
function paragraph(text: string, begins: RegExp, name: string): string {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => begins.test(line));
  if (at === -1) throw new Error(`There is no declaration of "${name}".`);
  let start = at;
  if (lines[at - 1]?.trim() === "*/")
    do start--;
    while (lines[start]?.trim() !== "/**");
  let end = at;
  for (let depth = 0; end < lines.length; end++) {
    depth += depthOf(lines[end] ?? "");
    if (depth === 0 && /[;}]$/.test(lines[end] ?? "")) break;
  }
  return lines.slice(start, end + 1).join("\n");
}

/** How many brackets a line of code leaves open. */
function depthOf(line: string): number {
  if (/^\s*(\*|\/\*)/.test(line)) return 0;
  const code = line.replace(/"(?:[^"\\]|\\.)*"/g, "");
  return code.replace(/[^([{]/g, "").length - code.replace(/[^)\]}]/g, "").length;
}
