import type { JsonSchema } from "../tool.js";
import type { Part } from "./part.js";
import { isRecord } from "../text/look-up.js";
import type { Place } from "./place.js";
import { fault, step, stepTo } from "./place.js";
import type { Profile } from "./profile.js";

const ADVICE = "Give one { key, value } for each entry, with different keys.";

/** Members that have no names in the schema, as a list of pairs. */
export interface Pairs {
  readonly schema: JsonSchema;
  encode(members: Readonly<Record<string, unknown>>): unknown[];
  /**
   * @param at where the list is; `at.own` is where the members belong
   * @param taken names that may not be keys
   * @returns undefined when it is no list
   */
  decode(value: unknown, at: Place, taken: ReadonlySet<string>): Record<string, unknown> | undefined;
}

/** A list of pairs whose values have this lens. */
export function pairsOf(value: Part, { isClosed }: Profile): Pairs {
  const item = {
    type: "object",
    properties: { key: { type: "string", description: "Name of the entry." }, value: value.schema },
    required: ["key", "value"],
    ...(isClosed && { additionalProperties: false }),
  };
  return {
    schema: { type: "array", items: item },
    encode: (members) => Object.entries(members).map(([key, member]) => ({ key, value: value.encode(member) })),
    decode: (given, at, taken) => (Array.isArray(given) ? membersFrom(given, value, at, taken) : undefined),
  };
}

function membersFrom(
  pairs: readonly unknown[],
  value: Part,
  at: Place,
  taken: ReadonlySet<string>,
): Record<string, unknown> {
  const members = new Map<string, unknown>();
  for (const [index, pair] of pairs.entries()) {
    const here = `${at.seen}[${index}]`;
    const place = { ...at, seen: here };
    const key = isRecord(pair) ? pair["key"] : undefined;
    if (!isRecord(pair) || typeof key !== "string" || !Object.hasOwn(pair, "value")) {
      fault(place, "must be { key, value }", ADVICE);
    } else if (members.has(key)) fault(step(place, "key"), "is a key that a pair before has", ADVICE);
    else if (taken.has(key))
      fault(step(place, "key"), "is a member of its own", "Give such members beside the list, not in it.");
    else {
      members.set(key, value.decode(pair["value"], stepTo(at, `${here}.value`, key)));
    }
  }
  return Object.fromEntries(members);
}

/** The lens of an object whose members have no names in the schema. */
export function mapPart(value: Part, profile: Profile, said: JsonSchema): Part {
  const pairs = pairsOf(value, profile);
  return {
    schema: { ...pairs.schema, ...said },
    isPlain: false,
    fits: (given) => isRecord(given) && Object.values(given).every(value.fits),
    encode: (given) => (isRecord(given) ? pairs.encode(given) : given),
    decode: (given, at) => {
      const members = pairs.decode(given, at, new Set());
      if (members === undefined) fault(at, "must be a list of { key, value }", ADVICE);
      return members ?? given;
    },
  };
}
