import type { JsonSchema } from "../tool.js";
import { isRecord } from "../text/look-up.js";
import { setNull } from "./clear-list.js";
import { kept, text } from "./keywords.js";
import type { Member } from "./member.js";
import { shapeOf, structure, type Shape } from "./object-shape.js";
import { mapPart } from "./pairs.js";
import type { Part, PartOf } from "./part.js";
import type { Place } from "./place.js";
import { fault, step } from "./place.js";
import type { Profile } from "./profile.js";

const STRUCTURE = ["type", "properties", "required", "additionalProperties", "patternProperties"];

/**
 * The lens of an object.
 * @param isRoot whether it is all arguments, which cannot become a list
 */
export function objectPart(schema: JsonSchema, profile: Profile, partOf: PartOf, isRoot = false): Part {
  const { words } = kept(schema, profile, [], STRUCTURE);
  const shape = shapeOf(schema, profile, partOf);
  const { members, others } = shape;
  if (others !== undefined && members.length === 0 && !isRoot && !profile.isOpen) {
    return mapPart(others.part, profile, text(schema, words));
  }
  return {
    schema: { type: "object", ...text(schema, words), ...structure(schema, shape, profile, isRoot) },
    isPlain: isPlain(shape),
    fits: (value) => fits(shape, value),
    encode: (value) => (isRecord(value) ? encode(shape, value) : value),
    decode: (value, at) => (isRecord(value) ? decode(shape, value, at) : value),
  };
}

function isPlain({ members, absent, clear, others }: Shape): boolean {
  const isKept = absent === "left-out" || members.every(({ isRequired }) => isRequired);
  const isSame = members.every(({ own, seen, part }) => own === seen && part?.isPlain);
  return (
    isKept &&
    isSame &&
    clear === undefined &&
    (others === undefined || (others.name === undefined && others.part.isPlain))
  );
}

function fits({ members, required, others }: Shape, value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (!required.every((name) => Object.hasOwn(value, name))) return false;
  const byOwn = new Map(members.map((member) => [member.own, member]));
  return Object.entries(value).every(([name, one]) => {
    const member = byOwn.get(name);
    return one === undefined || (member ? member.accepts(one) : others?.part.fits(one) === true);
  });
}

function encode(shape: Shape, value: Readonly<Record<string, unknown>>): unknown {
  const { members, absent, clear, others, isClosed } = shape;
  const given = new Map(Object.entries(value).filter(([, one]) => one !== undefined));
  const entries: [string, unknown][] = [];
  const cleared: string[] = [];
  for (const { own, seen, part, isCleared, isRequired } of members) {
    const isGiven = given.has(own);
    const one = given.get(own);
    given.delete(own);
    if (isGiven && one === null && isCleared) cleared.push(seen);
    if (isGiven && !(one === null && isCleared) && part) entries.push([seen, part.encode(one)]);
    else if (part && !isRequired && absent === "null") entries.push([seen, null]);
  }
  if (clear !== undefined && (isClosed || cleared.length > 0)) entries.push([clear, cleared]);
  if (others?.name === undefined) {
    for (const [name, one] of given) entries.push([name, others ? others.part.encode(one) : one]);
  } else if (isClosed || given.size > 0) entries.push([others.name, others.pairs.encode(Object.fromEntries(given))]);
  return Object.fromEntries(entries);
}

function decode(shape: Shape, value: Readonly<Record<string, unknown>>, at: Place): unknown {
  const { members, bySeen, clear, others } = shape;
  const entries = new Map<string, unknown>();
  for (const [name, one] of Object.entries(value)) {
    if (name === clear || (others !== undefined && name === others.name)) continue;
    const member = bySeen.get(name);
    if (member === undefined) entries.set(name, others ? others.part.decode(one, step(at, name)) : one);
    else if (isLeftOut(member, one)) continue;
    else entries.set(member.own, member.part ? member.part.decode(one, step(at, name, member.own)) : one);
  }
  // A member that is missing has its own name in the tool's words.
  for (const { own, seen } of members) if (own !== seen) step(at, seen, own);
  if (others?.name !== undefined && (value[others.name] ?? null) !== null) {
    const taken = new Set(members.map(({ own }) => own));
    const list = step(at, others.name);
    const more = others.pairs.decode(value[others.name], { ...list, own: at.own }, taken);
    if (more === undefined)
      fault(list, "must be a list of { key, value }", "Give a list, empty when there is nothing.");
    for (const [name, one] of Object.entries(more ?? {})) entries.set(name, one);
  }
  if (clear !== undefined && (value[clear] ?? null) !== null)
    setNull(shape, clear, value[clear], step(at, clear), at, entries);
  return Object.fromEntries(entries);
}

/** Null in an optional member that may not be null, or says so in the list. */
function isLeftOut({ isRequired, isCleared, accepts }: Member, value: unknown): boolean {
  return value === null && !isRequired && (isCleared || !accepts(null));
}
