import type { SchemaNode } from "../../definition/types.js";
import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { Rule } from "../rule.js";
import { placeName, schemaPlaces } from "../schema-place.js";

/** The keywords of a schema fit together. */
export const contradictorySchema: Rule = function* (index) {
  for (const place of schemaPlaces(index)) {
    const found = faultOf(place.node);
    if (!found) continue;
    const [keyword, fault] = found;
    yield diagnostic("contradictory-schema", place.file.keySpan([...place.path, keyword]), {
      where: placeName(place),
      fault,
    });
  }
};

type Fault = readonly [keyword: keyof SchemaNode, fault: string];

function faultOf(node: SchemaNode): Fault | undefined {
  const types = node.type === undefined ? [] : [node.type].flat();
  if (node.enum && node.values) return ["values", "`enum` and `values` both list what is allowed"];
  const inverted = RANGES.find(([low, high]) => (node[low] ?? 0) > (node[high] ?? Infinity));
  if (inverted) return [inverted[0], `\`${inverted[0]}\` is more than \`${inverted[1]}\``];
  if (types.length === 0) return undefined;
  for (const [keyword, needed] of NEEDS) {
    if (node[keyword] === undefined || types.some((type) => needed.includes(type))) continue;
    return [keyword, `\`${keyword}\` is for ${needed.join(" and ")}, and its type is ${types.join(" or ")}`];
  }
  const stray = node.enum?.find((value) => !types.some((type) => hasType(value, type)));
  if (stray !== undefined) return ["enum", `${JSON.stringify(stray)} is not of type ${types.join(" or ")}`];
  return defaultFault(node, types);
}

function defaultFault(
  { default: value, enum: allowed, values }: SchemaNode,
  types: readonly string[],
): Fault | undefined {
  if (value === undefined) return undefined;
  if (!types.some((type) => hasType(value, type)))
    return ["default", `the default ${JSON.stringify(value)} is not of type ${types.join(" or ")}`];
  const isListed = allowed
    ? (allowed as readonly unknown[]).includes(value)
    : values
      ? Object.hasOwn(values, String(value))
      : true;
  return isListed || typeof value === "object"
    ? undefined
    : ["default", `the default ${JSON.stringify(value)} is not one of the values`];
}

const RANGES = [
  ["minimum", "maximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
] as const satisfies readonly (readonly [keyof SchemaNode, keyof SchemaNode])[];

const NEEDS: readonly (readonly [keyof SchemaNode, readonly string[]])[] = [
  ["properties", ["object"]],
  ["required", ["object"]],
  ["requiredOnCreate", ["object"]],
  ["identifiedBy", ["object"]],
  ["additionalProperties", ["object"]],
  ["items", ["array"]],
  ["minItems", ["array"]],
  ["maxItems", ["array"]],
  ["minLength", ["string"]],
  ["maxLength", ["string"]],
  ["pattern", ["string"]],
  ["minimum", ["number", "integer"]],
  ["maximum", ["number", "integer"]],
  ["multipleOf", ["number", "integer"]],
];

function hasType(value: unknown, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}
