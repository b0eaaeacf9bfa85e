import type { OperationDefinition, SchemaNode } from "../../definition/types.js";
import { capitalize, pascalCase } from "../../text/casing.js";
import { singular } from "../../text/plural.js";
import type { BodyFact } from "../facts/facts.js";
import { type FindSchema, resolve } from "./answers.js";

/** Gives an inline schema a name of its own and returns it; a name that exists for the same schema is used again. */
export type Hoist = (wished: string, node: SchemaNode) => string;

export interface BodyContext {
  readonly find: FindSchema;
  readonly hoist: Hoist;
  readonly model?: string;
  /** What one record of the resource is called, as a type. */
  readonly typeName: string;
  readonly operation: string;
  /** Names of path and query arguments. */
  readonly taken: ReadonlySet<string>;
  readonly inPath: ReadonlySet<string>;
  /** Says what could not be kept. */
  readonly loosen: (what: string, done: string) => void;
}

/** The body of an operation, or `undefined` when definitions have no such body. */
export function bodyOf(
  fact: BodyFact,
  context: BodyContext,
): Pick<OperationDefinition, "body" | "required"> | undefined {
  const { find, hoist, model, typeName, operation, loosen } = context;
  if (fact.kind === "json-patch") {
    if (model !== undefined) {
      const patched = resolve({ $ref: model }, find);
      const omit = sentMembers(patched, find).filter((member) => context.taken.has(member));
      return { body: omit.length > 0 ? { "json-patch": model, omit } : "json-patch" };
    }
    loosen("JSON Patch of a record that is not described", "no members");
    return { body: { "json-patch": { type: "object", properties: {} } } };
  }
  const whole = resolve(fact.node, find);
  const types = [whole.type].flat();
  if (fact.kind === "json" && types.includes("array")) return { ...listBody(whole, fact, context) };
  const node = whole.anyOf ? withBranches(whole, find, loosen) : whole;
  const members = Object.keys(node.properties ?? {});
  const isObject = node.properties !== undefined || types.includes("object") || types.length === 0;
  if (!isObject) return undefined;
  if (members.length === 0) {
    if (fact.kind === "multipart") return undefined;
    loosen("body that names no members", "sent as an empty object");
    return { body: { json: { type: "object", properties: {} } } };
  }
  const name =
    fact.node?.$ref !== undefined && node === whole
      ? fact.node.$ref
      : hoist(`${typeName}${pascalCase(operation)}Body`, node);
  const sent = sentMembers(node, find);
  const ids = sent.filter((member) => context.inPath.has(member));
  const omit = sent.filter((member) => context.taken.has(member) && !context.inPath.has(member));
  if (omit.length > 0) loosen("member of the body with the name of another argument", `left out: ${omit.join(", ")}`);
  if (fact.kind === "multipart") {
    const all = [...ids, ...omit];
    return { body: { multipart: name, ...(all.length > 0 && { omit: all }) } };
  }
  const isModel = name === model;
  if (isModel && ids.length === 0 && omit.length === 0) return { body: "json" };
  return { body: { json: name, ...(ids.length > 0 && { ids }), ...(omit.length > 0 && { omit }) } };
}

function sentMembers({ properties = {} }: SchemaNode, find: FindSchema): string[] {
  return Object.keys(properties).filter(
    (member) => properties[member]?.readOnly !== true && resolve(properties[member], find).readOnly !== true,
  );
}

function listBody(
  whole: SchemaNode,
  fact: BodyFact,
  { find, hoist, typeName, operation, taken }: BodyContext,
): Pick<OperationDefinition, "body" | "required"> {
  const own = whole.items ?? {};
  const target = resolve(own, find);
  const items =
    own.$ref ??
    (Object.keys(target.properties ?? {}).length > 0 ? hoist(`${typeName}${pascalCase(operation)}Item`, target) : own);
  const isScalar = ["string", "integer", "number"].includes(String(target.type));
  const name = [isScalar ? "values" : "items", "records", "list"].find((one) => !taken.has(one)) ?? "body_items";
  const description = isScalar
    ? "Values to send, in a list."
    : `${capitalize(singular(operation.replaceAll("_", " ")))}: the records to send, in a list.`;
  return { body: { array: name, items, description }, ...(fact.required && { required: [name] }) };
}

/** A union of objects as one object with the members of all. */
function withBranches(whole: SchemaNode, find: FindSchema, loosen: BodyContext["loosen"]): SchemaNode {
  const found = (whole.anyOf ?? []).map((one) => resolve(one, find)).filter((one) => one.properties);
  if (found.length === 0) return whole;
  loosen("body of several shapes", "members of all of them, none required");
  const properties: Record<string, SchemaNode> = Object.assign({}, ...found.map((one) => one.properties)) as Record<
    string,
    SchemaNode
  >;
  const isEverywhere = (name: string) => found.every((one) => one.required?.includes(name));
  const required = Object.keys(properties).filter(isEverywhere);
  return { type: "object", properties, ...(required.length > 0 && { required }) };
}
