import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { OperationDefinition, SchemaNode } from "../../definition/types.js";
import type { Path } from "../../definition/yaml.js";
import { bodyOf, type BodyDefinition } from "../../effective/body.js";
import { isIn } from "../../effective/direction.js";
import { isLeaf } from "../../effective/leaf.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import type { HttpMethod } from "../../effective/request.js";
import type { Index } from "../../effective/reference.js";
import type { Span } from "../../source/span.js";
import { bodyMember } from "../argument-place.js";
import { resolved } from "../resolved.js";
import type { Rule } from "../rule.js";

/** A body has one content, of a kind that can be sent so, and a method that may carry it. */
export const badBody: Rule = function* (index) {
  for (const operation of index.operations) {
    const body = bodyOf(operation);
    if (!body || !operation.request) continue;
    const { id, definition, request } = operation;
    const fault = faultOf(definition, request.method);
    if (fault !== undefined) {
      yield diagnostic("bad-body", operation.span("body"), { operation: id, fault });
      continue;
    }
    const { json } = operation.tool ?? {};
    const isListed = body.kind === "json" || body.kind === "json-patch";
    if (json !== undefined && !isListed) {
      const reason = `\`tool.json\` holds the members of an object, and this body is none`;
      yield diagnostic("bad-body", operation.span("tool", "json"), { operation: id, fault: reason });
      continue;
    }
    const content = contentFault(index, operation, body);
    if (content !== undefined)
      yield diagnostic("bad-body", contentSpan(operation, body), { operation: id, fault: content });
  }
};

const CONTENTS = ["json", "json-patch", "multipart", "array", "map"] as const;

function faultOf({ body }: OperationDefinition, method: HttpMethod): string | undefined {
  if (method === "GET") return "a GET request has none";
  if (typeof body !== "object") return undefined;
  const contents = CONTENTS.filter((name) => body[name] !== undefined);
  if (contents.length > 1) return `it is both ${contents.map((name) => `\`${name}\``).join(" and ")}`;
  if (body.array === undefined && body.items !== undefined)
    return "`items` belongs to a bare array, and `array` does not name its argument";
  if ((body.array !== undefined || body.map !== undefined) && (body.only || body.omit))
    return `\`only\` and \`omit\` choose members of an object, and a ${body.map === undefined ? "bare array" : "map"} has none`;
  return body.only && body.omit ? "`only` and `omit` exclude each other" : undefined;
}

function contentFault(index: Index, operation: EffectiveOperation, { kind, node }: BodyDefinition): string | undefined {
  const target = resolved(index, node);
  // A schema or model that does not exist is what another rule reports.
  if (!target || Object.keys(node).length === 0) return undefined;
  if (kind !== "argument" && !target.properties) {
    const name = node.$ref === undefined ? "its schema" : `"${node.$ref}"`;
    return `${name} is ${inWords(target)}, and its arguments are the \`properties\` of an object`;
  }
  if (kind === "multipart") return undefined;
  // Of what operations send, next to nothing is a file, so that is asked first and once for all of them.
  const file = filesInside(index, target).find(
    ([name = ""]) => !target.properties || bodyMember(index, operation, name),
  );
  return file && `"${file.filter(Boolean).join(".")}" is a file (\`format: binary\`), and JSON has none`;
}

function inWords({ type, anyOf, enum: choices, values, additionalProperties }: SchemaNode): string {
  if (anyOf) return "a union";
  if (additionalProperties !== undefined) return "a map";
  const types = [type ?? []].flat();
  if (types.includes("object")) return "an object that names no members";
  if (types.length > 0) return types.map((one) => (/^[aio]/.test(one) ? `an ${one}` : `a ${one}`)).join(" or ");
  return choices || values ? "a choice" : "of no type";
}

const known = new WeakMap<Index, WeakMap<SchemaNode, readonly (readonly string[])[]>>();

/** The ways to files inside what is sent, one for each of its members that holds any. */
function filesInside(index: Index, target: SchemaNode): readonly (readonly string[])[] {
  let targets = known.get(index);
  if (!targets) known.set(index, (targets = new WeakMap()));
  let found = targets.get(target);
  if (!found) targets.set(target, (found = findFiles(index, target)));
  return found;
}

function findFiles(index: Index, target: SchemaNode): readonly (readonly string[])[] {
  const members = target.properties ? Object.entries(target.properties) : [["", target] as const];
  return members.flatMap(([name, member]) => {
    const path = isPlain(member) ? undefined : filePath(index, member, [], new Set());
    return path ? [[name, ...path]] : [];
  });
}

/** Whether a schema is of one value that is no file. */
function isPlain(node: SchemaNode): boolean {
  return node.format !== "binary" && isLeaf(node);
}

/** The way to a file inside what is sent. */
function filePath(
  index: Index,
  node: SchemaNode,
  path: readonly string[],
  seen: Set<SchemaNode>,
): readonly string[] | undefined {
  const target = resolved(index, node);
  if (!target || seen.has(target)) return undefined;
  seen.add(target);
  if (node.format === "binary" || target.format === "binary") return path;
  const identity = target.identifiedBy;
  const members = Object.entries(target.properties ?? {}).filter(
    ([name, member]) => !isPlain(member) && isIn(index, member, "input") && (identity?.includes(name) ?? true),
  );
  const nameless = [
    ...(target.items ? [target.items] : []),
    ...(target.anyOf ?? []),
    ...(typeof target.additionalProperties === "object" ? [target.additionalProperties] : []),
  ];
  for (const [name, member] of members) {
    const found = filePath(index, member, [...path, name], seen);
    if (found) return found;
  }
  for (const inner of nameless) {
    const found = filePath(index, inner, path, seen);
    if (found) return found;
  }
  return undefined;
}

/** Where the body's schema is named: in the operation, or the resource's model that its convention sends. */
function contentSpan(operation: EffectiveOperation, { kind }: BodyDefinition): Span {
  const { resource, name, definition } = operation;
  const { body } = definition;
  const key =
    typeof body === "object" ? [...CONTENTS, "items" as const].find((one) => body[one] !== undefined) : undefined;
  const path: Path = key === undefined ? ["body"] : ["body", kind === "argument" ? "items" : key];
  const isModel = key === undefined || (kind === "argument" && (body as { items?: unknown }).items === undefined);
  const isSaidHere = resource.value.operations?.[name]?.body !== undefined;
  if (isModel) return isSaidHere ? operation.span("body") : resource.valueSpan(["model"]);
  return operation.span(...path);
}
