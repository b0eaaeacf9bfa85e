import type { Contract } from "../contract/contract.js";
import { membersOf } from "../schema/members-of.js";
import { isObject } from "../text/look-up.js";
import type { JsonSchema, Tool } from "../tool.js";

/** References that lead on to others do so a few times, unless somebody wrote a circle. */
const DEEPEST = 8;

/**
 * The members of what is no list, by name; what is no object stands below `items` or `result`.
 * @param gives what the operation gives; nothing known when it is left out
 */
export function recordMembers(tool: Tool, gives: JsonSchema = {}, contract: Contract | undefined): JsonSchema {
  const schema = resolved(gives, contract);
  const types = [schema["type"] ?? []].flat();
  if (types.includes("array")) {
    const items = isObject(schema["items"]) ? schema["items"] : {};
    return { items: { type: "array", items: elementSchema(tool, items, contract) } };
  }
  if (types.length > 0 && !types.includes("object")) return { result: valueSchema(schema, contract) };
  return shownMembers(tool, schema, contract);
}

/** The schema of an element of a list. */
export function elementSchema(tool: Tool, gives: JsonSchema = {}, contract: Contract | undefined): JsonSchema {
  const schema = resolved(gives, contract);
  if (Object.keys(membersOf(schema)).length === 0) return valueSchema(schema, contract);
  return { type: "object", properties: shownMembers(tool, schema, contract) };
}

// Most of thousands of tools give the same few hundred types of records.
const known = new WeakMap<JsonSchema, Map<string, JsonSchema>>();

function shownMembers({ shows }: Tool, schema: JsonSchema, contract: Contract | undefined): JsonSchema {
  const all = membersOf(schema);
  const key = shows?.members.join() ?? "";
  const found = known.get(schema)?.get(key);
  if (found) return found;
  const names = shows?.members.filter((name) => Object.hasOwn(all, name)) ?? Object.keys(all);
  const members = Object.freeze(Object.fromEntries(names.map((name) => [name, valueSchema(all[name], contract)])));
  known.set(schema, (known.get(schema) ?? new Map<string, JsonSchema>()).set(key, members));
  return members;
}

const leaves = new Map<string, JsonSchema>();
const anything: JsonSchema = Object.freeze({});

/** The types of a value. What may be anything has none. */
function valueSchema(schema: unknown, contract: Contract | undefined): JsonSchema {
  const types = typesOf(schema, contract, 0);
  if (types === undefined) return anything;
  const key = types.join();
  let leaf = leaves.get(key);
  if (!leaf) {
    const type = Object.freeze([...new Set([...types, "null"])]);
    leaf = Object.freeze({ type, ...(types.includes("array") && { items: anything }) });
    leaves.set(key, leaf);
  }
  return leaf;
}

function typesOf(schema: unknown, contract: Contract | undefined, depth: number): readonly string[] | undefined {
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
