import type { SchemaNode } from "../../definition/types.js";
import { diagnostic } from "../../diagnostic/diagnostic.js";
import type { Index } from "../../effective/reference.js";
import { outerArguments, type ArgumentKind } from "../argument-place.js";
import { parameterPlace } from "../input-place.js";
import { branchesOf, resolved } from "../resolved.js";
import type { Rule } from "../rule.js";
import { pathOf } from "../schema-place.js";

/** What stands in a path, a query or a header can be written as text: no objects, and a list only in a query. */
export const badParameter: Rule = function* (index) {
  const faults = new Map<string, Map<SchemaNode, Fault | undefined>>(
    Object.keys(WHERE).map((kind) => [kind, new Map()]),
  );
  for (const operation of index.operations) {
    for (const { name, kind, node } of outerArguments(index, operation)) {
      // The same few parameters stand in most paths and queries.
      const known = faults.get(kind);
      if (known && !known.has(node)) known.set(node, faultOf(index, node, kind));
      const found = known?.get(node);
      const place = found && parameterPlace(index, operation, node);
      if (!place) continue;
      const [keyword, fault] = found;
      const path = [...pathOf(place), keyword in node ? keyword : "$ref"];
      yield diagnostic("bad-parameter", place.file.keySpan(path), { kind: WHERE[kind] ?? "", name, fault });
    }
  }
};

const WHERE: Partial<Record<ArgumentKind, string>> = {
  "a path parameter": "path parameter",
  "a query parameter": "query parameter",
  "a header": "header",
};

type Fault = readonly [keyword: keyof SchemaNode, fault: string];

function faultOf(index: Index, node: SchemaNode, kind: ArgumentKind): Fault | undefined {
  const isPath = kind === "a path parameter";
  for (const branch of branchesOf(index, node)) {
    const fault = branchFault(index, branch, kind);
    if (fault) return [node.anyOf ? "anyOf" : fault[0], fault[1]];
    if (isPath && [branch.type].flat().includes("null"))
      return [node.anyOf ? "anyOf" : "type", "can be null, and a path has no way to say so"];
  }
  const usual = node.default ?? resolved(index, node)?.default;
  return isPath && usual !== undefined ? ["default", "has a default, and a path parameter is always given"] : undefined;
}

function branchFault(index: Index, node: SchemaNode, kind: ArgumentKind): Fault | undefined {
  if (isObject(node)) return ["type", "is an object, and has no text that all APIs agree on"];
  if (node.format === "binary") return ["format", "is a file, which only a multipart body can hold"];
  if (![node.type].flat().includes("array")) return undefined;
  if (kind !== "a query parameter") return ["type", "is a list, and there is room for one value"];
  const elements = node.items ? branchesOf(index, node.items) : [];
  const stray = elements.find((one) => isObject(one) || [one.type].flat().includes("array"));
  return stray && ["items", `is a list of ${isObject(stray) ? "objects" : "lists"}, which a query cannot hold`];
}

function isObject({ type, properties, additionalProperties }: SchemaNode): boolean {
  return [type].flat().includes("object") || properties !== undefined || additionalProperties !== undefined;
}
