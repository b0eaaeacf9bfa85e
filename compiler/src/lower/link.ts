import type { SchemaNode } from "../definition/types.js";
import type { EffectiveOperation } from "../effective/operation.js";
import { resolveLink, type Index, type LinkTarget } from "../effective/reference.js";
import { returnsOf } from "../effective/returns.js";
import { typesOf } from "../effective/types-of.js";
import { hasOwnTool, toolNameOf } from "../effective/tool-name.js";
import type { Link } from "../model/integration.js";

/** Where the value at a dotted path of the arguments comes from: said there, by the operation, or by the resource. */
export function linkOf(index: Index, operation: EffectiveOperation, path: string, node: SchemaNode): { link?: Link } {
  const said = operation.definition.links?.[path] ?? operation.resource.value.links?.[path] ?? node.link;
  return said === undefined ? {} : asLink(index, said);
}

/** What the value at a dotted path of the arguments means: said there, by the operation, or by the resource. */
export function meaningOf(operation: EffectiveOperation, path: string, node: SchemaNode): string | undefined {
  return operation.definition.meanings?.[path] ?? operation.resource.value.meanings?.[path] ?? node.description;
}

const ID_NAME = /^ids?$|_ids?$|[a-z0-9]I[Dd]s?$/;

/** Whether a value is the id of a record by its name, and nobody says where an agent gets it. */
export function isUnlinkedId(index: Index, operation: EffectiveOperation, path: string, node: SchemaNode): boolean {
  const name = path.slice(path.lastIndexOf(".") + 1);
  if (!ID_NAME.test(name) || !isScalar(node.items ?? node)) return false;
  if ([node, node.items].some((one) => one?.unlisted !== undefined)) return false;
  return ![node, node.items].some((one) => one && linkOf(index, operation, path, one).link);
}

/** Whether a value is one text or number that a caller is free to choose. */
export function isScalar(node: SchemaNode): boolean {
  const { enum: values, values: meanings, const: only, format } = node;
  const isFixed = values !== undefined || meanings !== undefined || only !== undefined || format === "binary";
  return !isFixed && typesOf(node).some((one) => one === "integer" || one === "string" || one === "number");
}

const known = new WeakMap<Index, Map<string, { readonly link?: Link }>>();

/**
 * What a link of a definition means to an agent; nothing when the operation it leads to cannot tell the value. The
 * same few hundred stand at many thousand arguments.
 */
export function asLink(index: Index, text: string): { link?: Link } {
  let links = known.get(index);
  if (!links) known.set(index, (links = new Map()));
  let found = links.get(text);
  if (!found) links.set(text, (found = resolved(index, text)));
  return found;
}

function resolved(index: Index, text: string): { link?: Link } {
  const target = resolveLink(index, text);
  if (!("operation" in target) || !canTell(index, target)) return {};
  const { field } = target;
  return {
    link: { tool: toolNameOf(index, target.operation), operation: target.operation.id, ...(field && { field }) },
  };
}

/** An agent learns a value from an operation that has a tool, and an id only from one that does not ask for it. */
function canTell(index: Index, { operation, field }: LinkTarget): boolean {
  const asksForIt = field === undefined && operation.pathParameters.includes("id");
  const isTold = returnsOf(operation).kind === "many" || !asksForIt;
  return isTold && (hasOwnTool(index, operation) || index.variantOf.has(operation.id));
}
