import { checkSchema } from "../schema/check-schema.js";
import type { JsonSchema } from "../tool.js";
import { areApart } from "./apart.js";
import type { Part } from "./part.js";
import { textOf } from "./part.js";
import { isRecord } from "../text/look-up.js";
import type { Place } from "./place.js";
import { fault, step } from "./place.js";
import type { Profile } from "./profile.js";
import { choicePart } from "./choice.js";

/** The lens of what may be one of several things. */
export function unionPart(
  branches: readonly Part[],
  said: JsonSchema,
  names: readonly string[],
  profile: Profile,
): Part {
  const schemas = branches.map(({ schema }) => schema);
  const fits = (value: unknown): boolean => branches.some((branch) => branch.fits(value));
  const isPlain = branches.every((branch) => branch.isPlain);
  const schema = { anyOf: schemas.flatMap((one) => spread(one)), ...said };
  if (isPlain) return { schema, isPlain, fits, decode: (value) => value, encode: (value) => value };
  const areTold = branches.every((a, index) =>
    branches.slice(index + 1).every((b) => (a.isPlain && b.isPlain) || areApart(a.schema, b.schema)),
  );
  if (!areTold) return taggedPart(branches, said, names, profile);
  return {
    schema,
    isPlain,
    fits,
    encode: (value) => branches.find((branch) => branch.fits(value))?.encode(value) ?? value,
    decode: (value, at) => nearest(branches, value).decode(value, at),
  };
}

/** A union in a union is one. */
function spread(schema: JsonSchema): readonly unknown[] {
  const { anyOf, ...rest } = schema;
  return Array.isArray(anyOf) && Object.keys(rest).length === 0 ? anyOf : [schema];
}

/** The branch that a model meant: the one that fits, else the one with the least against it. */
function nearest(branches: readonly Part[], value: unknown): Part {
  const faults = branches.map(({ schema }) => checkSchema(schema, value, { isClosed: true }).length);
  // There is at least one.
  return branches[faults.indexOf(Math.min(...faults))] as Part;
}

/** Branches that look the same to the provider: the model says which it means. */
function taggedPart(branches: readonly Part[], said: JsonSchema, given: readonly string[], profile: Profile): Part {
  const names = given.map((name, index) => (given.indexOf(name) === index ? name : `${name}_${index + 1}`));
  const schemas = branches.map(({ schema }, index) => ({
    type: "object",
    properties: { kind: choicePart({ type: "string", enum: [names[index]] }, profile).schema, value: schema },
    required: ["kind", "value"],
    ...(profile.isClosed && { additionalProperties: false }),
  }));
  const advice = `Give {"kind": ..., "value": ...}, with one of the kinds ${names.join(", ")}.`;
  return {
    schema: { anyOf: schemas, ...said },
    isPlain: false,
    fits: (value) => branches.some((branch) => branch.fits(value)),
    encode: (value) => {
      const index = branches.findIndex((branch) => branch.fits(value));
      return index < 0 ? value : { kind: names[index], value: branches[index]?.encode(value) };
    },
    decode: (value: unknown, at: Place) => {
      const branch = isRecord(value) ? branches[names.indexOf(textOf(value["kind"]))] : undefined;
      if (!isRecord(value) || branch === undefined) fault(at, "must be { kind, value } of a known kind", advice);
      else if (!Object.hasOwn(value, "value")) fault(at, "has a kind and no value", advice);
      else return branch.decode(value["value"], { ...step(at, "value"), own: at.own });
      return value;
    },
  };
}
