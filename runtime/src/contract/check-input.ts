import { changeAt } from "../body/change-at.js";
import { jsonPatch } from "../body/json-patch.js";
import { mapMember } from "../body/map-member.js";
import type { Arguments, Plan } from "../plan.js";
import { andMore, checkSchema, MOST, type Resolve } from "../schema/check-schema.js";
import { hasType } from "../schema/has-type.js";
import { membersOf } from "../schema/members-of.js";
import { isObject } from "../text/look-up.js";
import { suggest } from "../text/suggest.js";
import type { JsonSchema } from "../tool.js";
import type { FilterRules } from "./check-filters.js";
import { checkFilters } from "./check-filters.js";
import type { CheckedInput } from "./contract.js";
import { knownMembers } from "./known-members.js";

/**
 * Checks the arguments of a call. Inside of records unknown members pass: what somebody read may be given back. A PUT
 * is sent without them.
 * @param schema the operation's arguments; paths and the like may be missing
 */
export function checkInput(
  plan: Plan,
  given: Arguments,
  schema: JsonSchema,
  resolve: Resolve,
  filters: FilterRules,
): CheckedInput {
  const { id, method, outside, body, paging } = plan;
  const members = membersOf(schema);
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  const isKnown = (name: string): boolean => Object.hasOwn(members, name) || outside.has(name);
  const checked = entries.flatMap(([name, value]): [string, unknown][] => {
    // In a change null says that a member is to be emptied, whatever it holds.
    if (!Object.hasOwn(members, name) || (value === null && body?.as === jsonPatch)) return [];
    const isPlain = outside.has(name) || name === paging?.parameter || name === paging?.size;
    return [[name, isPlain && !isText(members[name]) ? numberOf(value) : value]];
  });
  const filtered = checkFilters(members, given, filters);
  const problems = [
    ...checkSchema(schema, withMaps(plan, Object.fromEntries(checked)), { resolve }),
    ...filtered.problems,
  ];
  // A record that was read and is put back whole holds what only the server sets, and so do the records inside of it.
  const put = (method === "PUT" ? Object.entries(filtered.args) : []).map(([name, value]) => {
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    return [name, isObject(member) ? knownMembers(member, value, resolve) : value] as const;
  });
  if (method === "PUT" && body?.name === undefined) {
    // What is left out is emptied by a PUT, so a name that is nearly another one must not be dropped.
    const missing = Object.keys(members).filter((name) => !Object.hasOwn(given, name));
    const unknown = entries.filter(([name]) => !isKnown(name));
    // No record that was read has more of them, and a hostile one may.
    for (const [name] of unknown.slice(0, 1000)) {
      if (problems.length >= MOST) break;
      const hint = suggest(name, missing);
      if (hint !== "") problems.push({ path: name, message: `is not an argument of ${id}.${hint}` });
    }
    return { args: Object.fromEntries(put.filter(([name]) => isKnown(name))), problems };
  }
  const isOpen = schema["additionalProperties"] !== undefined || Object.keys(members).length === 0;
  for (const [name] of entries) {
    if (isOpen || isKnown(name)) continue;
    if (problems.length === MOST) problems.push(andMore("arguments"));
    if (problems.length > MOST) break;
    const known = [...Object.keys(members), ...outside];
    problems.push({ path: name, message: `is not an argument of ${id}.${suggest(name, known)}` });
  }
  return { args: method === "PUT" ? Object.fromEntries(put) : filtered.args, problems };
}

function isText(schema: unknown): boolean {
  return isObject(schema) && hasType(schema["type"], "");
}

/** Outside of bodies a number may be given as a text; where a listing goes on, the runtime itself does so. */
function numberOf(value: unknown): unknown {
  return typeof value === "string" && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
}

/** Tools give maps as lists of entries; what is wrong with those is found when the body is written. */
function withMaps({ maps = [] }: Plan, args: Arguments): unknown {
  return maps.reduce<unknown>((all, path) => changeAt(all, path, (value, at) => mapMember(value, at, [])), args);
}
