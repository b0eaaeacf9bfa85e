import type { Operation } from "../../../compiler/src/model/integration.js";
import { schemaOf } from "./schema.js";
import type { OpenApiOperation, Schema } from "./types.js";

/** What an operation answers when all is well. */
export function responsesOf({ returns, shape }: Operation): OpenApiOperation["responses"] {
  if (returns.kind === "none") return { 204: { description: "No content." } };
  return { 200: { description: "OK.", content: contentOf(returns, shape.envelope) } };
}

function contentOf({ kind, node }: Operation["returns"], envelope?: string) {
  if (kind === "binary") return { "application/octet-stream": { schema: { type: "string", format: "binary" } } };
  if (kind === "text") return { "text/plain": { schema: { type: "string" } } };
  const one = node ? schemaOf(node) : {};
  const payload: Schema = kind === "many" ? { type: "array", items: one } : one;
  return { "application/json": { schema: wrapped(payload, envelope?.split(".") ?? []) } };
}

function wrapped(payload: Schema, path: readonly string[]): Schema {
  return path.reduceRight<Schema>(
    (inner, member) => ({ type: "object", properties: { [member]: inner }, required: [member] }),
    payload,
  );
}
