import type { JsonSchema } from "../tool.js";
import { isRecord } from "../text/look-up.js";
import { clearSchema } from "./clear-list.js";
import type { Member } from "./member.js";
import { freeName, membersFrom } from "./member.js";
import type { Pairs } from "./pairs.js";
import { pairsOf } from "./pairs.js";
import type { Part, PartOf } from "./part.js";
import type { Profile } from "./profile.js";
import { isNever } from "./simple.js";

/** What an object is made of. */
export interface Shape {
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

/** Reads what an object is made of. */
export function shapeOf(schema: JsonSchema, profile: Profile, partOf: PartOf): Shape {
  const members = membersFrom(schema, profile, partOf);
  const other = otherMembers(schema, partOf);
  const isCleared = members.some((member) => member.isCleared);
  return {
    members,
    bySeen: new Map(members.map((member) => [member.seen, member])),
    required: [schema["required"] ?? []].flat() as string[],
    absent: profile.absent,
    isClosed: profile.isClosed,
    ...(isCleared && { clear: freeName("clear", members) }),
    ...(other !== undefined && {
      others: {
        part: other,
        pairs: pairsOf(other, profile),
        ...(!profile.isOpen && { name: freeName("others", members) }),
      },
    }),
  };
}

/** The lens of members that the schema does not name, if there may be any. */
function otherMembers(schema: JsonSchema, partOf: PartOf): Part | undefined {
  const { properties, patternProperties, additionalProperties: given = !isRecord(properties) } = schema;
  const patterns = isRecord(patternProperties) ? Object.values(patternProperties) : [];
  const schemas = [...patterns, given].filter((one) => !isNever(one));
  return schemas.length === 0 ? undefined : partOf(schemas.length === 1 ? schemas[0] : { anyOf: schemas });
}

/** The schema of the members. @param isRoot whether it is all arguments */
export function structure(schema: JsonSchema, shape: Shape, profile: Profile, isRoot: boolean): JsonSchema {
  const { members, clear, others, isClosed } = shape;
  const properties: Record<string, unknown> = Object.fromEntries(
    members.flatMap(({ seen, schema: one }) => (one === undefined ? [] : [[seen, one]])),
  );
  const required = members.filter(({ isRequired, part }) => part && (isRequired || profile.absent === "null"));
  const lists: string[] = [];
  if (clear !== undefined) {
    properties[clear] = clearSchema(members, profile);
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
