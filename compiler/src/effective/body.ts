import type { SchemaNode } from "../definition/types.js";
import type { EffectiveOperation } from "./operation.js";

/** The body an operation's definition asks for. */
export interface BodyDefinition {
  readonly kind: "json" | "json-patch" | "multipart" | "argument";
  /** The schema of the body; of the one argument for `argument`. */
  readonly node: SchemaNode;
  /** Name of the argument that is the whole body. */
  readonly argument?: string;
  readonly only?: readonly string[];
  readonly omit?: readonly string[];
  /** Path arguments that are members of the body too. */
  readonly ids?: readonly string[];
}

const known = new WeakMap<EffectiveOperation, { readonly body: BodyDefinition | undefined }>();

/** What the body is, or `undefined` when there is none. */
export function bodyOf(operation: EffectiveOperation): BodyDefinition | undefined {
  let found = known.get(operation);
  if (!found) known.set(operation, (found = { body: readBody(operation) }));
  return found.body;
}

function readBody({ definition, resource }: EffectiveOperation): BodyDefinition | undefined {
  const { body } = definition;
  const model: SchemaNode = resource.value.model === undefined ? {} : { $ref: resource.value.model };
  if (body === undefined || body === "none") return undefined;
  if (typeof body === "string") return { kind: body, node: model };
  const selection = {
    ...(body.only && { only: body.only }),
    ...(body.omit && { omit: body.omit }),
    ...(body.ids && { ids: body.ids }),
  };
  if (body.array !== undefined) {
    const items = body.items === undefined ? model : asNode(body.items);
    const { description } = body;
    return {
      kind: "argument",
      argument: body.array,
      node: { type: "array", items, ...(description && { description }) },
    };
  }
  if (body.map !== undefined) {
    const { map: argument, description } = body;
    const node: SchemaNode = { type: "object", additionalProperties: true, ...(description && { description }) };
    return { kind: "argument", argument, node };
  }
  if (body.multipart !== undefined) return { kind: "multipart", node: asNode(body.multipart), ...selection };
  if (body["json-patch"] !== undefined) return { kind: "json-patch", node: asNode(body["json-patch"]), ...selection };
  return { kind: "json", node: body.json === undefined ? model : asNode(body.json), ...selection };
}

/** A schema that may be given by its name. */
export function asNode(schema: string | SchemaNode): SchemaNode {
  return typeof schema === "string" ? { $ref: schema } : schema;
}
