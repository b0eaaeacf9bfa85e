import type { Contract } from "../contract/contract.js";
import type { Operation } from "../operation.js";
import { planOf } from "../plan.js";
import { membersOf } from "../schema/members-of.js";
import { isObject } from "../text/look-up.js";
import type { JsonSchema, Tool, ToolBinding } from "../tool.js";

const omitted: JsonSchema = { type: "string", description: "What is not shown, and how to get it." };

/**
 * The schema of what a model gets of a tool: see {@link BoundTool.outputSchema}. Types only: an API may have new choices
 * and longer texts tomorrow. Of records nothing is required, as what is empty is left out.
 * @param contract what the operations give; without it records may have any members
 */
export function outputSchemaOf(tool: Tool, binding: ToolBinding, contract?: Contract): JsonSchema {
  const operations = [binding.operation, ...(binding.variants ?? []).map(({ operation }) => operation)];
  const [first = {}, ...others] = operations.map((one) => resultSchema(tool, one, contract));
  if (others.length === 0) return first;
  // Which of them it was, arguments decide.
  const names = [first, ...others].map(({ required }) => [required ?? []].flat());
  const required = (names[0] ?? []).filter((name) => names.every((all) => all.includes(name)));
  const properties: Record<string, unknown> = {};
  for (const [name, member] of [first, ...others].flatMap((one) => Object.entries(membersOf(one)))) {
    const known = properties[name];
    properties[name] = known === undefined || JSON.stringify(known) === JSON.stringify(member) ? member : {};
  }
  return { type: "object", properties, ...(required.length > 0 && { required }) };
}

function resultSchema(tool: Tool, operation: Operation, contract: Contract | undefined): JsonSchema {
  const { id, returns, pathKinds, bulk } = planOf(operation);
  const gives = contract?.gives(id);
  switch (returns?.kind ?? "one") {
    case "many":
      return {
        type: "object",
        properties: {
          items: { type: "array", items: elementSchema(tool, gives, contract) },
          next_cursor: { type: ["string", "null"], description: "Continues the listing; null on its last page." },
          more: { type: "string", description: "Whether there are more items, and how to get them." },
          omitted,
        },
        required: ["items", "next_cursor", "more"],
      };
    case "none": {
      const ids = pathKinds.map(({ name }) => [name, { type: ["integer", "number", "string"] }] as const);
      return { type: "object", properties: { ok: { type: "boolean" }, ...Object.fromEntries(ids) }, required: ["ok"] };
    }
    case "text":
      return { type: "object", properties: { text: { type: "string" }, omitted } };
    case "binary":
    case "stream":
      return { type: "object", properties: fileMembers };
    case "one": {
      const failures = { failed: { type: "array", items: { type: "string" } }, advice: { type: "string" } };
      return {
        type: "object",
        properties: { ...recordMembers(tool, gives, contract), omitted, ...(bulk && failures) },
      };
    }
  }
}

const fileMembers = {
  file: { type: "string", description: "Handle of the file: its bytes are with the program." },
  media_type: { type: "string" },
  size: { type: "integer", description: "Bytes." },
  name: { type: "string" },
  omitted,
};

/** The members of what is no list; what is no object stands below `items` or `result`. */
function recordMembers(tool: Tool, gives: JsonSchema = {}, contract: Contract | undefined): JsonSchema {
  const schema = resolved(gives, contract);
  const types = [schema["type"] ?? []].flat();
  if (types.includes("array")) {
    const items = isObject(schema["items"]) ? schema["items"] : {};
    return { items: { type: "array", items: elementSchema(tool, items, contract) } };
  }
  if (types.length > 0 && !types.includes("object")) return { result: valueSchema(schema, contract) };
  return shownMembers(tool, schema, contract);
}

function elementSchema(tool: Tool, gives: JsonSchema = {}, contract: Contract | undefined): JsonSchema {
  const schema = resolved(gives, contract);
  const members = membersOf(schema);
  if (Object.keys(members).length === 0) return valueSchema(schema, contract);
  return { type: "object", properties: shownMembers(tool, schema, contract) };
}

function shownMembers({ shows }: Tool, schema: JsonSchema, contract: Contract | undefined): JsonSchema {
  const members = membersOf(schema);
  const names = shows?.members.filter((name) => Object.hasOwn(members, name)) ?? Object.keys(members);
  return Object.fromEntries(names.map((name) => [name, valueSchema(members[name], contract)]));
}

/** The types of a value. What may be anything has none. */
function valueSchema(schema: unknown, contract: Contract | undefined): JsonSchema {
  const types = typesOf(schema, contract, 0);
  if (types === undefined) return {};
  return { type: [...new Set([...types, "null"])], ...(types.includes("array") && { items: {} }) };
}

/** References that lead on to others do so a few times, unless somebody wrote a circle. */
const DEEPEST = 8;

function typesOf(schema: unknown, contract: Contract | undefined, depth: number): string[] | undefined {
  if (!isObject(schema) || depth > DEEPEST) return undefined;
  const { type, anyOf, $ref } = schema;
  if (typeof $ref === "string") return typesOf(contract?.type($ref), contract, depth + 1);
  if (Array.isArray(anyOf)) {
    const branches = anyOf.map((branch) => typesOf(branch, contract, depth + 1));
    return branches.some((one) => one === undefined) ? undefined : branches.flatMap((one) => one ?? []);
  }
  if (type === undefined) return undefined;
  // An integer beyond 2^53 is read as a text.
  return [type].flat().flatMap((one) => (one === "integer" ? ["integer", "string"] : [String(one)]));
}

function resolved(schema: JsonSchema, contract: Contract | undefined, depth = 0): JsonSchema {
  const { $ref } = schema;
  if (typeof $ref !== "string" || depth > DEEPEST) return schema;
  return resolved(contract?.type($ref) ?? {}, contract, depth + 1);
}
