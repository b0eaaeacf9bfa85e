import { hasType } from "../schema/has-type.js";
import { membersOf } from "../schema/members-of.js";
import { isObject } from "../text/look-up.js";
import { suggest } from "../text/suggest.js";
import type { JsonSchema } from "../tool.js";

/** What the records of a listing are like. */
export interface RecordType {
  readonly type: JsonSchema;
  /** The types that `$ref` names. */
  readonly resolve: (name: string) => JsonSchema | undefined;
}

/** What a name stands for. */
export type Found =
  | { readonly schema: JsonSchema; /** The list that it is, or is inside of. */ readonly list?: string }
  | { readonly fault: string; readonly advice?: string };

const moment: JsonSchema = { type: "string", format: "date-time" };

/** What filters may name of every record, though records have it under `_info`. */
const stamps: Readonly<Record<string, JsonSchema>> = {
  lastUpdated: moment,
  dateEntered: moment,
  updatedBy: { type: "string" },
  enteredBy: { type: "string" },
};

/** As many names are told when none of them is like the one that was given. */
const LISTED = 30;

/**
 * Finds what a name such as `board/name` stands for.
 * @param hasStamps whether the record is known by who changed it and when, too
 * @returns undefined where nobody knows what there is: a type without members, a map
 */
export function findMember(name: string, { type, resolve }: RecordType, hasStamps = true): Found | undefined {
  let schema: JsonSchema | undefined = type;
  let list: string | undefined;
  const path: string[] = [];
  for (const key of name.split("/")) {
    const members = membersOf(schema);
    if (path.length > 0 && isLeaf(schema)) return leafFault(path.join("/"));
    if (schema["additionalProperties"] !== undefined || isEmpty(members)) return undefined;
    const stamp = path.length === 0 && hasStamps ? memberOf(stamps, key) : undefined;
    const member = memberOf(members, key) ?? stamp ?? memberOf(membersOf(behind(schema, resolve)), key);
    if (!isObject(member)) {
      const parted = path.length === 0 ? partedName(key, members, { type, resolve }) : undefined;
      return unknownFault(key, path.join("/"), Object.keys(members), parted);
    }
    path.push(key);
    schema = target(member, resolve);
    if (schema && hasType(schema["type"], [])) {
      list ??= path.join("/");
      schema = isObject(schema["items"]) ? target(schema["items"], resolve) : undefined;
    }
    if (schema === undefined) return list === undefined ? undefined : { schema: {}, list };
  }
  return { schema, ...(list !== undefined && { list }) };
}

function isEmpty(members: Readonly<Record<string, unknown>>): boolean {
  for (const name in members) if (Object.hasOwn(members, name)) return false;
  return true;
}

function memberOf(members: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(members, key) ? members[key] : undefined;
}

/** The record behind a reference, which shows some of its members. */
function behind({ record }: JsonSchema, resolve: RecordType["resolve"]): JsonSchema {
  return (typeof record === "string" && resolve(record)) || {};
}

function target(schema: JsonSchema, resolve: RecordType["resolve"]): JsonSchema | undefined {
  return typeof schema["$ref"] === "string" ? resolve(schema["$ref"]) : schema;
}

function isLeaf({ type }: JsonSchema): boolean {
  return type !== undefined && !hasType(type, {}) && !hasType(type, []);
}

function leafFault(owner: string): Found {
  return { fault: `asks for a member of ${owner}, which is a single value`, advice: `Compare ${owner} itself.` };
}

/** `board/name` for `boardName`, when there is such a thing. */
function partedName(key: string, members: Readonly<Record<string, unknown>>, records: RecordType): string | undefined {
  for (const { index } of key.matchAll(/[A-Z]/g)) {
    const [first, rest] = [key.slice(0, index), key.charAt(index).toLowerCase() + key.slice(index + 1)];
    const found = Object.hasOwn(members, first) ? findMember(`${first}/${rest}`, records) : undefined;
    if (found && !("fault" in found)) return `${first}/${rest}`;
  }
  return undefined;
}

function unknownFault(key: string, owner: string, known: readonly string[], parted?: string): Found {
  // Only a list of fields does not know the stamps at this place.
  if (owner === "" && Object.hasOwn(stamps, key)) return { fault: `names "${key}"`, advice: `Write _info/${key}.` };
  const guess = parted === undefined ? suggest(key, known) : `Did you mean "${parted}"?`;
  const fault =
    owner === "" ? `names "${key}", which these records do not have` : `names "${key}", which ${owner} does not have`;
  const names = known.filter((one) => one !== "_info");
  const more = names.length > LISTED ? ` and ${names.length - LISTED} more` : "";
  const subject = owner === "" ? "These records have" : `${owner} has`;
  return { fault, advice: (guess || ` ${subject} ${names.slice(0, LISTED).join(", ")}${more}.`).trim() };
}
