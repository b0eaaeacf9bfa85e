import type { JsonSchema } from "../tool.js";
import { suggest } from "../text/suggest.js";
import { choicePart } from "./choice.js";
import type { Member } from "./member.js";
import { textOf } from "./part.js";
import type { Place } from "./place.js";
import { fault, step, stepTo } from "./place.js";
import type { Profile } from "./profile.js";

const CLEAR = "Names of members to set to null. Null in the member itself leaves it as it is.";

/** The list of members to set to null, where a member itself cannot say it. */
export function clearSchema(members: readonly Member[], profile: Profile): JsonSchema {
  const items = choicePart({ type: "string", enum: namesOf(members) }, profile).schema;
  return { type: "array", description: CLEAR, items };
}

function namesOf(members: readonly Member[]): string[] {
  return members.filter(({ isCleared }) => isCleared).map(({ seen }) => seen);
}

/**
 * Sets to null what a list names.
 * @param called what the list is called
 * @param list where the names are
 * @param at where the object is
 * @param entries its members so far
 */
export function setNull(
  { members, bySeen }: { readonly members: readonly Member[]; readonly bySeen: ReadonlyMap<string, Member> },
  called: string,
  names: unknown,
  list: Place,
  at: Place,
  entries: Map<string, unknown>,
): void {
  const known = namesOf(members);
  const advice = `Give the names of members to set to null, of ${known.join(", ")}; an empty list for none.`;
  if (!Array.isArray(names)) return fault(list, "must be a list of names", advice);
  for (const [index, name] of names.entries()) {
    const here = step(list, index);
    const member = bySeen.get(textOf(name));
    if (member === undefined) {
      fault(here, `names no member.${suggest(textOf(name), known)}`, advice);
    } else if (!member.isCleared) {
      fault(here, "names a member that cannot be null", advice);
    } else if (entries.has(member.own) && entries.get(member.own) !== null) {
      fault(
        here,
        `names ${member.seen}, which is given too`,
        `Give ${member.seen} null to clear it, or take it out of ${called}.`,
      );
    } else {
      stepTo(at, here.seen, member.own);
      entries.set(member.own, null);
    }
  }
}
