import { diagnostic } from "../../diagnostic/diagnostic.js";
import { inputNodes, pathOf, type InputNode, type InputSchema } from "../input-node.js";
import { inputPlace } from "../input-place.js";
import type { ToolRule } from "../rule.js";

const DEEPEST = 5;

/** Tools have schemas that every provider accepts. */
export const notPortable: ToolRule = function* (index, { tools }) {
  for (const tool of tools) {
    for (const node of inputNodes(tool)) {
      const found = portableFault(node);
      if (found === undefined) continue;
      const path = pathOf(node);
      const place = inputPlace(index, tool, path);
      const fault = isTooMuch(node) && place.isCircular ? "contains itself" : found;
      yield diagnostic("not-portable", place.span, { where: `"${path.join(".")}"`, tool: tool.name, fault });
      // What is wrong inside follows from this.
      break;
    }
  }
};

/** Why not every provider accepts a schema, or `undefined` when all do. */
export function portableFault({ schema, depth, name }: InputNode): string | undefined {
  if (depth > DEEPEST) return `is nested ${depth} levels deep; ${DEEPEST} is the most`;
  if (name !== undefined && !/^[a-zA-Z0-9_-]{1,64}$/.test(name))
    return "has a name that is not made of letters, digits, `_` and `-`";
  const { type = [] } = schema;
  const types = typeof type === "string" ? [type] : type;
  if (types.length === 0 && !schema.anyOf && !schema.enum) return "has no type";
  if (types.includes("array") && !schema.items) return "is a list of nobody knows what; say `items`";
  if (types.includes("object") && !schema.properties && !schema.anyOf)
    return "is an object without members; say `properties`, or `additionalProperties` for a map";
  if (types.every((type) => type === "null") && !schema.anyOf && !schema.enum) return "can only be null";
  return enumFault(schema);
}

function enumFault({ enum: values }: InputSchema): string | undefined {
  if (!values) return undefined;
  if (values.includes("")) return "allows the empty text, which Gemini refuses in `enum`";
  const stray = values.find((value) => typeof value !== "string" && typeof value !== "number");
  return stray === undefined ? undefined : `allows ${JSON.stringify(stray)}; only texts and numbers can be listed`;
}

/** Whether it is nested too deep, or so deep that lowering left it untyped: then it may be there without end. */
function isTooMuch({ schema, depth }: InputNode): boolean {
  return depth > DEEPEST || Object.keys(schema).length === 0;
}
