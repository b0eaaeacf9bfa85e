import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { OperationDefinition } from "../../definition/types.js";
import type { HttpMethod } from "../../effective/operation.js";
import { bodyOf } from "../../effective/body.js";
import type { Rule } from "../rule.js";

/** A body has one content, and a method that may carry it. */
export const badBody: Rule = function* ({ operations }) {
  for (const operation of operations) {
    if (!bodyOf(operation) || !operation.request) continue;
    const fault = faultOf(operation.definition, operation.request.method);
    if (fault !== undefined) yield diagnostic("bad-body", operation.span("body"), { operation: operation.id, fault });
  }
};

function faultOf({ body }: OperationDefinition, method: HttpMethod): string | undefined {
  if (method === "GET") return "a GET request has none";
  if (typeof body !== "object") return undefined;
  const contents = (["json", "json-patch", "multipart", "array"] as const).filter((name) => body[name] !== undefined);
  if (contents.length > 1) return `it is both ${contents.map((name) => `\`${name}\``).join(" and ")}`;
  if (body.array === undefined && body.items !== undefined)
    return "`items` belongs to a bare array, and `array` does not name its argument";
  if (body.array !== undefined && (body.only || body.omit))
    return "`only` and `omit` choose members of an object, and a bare array has none";
  return body.only && body.omit ? "`only` and `omit` exclude each other" : undefined;
}
