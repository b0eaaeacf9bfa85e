import { ApiError } from "../error/api-error.js";
import { planOf } from "../plan.js";
import { membersOf } from "../schema/members-of.js";
import { isObject } from "../text/look-up.js";
import type { JsonSchema, Tool, ToolBinding } from "../tool.js";

/**
 * What a model should do about an answer, where its tool says more than the answer: the arguments that were refused mean
 * this and come from there, an id comes from that tool, a form is read with another.
 * @returns undefined when the error's own advice is the best there is
 */
export function toolAdvice(tool: Tool, { operation, forms = {} }: ToolBinding, error: unknown): string | undefined {
  if (!(error instanceof ApiError) || error.retryable || error.isUncertain) return undefined;
  if (error.status === 404) {
    const ids = planOf(operation).pathKinds.flatMap(({ name }) => described(tool.inputSchema, [name]));
    return ids.length === 0 ? undefined : `Nothing has this id. ${ids.join(" ")}`;
  }
  if (error.status !== 400 && error.status !== 422) return undefined;
  const refused = refusedPaths(tool.inputSchema, error);
  const texts = [...new Set(refused.flatMap((path) => described(tool.inputSchema, path)))];
  const shown = membersOf(tool.inputSchema);
  const readers = Object.entries(forms).flatMap(([argument, { form }]) => {
    const isMeant = refused.length === 0 ? Object.hasOwn(shown, argument) : refused.some(([name]) => name === argument);
    const { tool: reader } = form();
    if (!isMeant || reader === undefined) return [];
    return [`The fields of ${argument} differ from account to account; read them with \`${reader}\`.`];
  });
  if (texts.length + readers.length === 0) return undefined;
  const names = [...new Set(refused.map((path) => path.join(".")))];
  const what =
    names.length === 0 ? "Correct the arguments as the message says." : `Correct ${names.join(", ")} and call again.`;
  return [what, ...texts, ...readers].join(" ");
}

/** The arguments that an answer is about: those its details name, else those its message names. */
function refusedPaths(schema: JsonSchema, { details, message }: ApiError): string[][] {
  const named = details.flatMap(({ field }) => field ?? []).map((field) => pathOf(schema, field));
  const found = named.filter((path) => path !== undefined);
  if (found.length > 0) return found;
  const texts = [message, ...details.flatMap((one) => one.message ?? [])].join(" ");
  const words = new Set(texts.match(/\w+/g));
  return Object.keys(membersOf(schema)).flatMap((name) => (words.has(name) ? [[name]] : []));
}

/**
 * The argument that a server means: `company/id`, `company.id`, or with the kind of record in front. A server may spell
 * names with other capitals.
 */
function pathOf(schema: JsonSchema, field: string): string[] | undefined {
  const [first, ...others] = field.split(/[./]/);
  return walk(schema, [first ?? "", ...others]) ?? (others.length > 0 ? walk(schema, others) : undefined);
}

function walk(schema: JsonSchema, [name, ...others]: readonly string[]): string[] | undefined {
  if (name === undefined) return [];
  const members = membersOf(schema["type"] === "array" && isObject(schema["items"]) ? schema["items"] : schema);
  const key = Object.keys(members).find((one) => one.toLowerCase() === name.toLowerCase());
  const member = key === undefined ? undefined : members[key];
  if (key === undefined || !isObject(member)) return undefined;
  // What the tool does not show of a member is the member's own.
  return [key, ...(walk(member, others) ?? [])];
}

/** What the tool says about an argument: its own words, and those of what it is in. */
function described(schema: JsonSchema, path: readonly string[]): string[] {
  const said: string[] = [];
  let current: JsonSchema = schema;
  for (const name of path) {
    const inner = current["type"] === "array" && isObject(current["items"]) ? current["items"] : current;
    const member = membersOf(inner)[name];
    if (!isObject(member)) break;
    if (typeof member["description"] === "string") said.push(member["description"]);
    current = member;
  }
  const [own, ...others] = Object.values(membersOf(current));
  // A reference says where its only member comes from.
  if (others.length === 0 && isObject(own) && typeof own["description"] === "string") said.push(own["description"]);
  return said.length === 0 ? [] : [`${path.join(".")}: ${said.join(" ")}`];
}
