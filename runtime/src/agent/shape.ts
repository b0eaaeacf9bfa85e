import { fromBase64 } from "../text/from-base64.js";
import { isObject } from "../text/look-up.js";
import { membersOf } from "../schema/members-of.js";
import type { Tool } from "../tool.js";
import { isToolList } from "../tools/is-tool-list.js";
import type { ToolFile, ToolList } from "../tools/tool-result.js";
import type { OutputOptions } from "./output-options.js";
import type { Rest } from "./rest-cursor.js";
import { writeRest } from "./rest-cursor.js";
import { shownMembers } from "./shown-members.js";
import { cutText, visibleText } from "./visible-text.js";
import { tidy, type Tidying } from "./tidy.js";
import { itemsWithin, recordWithin } from "./within-tokens.js";

/** What the sentences beside a value may have of its tokens. */
const NOTES = 300;
const LEAST = 500;

/** The result of a call as a model reads it: an object of plain JSON that says of itself what it leaves out. */
export function shaped(tool: Tool, rest: Rest, result: unknown, options: OutputOptions): unknown {
  const { whole = false, maxTokens = 10_000 } = options;
  const most = Math.max(maxTokens, LEAST) - NOTES;
  const shows = whole ? undefined : tool.shows;
  const asked = shows && given(rest.args, shows.unless);
  // What says that something was done is no record.
  const isDone = isObject(result) && result["ok"] === true;
  const projection = shows && asked === undefined && !isDone ? shownMembers(shows) : undefined;
  const rules: Tidying = {
    keepsNull: whole || asked !== undefined,
    keepsNotes: whole || /(^|[^a-z0-9])_/i.test(asked ?? ""),
  };
  const shape = (record: unknown): unknown => tidy(projection ? projection.project(record) : record, rules);
  if (isFile(result) && options.files !== "inline") return fileValue(result, options);
  if (isToolList(tool, result)) {
    const items = result.items.slice(rest.shown).map(shape);
    const fitted = itemsWithin(items, most);
    const { next_cursor, more } = goesOn(tool, rest, result, fitted.value.length);
    return { items: fitted.value, next_cursor, more, ...omitted(projection?.omitted(), ...fitted.omitted) };
  }
  const record = Array.isArray(result) ? result.map(shape) : shape(result);
  if (Array.isArray(record)) {
    const { value, omitted: left } = itemsWithin(record, most);
    const fewer = value.length < record.length ? [`Shown are the first ${value.length} of ${record.length}.`] : [];
    return { items: value, ...omitted(projection?.omitted(), ...fewer, ...left) };
  }
  const { value, omitted: left } = recordWithin(record, most);
  const said = omitted(projection?.omitted(), ...left);
  return isObject(value) ? { ...value, ...said } : { result: value, ...said };
}

/** What a model is told of where the listing goes on. */
function goesOn(tool: Tool, rest: Rest, { items, next_cursor }: ToolList, shown: number): ToolList & { more: string } {
  const end = rest.shown + shown;
  if (end >= items.length) {
    const more =
      next_cursor === null
        ? "No: this is the last page."
        : "Yes: call again with this next_cursor and the same other arguments.";
    return { items, next_cursor, more };
  }
  const args = membersOf(tool.inputSchema);
  const left = `The answer would be too long, so ${items.length - end} of the ${items.length} items of this page are not shown`;
  const narrow = "ask for less";
  if (!Object.hasOwn(args, "next_cursor")) {
    return { items, next_cursor, more: `${left}. This tool has no pages: ${narrow} by its arguments.` };
  }
  const limit = Object.hasOwn(args, "limit") ? ` (\`limit\` of ${shown} or fewer)` : "";
  const more = `Yes: ${left.charAt(0).toLowerCase()}${left.slice(1)}. Call again with this next_cursor and the same other arguments, or ${narrow}${limit}.`;
  return { items, next_cursor: writeRest({ args: rest.args, shown: end }), more };
}

function given(args: unknown, name: string): string | undefined {
  const value = isObject(args) && Object.hasOwn(args, name) ? args[name] : undefined;
  return value === undefined || value === null || value === "" ? undefined : String(value);
}

function omitted(...sentences: readonly (string | undefined)[]): { readonly omitted?: string } {
  const said = sentences.filter((one) => one !== undefined).join(" ");
  return said === "" ? {} : { omitted: said };
}

function fileValue({ base64, name, media_type, size }: ToolFile, { files }: OutputOptions): unknown {
  const file = new File([fromBase64(base64) ?? ""], name ?? "file", { type: media_type });
  const about = { media_type: told(media_type), size, ...(name !== undefined && { name: told(name) }) };
  const handle = files === undefined || files === "inline" ? undefined : files.keep(file);
  const gone = files === undefined ? "Its bytes are not shown." : "It is too large to be kept.";
  return handle === undefined ? { ...about, omitted: gone } : { file: handle, ...about };
}

/** A server names the file and its type, as long as it likes. */
function told(text: string): string {
  return cutText(visibleText(text), 200);
}

/** A record may look like a list; only a tool with pages has one that goes on. */
function isFile(value: unknown): value is ToolFile {
  const isNamed = hasExactly(value, ["base64", "media_type", "name", "size"]) && typeof value["name"] === "string";
  return (
    (isNamed || hasExactly(value, ["base64", "media_type", "size"])) &&
    typeof value["base64"] === "string" &&
    typeof value["media_type"] === "string" &&
    typeof value["size"] === "number"
  );
}

function hasExactly(value: unknown, names: readonly string[]): value is Readonly<Record<string, unknown>> {
  return isObject(value) && Object.keys(value).sort().join() === names.join();
}
