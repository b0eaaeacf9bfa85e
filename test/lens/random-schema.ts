import type { JsonSchema } from "../../runtime/src/index.js";
import type { Chance } from "../runtime/limits/chance.js";

const names = ["id", "name", "labels", "clear", "others", "kind", "value", "rest", "Due date (UTC)", "größe", "item_1"];

/** A random schema of a tool, with all that JSON Schema has and tools of ours do not. The same for the same seed. */
export function randomTool(chance: Chance): JsonSchema {
  const root = object(chance, 0);
  const extra = chance.between(0, 5);
  if (extra === 0) return { type: "object", anyOf: [object(chance, 1), object(chance, 1)] };
  if (extra === 1) return { oneOf: [object(chance, 1), object(chance, 1)] };
  if (extra === 2) return { ...object(chance, 1, true), allOf: [object(chance, 1, true), object(chance, 1, true)] };
  if (extra === 3) return { ...root, $defs: { Node: object(chance, 2), Tree: recursive } };
  if (extra === 4) return { ...root, anyOf: [{ required: ["id"] }, { required: ["name"] }, {}] };
  return root;
}

const recursive = {
  type: "object",
  properties: { name: { type: "string" }, children: { type: "array", items: { $ref: "#/$defs/Tree" } } },
};

function node(chance: Chance, depth: number): unknown {
  const kinds = depth > 2 ? 8 : 21;
  const make = (): unknown => node(chance, depth + 1);
  switch (chance.between(0, kinds)) {
    case 0:
      return { type: "string", maxLength: 30, description: "A text" };
    case 1:
      return { type: chance.pick(["integer", "number"]), minimum: 1, maximum: 90, multipleOf: 1 };
    case 2:
      return { type: ["string", "null"], format: chance.pick(["date-time", "uri", "email"]) };
    case 3:
      return { type: "boolean", default: true };
    case 4:
      return {
        enum: chance.pick([["a", "b", null], [1, 2], ["", "x"], [true, "yes", 0.5], [{ a: 1 }, [1], "a"], [null]]),
      };
    case 5:
      return chance.pick([{}, true, { description: "Anything." }]);
    case 6:
      return { const: chance.pick<unknown>(["x", 5, null, { a: 1 }, true]) };
    case 7:
      return {
        type: chance.pick([["integer", "null"], ["string", "number", "boolean"], "null", ["number", "string", "null"]]),
      };
    case 8:
      return { type: "string", pattern: "^[a-z0-9]+$", minLength: 2, examples: ["ab12"] };
    case 9:
      return { type: "array", items: make(), uniqueItems: true, maxItems: 3 };
    case 10:
      return { type: "array", ...(chance.between(0, 1) === 0 && { minItems: 2 }) };
    case 11:
      return {
        type: "array",
        prefixItems: [make(), make()],
        ...chance.pick([{}, { items: false }, { items: { type: "string" }, minItems: 1 }]),
      };
    case 12:
      return { type: "object", additionalProperties: make(), ...(chance.between(0, 1) === 0 && { maxProperties: 4 }) };
    case 13:
      return { type: "object", patternProperties: { "^x": make() } };
    case 14:
      return { anyOf: [make(), make()], description: "This or that." };
    case 15:
      return { oneOf: [object(chance, depth + 1), object(chance, depth + 1)] };
    case 16:
      return { allOf: [object(chance, depth + 1, true), object(chance, depth + 1, true)] };
    case 17:
      return { type: ["object", "array", "null"], properties: { a: make() }, items: make() };
    case 18:
      return { ...object(chance, depth + 1, true), anyOf: [{ required: ["id"] }, { required: ["name"] }] };
    case 19:
      return { anyOf: [make(), { type: "null" }] };
    case 20:
      return { allOf: [{ type: "string" }, { maxLength: 9 }, { pattern: "a" }], not: { const: "aa" } };
    default:
      return object(chance, depth + 1);
  }
}

/** Objects say whether they may have more members; parts of one object (`allOf`) do not, as each would refuse the others'. */
function object(chance: Chance, depth: number, isPart = false): JsonSchema {
  const own = names.filter(() => chance.between(0, depth + 2) === 0);
  const properties = Object.fromEntries(own.map((name) => [name, node(chance, depth + 1)]));
  const required = own.filter(() => chance.between(0, 2) === 0);
  return {
    type: "object",
    properties,
    ...(required.length > 0 && { required }),
    ...(!isPart && {
      additionalProperties: chance.pick<unknown>([false, false, false, { type: "integer" }, true]),
    }),
    ...(depth === 0 &&
      chance.between(0, 3) === 0 && {
        properties: { ...properties, tree: { $ref: "#/$defs/Tree" } },
        $defs: { Tree: recursive },
      }),
  };
}
