import type { SchemaNode } from "../../../compiler/src/definition/types.js";
import type { Argument, Integration, NamedType, Operation } from "../../../compiler/src/model/integration.js";
import { schemaOf, SCHEMAS } from "./schema.js";
import type { Content, Schema } from "./types.js";

/** The schema that every JSON Patch refers to, as vendors' documents have it. */
export const PATCH = "PatchOperation";
export const patchOperation: Schema = {
  type: "object",
  properties: { op: { type: "string" }, path: { type: "string" }, value: {} },
  required: ["op", "path"],
};

/** What an operation sends as its body, by media type. */
export function bodyOf(integration: Integration, operation: Operation): Content | undefined {
  const { body, paging } = operation.shape;
  if (!body) return undefined;
  const inBody = operation.args.filter((one) => one.in === "body" || (one.in === "paging" && paging?.in === "body"));
  if (body.kind === "json-patch") {
    return { "application/json": { schema: { type: "array", items: { $ref: `${SCHEMAS}${PATCH}` } } } };
  }
  if (body.kind === "argument") {
    const whole = inBody.find(({ name }) => name === body.name);
    return { "application/json": { schema: whole ? schemaOf(whole.node) : {} } };
  }
  if (body.kind === "multipart") return { "multipart/form-data": { schema: objectOf(inBody) } };
  return { "application/json": { schema: withBase(baseOf(integration, operation, inBody), inBody) } };
}

/** The type that the operation's arguments are, or extend, if all its members travel in the body. */
function baseOf(integration: Integration, { params }: Operation, inBody: readonly Argument[]): NamedType | undefined {
  const names = new Set(inBody.map(({ name }) => name));
  const candidates = params ? [params.type, ...params.extends] : [];
  return integration.types.find(
    ({ name, node }) =>
      candidates.includes(name) &&
      node.properties !== undefined &&
      Object.keys(node.properties).every((member) => names.has(member)),
  );
}

function withBase(base: NamedType | undefined, inBody: readonly Argument[]): Schema {
  if (!base) return objectOf(inBody);
  const inherited = base.node.properties ?? {};
  const own = inBody.filter(({ name }) => !Object.hasOwn(inherited, name));
  const $ref = `${SCHEMAS}${base.name}`;
  return own.length === 0 ? { $ref } : { allOf: [{ $ref }, objectOf(own)] };
}

function objectOf(args: readonly Argument[]): Schema {
  const properties = Object.fromEntries(args.map(({ name, node }) => [name, node]));
  const required = args.filter((one) => one.required).map(({ name }) => name);
  const node: SchemaNode = { type: "object", properties, required };
  return schemaOf(node);
}
