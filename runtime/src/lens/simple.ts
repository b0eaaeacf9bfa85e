import type { JsonSchema } from "../tool.js";
import { merged } from "./merge.js";
import { isRecord } from "../text/look-up.js";
import type { Profile } from "./profile.js";

/** What a node's lens depends on besides the node. */
export interface Scope {
  readonly profile: Profile;
  /** Where `$ref` leads. */
  readonly root: JsonSchema;
  /** The references that the node is in: one of them again would never end. */
  readonly within: ReadonlySet<string>;
}

/** A node and where it stands. */
export interface Node {
  readonly schema: JsonSchema;
  readonly scope: Scope;
}

/** What no value fits. */
const never: JsonSchema = { enum: [] };

/** Whether no value can fit, as far as can be seen. */
export function isNever(schema: unknown): boolean {
  if (schema === false) return true;
  if (!isRecord(schema)) return false;
  const { type, not, enum: choices } = schema;
  const refusesAll = isRecord(not) && Object.keys(not).length === 0;
  return refusesAll || not === true || [type, choices].some((list) => Array.isArray(list) && list.length === 0);
}

/**
 * Writes a node with fewer words of JSON Schema: no `$ref`, `allOf`, `oneOf`, `const`, no booleans for schemas; a node
 * that has the structure of one type says the type.
 */
export function simple(given: unknown, scope: Scope): Node {
  if (!isRecord(given)) return { schema: given === false ? never : {}, scope };
  const { $ref, allOf, oneOf, const: only, nullable, ...rest } = given;
  if (typeof $ref === "string") return referred($ref, rest, scope);
  let schema: JsonSchema = rest;
  if (nullable === true && schema["type"] !== undefined) schema = { ...schema, type: [schema["type"], "null"].flat() };
  if (Object.hasOwn(given, "const")) schema = merged(schema, { enum: [only] });
  if (Array.isArray(oneOf)) schema = merged(schema, { anyOf: oneOf });
  let inner = scope;
  for (const branch of Array.isArray(allOf) ? allOf : []) {
    const one = simple(branch, inner);
    if (isNever(one.schema)) return { schema: never, scope };
    inner = one.scope;
    schema = merged(schema, one.schema);
  }
  if (Array.isArray(schema["anyOf"])) {
    const branches = schema["anyOf"].filter((branch) => !isNever(branch));
    schema = { ...schema, anyOf: branches };
    if (branches.length === 0) return { schema: never, scope };
    if (branches.length === 1) {
      const { anyOf: _, ...others } = schema;
      return simple({ ...others, allOf: branches }, inner);
    }
  }
  return { schema: withType(schema), scope: inner };
}

function referred(ref: string, beside: JsonSchema, scope: Scope): Node {
  const target = scope.within.has(ref) ? undefined : found(scope.root, ref);
  if (target === undefined) return { schema: { ...beside }, scope };
  const inner = { ...scope, within: new Set([...scope.within, ref]) };
  return simple(Object.keys(beside).length === 0 ? target : { ...beside, allOf: [target] }, inner);
}

/** What a pointer into the schema itself leads to. */
function found(root: JsonSchema, ref: string): unknown {
  if (!ref.startsWith("#")) return undefined;
  let current: unknown = root;
  for (const part of ref.slice(1).split("/").slice(1)) {
    const name = unescaped(part);
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, name)) return undefined;
    current = (current as JsonSchema)[name];
  }
  return current;
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
  } catch {
    return part;
  }
}

const ofObjects = ["properties", "additionalProperties", "patternProperties", "required"];
const ofLists = ["items", "prefixItems"];

function withType(schema: JsonSchema): JsonSchema {
  const { type } = schema;
  if (type !== undefined) return Array.isArray(type) && type.length === 1 ? { ...schema, type: type[0] } : schema;
  if (Array.isArray(schema["anyOf"]) || Array.isArray(schema["enum"])) return schema;
  if (ofObjects.some((keyword) => Object.hasOwn(schema, keyword))) return { ...schema, type: "object" };
  if (ofLists.some((keyword) => Object.hasOwn(schema, keyword))) return { ...schema, type: "array" };
  return schema;
}
