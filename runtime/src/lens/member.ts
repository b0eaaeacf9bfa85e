import { membersOf } from "../schema/members-of.js";
import type { JsonSchema } from "../tool.js";
import { orNull } from "./null.js";
import type { Part, PartOf } from "./part.js";
import { refused } from "./part.js";
import type { Profile } from "./profile.js";
import { isNever } from "./simple.js";
import { described } from "./words.js";

/** A member of an object. */
export interface Member {
  /** Its name in the tool, and as the provider gets it. */
  readonly own: string;
  readonly seen: string;
  readonly isRequired: boolean;
  /** Whether it may be null, and says so in the list beside it. */
  readonly isCleared: boolean;
  /** What it is beside that; absent when it may be null only. */
  readonly part?: Part;
  readonly schema?: JsonSchema;
  readonly accepts: (value: unknown) => boolean;
}

/** The members that a schema of an object names. */
export function membersFrom(schema: JsonSchema, profile: Profile, partOf: PartOf): readonly Member[] {
  const required = new Set([schema["required"] ?? []].flat());
  const entries = Object.entries(membersOf(schema)).filter(([, member]) => !isNever(member));
  const names = seenNames(
    entries.map(([name]) => name),
    profile,
  );
  return entries.map(([own, given]) => {
    const seen = names.get(own) ?? own;
    const isRequired = required.has(own);
    const whole = partOf(given);
    const isCleared = profile.clears && !isRequired && whole.fits(null);
    const part = isCleared ? partOf(given, false) : whole;
    const base = { own, seen, isRequired, isCleared, accepts: whole.fits };
    if (part === refused && !isRequired) return base;
    const named =
      seen === own ? part.schema : { ...part.schema, ...described(`Named "${own}".`, [...said(part.schema)]) };
    return { ...base, part, schema: !isRequired && profile.absent === "null" ? orNull(named, profile) : named };
  });
}

/** A name that no member has. */
export function freeName(wanted: string, members: readonly Member[]): string {
  let name = wanted;
  while (members.some(({ own, seen }) => own === name || seen === name)) name += "_";
  return name;
}

/** Names of members as the provider takes them, each another. */
function seenNames(names: readonly string[], { memberName }: Profile): ReadonlyMap<string, string> {
  const used = new Set(names);
  const seen = new Map<string, string>();
  for (const name of names) {
    if (memberName.test(name)) continue;
    const plain = name
      .normalize("NFKD")
      .replace(/[^A-Za-z0-9_]+/g, "_")
      .replace(/^(?=[^A-Za-z_]|$)/, "_")
      .slice(0, 58);
    let free = plain;
    for (let count = 2; used.has(free); count++) free = `${plain}_${count}`;
    used.add(free);
    seen.set(name, free);
  }
  return seen;
}

function said({ description }: JsonSchema): readonly string[] {
  return typeof description === "string" ? [description] : [];
}
