import type { JsonSchema } from "../tool.js";
import { choicePart } from "./choice.js";
import { kept, text } from "./keywords.js";
import type { Member } from "./member.js";
import { freeName, membersFrom } from "./member.js";
import type { Pairs } from "./pairs.js";
import { mapPart, pairsOf } from "./pairs.js";
import type { Part, PartOf } from "./part.js";
import { textOf } from "./part.js";
import { isRecord } from "../text/look-up.js";
import type { Place } from "./place.js";
import { fault, step, stepTo } from "./place.js";
import type { Profile } from "./profile.js";
import { isNever } from "./simple.js";
import { suggest } from "../text/suggest.js";

const STRUCTURE = ["type", "properties", "required", "additionalProperties", "patternProperties"];
const CLEAR = "Names of members to set to null. Null in the member itself leaves it as it is.";

/** What an object is made of. */
interface Shape {
  readonly members: readonly Member[];
  readonly bySeen: ReadonlyMap<string, Member>;
  readonly required: readonly string[];
  readonly absent: Profile["absent"];
  /** Whether its lists are always there. */
  readonly isClosed: boolean;
  /** The list of members to set to null. */
  readonly clear?: string;
  /** Members that have no names in the schema, and the list that they are in; without a list they pass. */
  readonly others?: { readonly part: Part; readonly name?: string; readonly pairs: Pairs };
}

/**
 * The lens of an object.
 * @param isRoot whether it is all arguments, which cannot become a list
 */
export function objectPart(schema: JsonSchema, profile: Profile, partOf: PartOf, isRoot = false): Part {
  const { words } = kept(schema, profile, [], STRUCTURE);
  const members = membersFrom(schema, profile, partOf);
  const other = otherMembers(schema, partOf);
  if (other !== undefined && members.length === 0 && !isRoot && !profile.isOpen) {
    return mapPart(other, profile, text(schema, words));
  }
  const cleared = members.filter(({ isCleared }) => isCleared);
  const clear = cleared.length > 0 ? { clear: freeName("clear", members) } : {};
  const shape: Shape = {
    members,
    bySeen: new Map(members.map((member) => [member.seen, member])),
    required: [schema["required"] ?? []].flat() as string[],
    absent: profile.absent,
    isClosed: profile.isClosed,
    ...clear,
    ...(other !== undefined && {
      others: {
        part: other,
        pairs: pairsOf(other, profile),
        ...(!profile.isOpen && { name: freeName("others", members) }),
      },
    }),
  };
  return {
    schema: { type: "object", ...text(schema, words), ...structure(schema, shape, profile, isRoot) },
    isPlain: isPlain(shape),
    fits: (value) => fits(shape, value),
    encode: (value) => (isRecord(value) ? encode(shape, value) : value),
    decode: (value, at) => (isRecord(value) ? decode(shape, value, at) : value),
  };
}

/** The lens of members that the schema does not name, if there may be any. */
function otherMembers(schema: JsonSchema, partOf: PartOf): Part | undefined {
  const { properties, patternProperties, additionalProperties: given = !isRecord(properties) } = schema;
  const patterns = isRecord(patternProperties) ? Object.values(patternProperties) : [];
  const schemas = [...patterns, given].filter((one) => !isNever(one));
  return schemas.length === 0 ? undefined : partOf(schemas.length === 1 ? schemas[0] : { anyOf: schemas });
}

function structure(schema: JsonSchema, shape: Shape, profile: Profile, isRoot: boolean): JsonSchema {
  const { members, clear, others, isClosed } = shape;
  const properties: Record<string, unknown> = Object.fromEntries(
    members.flatMap(({ seen, schema: one }) => (one === undefined ? [] : [[seen, one]])),
  );
  const required = members.filter(({ isRequired, part }) => part && (isRequired || profile.absent === "null"));
  const lists: string[] = [];
  if (clear !== undefined) {
    const nullable = members.filter(({ isCleared }) => isCleared).map(({ seen }) => seen);
    const items = choicePart({ type: "string", enum: nullable }, profile).schema;
    properties[clear] = { type: "array", description: CLEAR, items };
    lists.push(clear);
  }
  if (others?.name !== undefined) {
    properties[others.name] = { description: "Further members, by name.", ...others.pairs.schema };
    lists.push(others.name);
  }
  const open = others !== undefined && others.name === undefined;
  const names = [...required.map(({ seen }) => seen), ...(isClosed ? lists : [])];
  const always = isRoot || isClosed || schema["required"] !== undefined;
  return {
    properties,
    ...((always || names.length > 0) && { required: names }),
    ...(isClosed && { additionalProperties: false }),
    ...(open &&
      schema["additionalProperties"] !== undefined && { additionalProperties: schema["additionalProperties"] }),
    ...(open && schema["patternProperties"] !== undefined && { patternProperties: schema["patternProperties"] }),
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
    setNull(shape, value[clear], step(at, clear), at, entries);
  return Object.fromEntries(entries);
}

/** Null in an optional member that may not be null, or says so in the list. */
function isLeftOut({ isRequired, isCleared, accepts }: Member, value: unknown): boolean {
  return value === null && !isRequired && (isCleared || !accepts(null));
}

function setNull(shape: Shape, names: unknown, list: Place, at: Place, entries: Map<string, unknown>): void {
  const known = shape.members.filter(({ isCleared }) => isCleared).map(({ seen }) => seen);
  const advice = `Give the names of members to set to null, of ${known.join(", ")}; an empty list for none.`;
  if (!Array.isArray(names)) return fault(list, "must be a list of names", advice);
  for (const [index, name] of names.entries()) {
    const here = step(list, index);
    const member = shape.bySeen.get(textOf(name));
    if (member === undefined) {
      fault(here, `names no member.${suggest(textOf(name), known)}`, advice);
    } else if (!member.isCleared) {
      fault(here, "names a member that cannot be null", advice);
    } else if (entries.has(member.own) && entries.get(member.own) !== null) {
      fault(
        here,
        `names ${member.seen}, which is given too`,
        `Give ${member.seen} null to clear it, or take it out of ${shape.clear}.`,
      );
    } else {
      stepTo(at, here.seen, member.own);
      entries.set(member.own, null);
    }
  }
}
