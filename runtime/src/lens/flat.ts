import { membersOf } from "../schema/members-of.js";
import type { JsonSchema } from "../tool.js";
import { isRecord } from "../text/look-up.js";
import type { Scope } from "./simple.js";
import { simple } from "./simple.js";
import { described } from "./words.js";

/** Whether a simple node is about objects only. */
export function isOfObjects({ type, properties }: JsonSchema): boolean {
  return type === "object" || (type === undefined && isRecord(properties));
}

/**
 * A node of objects without the union that its objects are of: it has the members of all branches, requires what each
 * requires, and says in words which go together. It admits more; the tool's own check does not.
 */
export function flat(schema: JsonSchema, scope: Scope): JsonSchema {
  const { anyOf, ...own } = schema;
  if (!Array.isArray(anyOf)) return { ...schema, type: "object" };
  const branches = anyOf
    .map((branch) => simple(branch, scope).schema)
    .filter(({ type }) => type === undefined || [type].flat().includes("object"))
    .map((branch) => (Array.isArray(branch["anyOf"]) ? flat(branch, scope) : branch));
  const required = branches.map((branch) => [branch["required"] ?? []].flat());
  const shared = (required[0] ?? []).filter((name) => required.every((names) => names.includes(name)));
  const ways = required.map((names) => names.filter((name) => !shared.includes(name)).join(" and "));
  const words = ways.some((way) => way !== "")
    ? [`Give ${[...new Set(ways.map((way) => way || "none of these"))].join(", or ")}.`]
    : [];
  const isClosed = Object.hasOwn(own, "additionalProperties") || isRecord(own["properties"]);
  const others = isClosed ? own["additionalProperties"] : otherMembers(branches);
  return {
    ...own,
    type: "object",
    properties: { ...alternatives(branches), ...membersOf(own) },
    required: [...new Set([[own["required"] ?? []].flat(), shared].flat())],
    ...(others !== undefined && { additionalProperties: others }),
    ...described(own["description"], words),
  };
}

/** What each name means in one branch or another. */
function alternatives(branches: readonly JsonSchema[]): JsonSchema {
  const names = new Set(branches.flatMap((branch) => Object.keys(membersOf(branch))));
  const pairs = [...names].map((name) => {
    const schemas = branches.flatMap((branch) => {
      const members = membersOf(branch);
      const { additionalProperties: others = false } = branch;
      // A branch that lets any name in lets this one in too.
      return Object.hasOwn(members, name) ? [members[name]] : others === false ? [] : [others];
    });
    const texts = schemas.map((one) => JSON.stringify(one));
    const different = schemas.filter((_, index) => texts.indexOf(texts[index] ?? "") === index);
    return [name, different.length === 1 ? different[0] : { anyOf: different }];
  });
  return Object.fromEntries(pairs) as JsonSchema;
}

function otherMembers(branches: readonly JsonSchema[]): unknown {
  const given = branches.map(({ additionalProperties, properties }) => additionalProperties ?? !isRecord(properties));
  const open = given.filter((one) => one !== false);
  return open.length > 1 ? { anyOf: open } : open[0];
}
