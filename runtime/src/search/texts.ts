import type { Tool } from "../tool.js";
import { isObject } from "../text/look-up.js";

/** A name between backticks: of a tool, a field or a filter. */
const NAMED = /`[^`]*`/g;
const SENTENCE = /(?<=[.;]) /;
/** A sentence that sends the reader to another tool says what this one is not for. */
const ELSEWHERE = /\b(?:use|call|prefer|take|see|with) `[a-z0-9_]+`/i;

/** What a tool's description says about the tool itself. */
export function ownText({ description }: Tool): string {
  if (!description.includes("`")) return description;
  const own = description.split(SENTENCE).filter((sentence) => !ELSEWHERE.test(sentence));
  return own.join(" ").replace(NAMED, " ");
}

/** A parameter of a tool, or a member of one. */
export interface Parameter {
  readonly name: string;
  readonly text: string;
}

/** The parameters of a tool with what is said about them, members of members included. */
export function parametersOf({ inputSchema }: Tool): readonly Parameter[] {
  const found: Parameter[] = [];
  collect(inputSchema, found);
  return found;
}

function collect(schema: unknown, found: Parameter[]): void {
  if (!isObject(schema)) return;
  const { properties, items } = schema;
  collect(items, found);
  if (!isObject(properties)) return;
  for (const name of Object.keys(properties)) {
    const member = properties[name];
    const text = isObject(member) ? member["description"] : undefined;
    found.push({ name, text: typeof text === "string" ? text : "" });
    collect(member, found);
  }
}

/** What is named between backticks in a text, such as other tools. */
export function namedIn(text: string): readonly string[] {
  return text.includes("`") ? (text.match(NAMED) ?? []).map((named) => named.slice(1, -1)) : [];
}
