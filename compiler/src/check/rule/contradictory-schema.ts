import type { SchemaNode } from "../../definition/types.js";
import type { Path } from "../../definition/yaml.js";
import { diagnostic } from "../../diagnostic/diagnostic.js";
import { isIn } from "../../effective/direction.js";
import { typesOf } from "../../effective/types-of.js";
import { memberOf } from "../member.js";
import { hasType } from "../fits.js";
import type { Rule } from "../rule.js";
import { pathOf, placeName, schemaPlaces } from "../schema-place.js";

/** The keywords of a schema fit together. */
export const contradictorySchema: Rule = function* (index) {
  for (const place of schemaPlaces(index)) {
    const found = faultOf(place.node);
    if (found) {
      const where = placeName(place);
      const [keyword, fault, ...path] = found;
      yield diagnostic("contradictory-schema", place.file.keySpan([...pathOf(place), keyword, ...path]), {
        where,
        fault,
      });
    }
    if (!place.node.requiredOnCreate) continue;
    for (const [position, name] of place.node.requiredOnCreate.entries()) {
      const member = memberOf(index, place.node, name);
      if (!member || isIn(index, member, "create")) continue;
      const span = place.file.valueSpan([...pathOf(place), "requiredOnCreate", position]);
      const where = placeName(place);
      const fault = `"${name}" must be sent on create, and is \`readOnly\``;
      yield diagnostic("contradictory-schema", span, { where, fault });
    }
  }
};

/** The keyword at fault, what is wrong, and the way to the place inside the keyword. */
type Fault = readonly [keyword: keyof SchemaNode, fault: string, ...path: Path];

function faultOf(node: SchemaNode): Fault | undefined {
  if (!isLimiting(node)) return undefined;
  const types = typesOf(node);
  if (node.enum && node.values) return ["values", "`enum` and `values` both list what is allowed"];
  const inverted = RANGES.find(({ low, high }) => (node[low] ?? 0) > (node[high] ?? Infinity));
  if (inverted) return [inverted.low, `\`${inverted.low}\` is more than \`${inverted.high}\``];
  const imprecise = impreciseFault(node, types.includes("number") ? VALUES : [...VALUES, "minimum", "maximum"]);
  if (imprecise) return imprecise;
  if (types.length === 0) return undefined;
  if (node.format !== undefined && node.format !== "int64" && !types.includes("string"))
    return ["format", `format \`${node.format}\` is for string, and its type is ${types.join(" or ")}`];
  for (const { keyword, needed } of NEEDS) {
    if (node[keyword] === undefined || types.some((type) => needed.includes(type))) continue;
    return [keyword, `\`${keyword}\` is for ${needed.join(" and ")}, and its type is ${types.join(" or ")}`];
  }
  const stray = node.enum?.find((value) => !types.some((type) => hasType(value, type)));
  if (stray !== undefined) return ["enum", `${JSON.stringify(stray)} is not of type ${types.join(" or ")}`];
  return valuesFault(node, types) ?? defaultFault(node, types);
}

/** Whole numbers that a JavaScript number cannot hold are not those that were written. */
function impreciseFault(node: SchemaNode, keywords: readonly (keyof SchemaNode)[]): Fault | undefined {
  for (const keyword of keywords) {
    if (node[keyword] === undefined) continue;
    const found = [node[keyword]].flat().some((value) => Number.isInteger(value) && !Number.isSafeInteger(value));
    if (found) return [keyword, `\`${keyword}\` has an integer beyond 2^53, which is not exact; write it as a string`];
  }
  return undefined;
}

/** The keys of `values` are texts or numbers, as the type says. */
function valuesFault({ values }: SchemaNode, types: readonly string[]): Fault | undefined {
  if (!values || types.includes("string")) return undefined;
  const type = types.find((one) => one === "number") ?? types.find((one) => one === "integer");
  if (type === undefined)
    return ["values", `\`values\` lists texts and numbers, and its type is ${types.join(" or ")}`];
  const isKey = (key: string) =>
    String(Number(key)) === key && (type === "integer" ? Number.isSafeInteger : Number.isFinite)(Number(key));
  const stray = Object.keys(values).find((key) => !isKey(key));
  return stray === undefined ? undefined : ["values", `"${stray}" is not of type ${types.join(" or ")}`, stray];
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

const VALUES = ["default", "enum", "const"] as const;

const RANGES = [
  { low: "minimum", high: "maximum" },
  { low: "minLength", high: "maxLength" },
  { low: "minItems", high: "maxItems" },
] as const satisfies readonly Readonly<Record<"low" | "high", keyof SchemaNode>>[];

const NEEDS: readonly { readonly keyword: keyof SchemaNode; readonly needed: readonly string[] }[] = [
  { keyword: "properties", needed: ["object"] },
  { keyword: "required", needed: ["object"] },
  { keyword: "requiredOnCreate", needed: ["object"] },
  { keyword: "identifiedBy", needed: ["object"] },
  { keyword: "unfilterable", needed: ["object"] },
  { keyword: "additionalProperties", needed: ["object"] },
  { keyword: "items", needed: ["array"] },
  { keyword: "minItems", needed: ["array"] },
  { keyword: "maxItems", needed: ["array"] },
  { keyword: "minLength", needed: ["string"] },
  { keyword: "maxLength", needed: ["string"] },
  { keyword: "pattern", needed: ["string"] },
  { keyword: "minimum", needed: ["number", "integer"] },
  { keyword: "maximum", needed: ["number", "integer"] },
  { keyword: "multipleOf", needed: ["number", "integer"] },
];

/** Whether a schema has a keyword that another can contradict; most have a type and a description. */
function isLimiting(node: SchemaNode): boolean {
  for (const keyword in node) if (LIMITING.has(keyword)) return true;
  return false;
}

const LIMITING = new Set<string>(["format", "values", ...VALUES, ...NEEDS.map(({ keyword }) => keyword)]);
