import type { OperationDefinition, Pagination, SchemaNode } from "../definition/types.js";
import { argumentKind } from "../effective/argument-kind.js";
import { bodyOf } from "../effective/body.js";
import { directionOf } from "../effective/direction.js";
import { parameterMap, placeholders, type EffectiveOperation } from "../effective/operation.js";
import { resolveLink, type Index, type LinkTarget } from "../effective/reference.js";
import { nouns } from "../effective/names.js";
import { returnsOf } from "../effective/returns.js";
import { hasOwnTool, toolNameOf } from "../effective/tool-name.js";
import type { Argument, Link } from "../model/integration.js";
import { snakeCase } from "../text/casing.js";
import type { TypeTable } from "./type-table.js";

/** Everything a caller of an operation can give: path, query, paging, header, then the members of the body. */
export function lowerArguments(index: Index, types: TypeTable, operation: EffectiveOperation): Argument[] {
  const { definition } = operation;
  return [
    ...pathArguments(index, types, operation),
    ...queryArguments(index, types, definition, (name, node) => linkOf(index, operation, name, node)),
    ...pagingArguments(index, definition),
    ...headerArguments(index, types, operation),
    ...bodyArguments(index, types, operation),
  ];
}

/** Query arguments; also used for conventions, which have no links of their own. */
export function queryArguments(
  { project }: Index,
  types: TypeTable,
  definition: OperationDefinition,
  findLink: (name: string, node: SchemaNode) => { link?: Link } = () => ({}),
): Argument[] {
  const shared = project.integration.value.parameters ?? {};
  return Object.entries(parameterMap(definition.query)).map(([name, own]) => {
    const node: SchemaNode = own ?? shared[name] ?? { type: "string" };
    const isAsked = definition.required?.includes(name) === true;
    return parameter(types, name, "query", node, isAsked && node.default === undefined, findLink(name, node).link);
  });
}

/** The page number or cursor, and the page size. */
export function pagingArguments(index: Index, definition: OperationDefinition): Argument[] {
  const paging = paginationOf(index, definition);
  if (!paging) return [];
  const size = sizeText(paging);
  const position: SchemaNode =
    paging.style === "page"
      ? { type: "integer", minimum: paging.first ?? 1, description: `Number of the page, from ${paging.first ?? 1}.` }
      : {
          type: "string",
          description: "Where to go on: the cursor of the page before. Leave it out for the first page.",
        };
  return [
    argument(paging.parameter, "paging", position, false),
    ...(paging.size === undefined
      ? []
      : [
          argument(
            paging.size,
            "paging",
            {
              type: "integer",
              minimum: 1,
              ...(paging.max && { maximum: paging.max }),
              description: `Items in a page${size}.`,
            },
            false,
          ),
        ]),
  ];
}

/** The pagination style of an operation, when it has one. */
export function paginationOf({ project }: Index, { pagination }: OperationDefinition): Pagination | undefined {
  return pagination === undefined ? undefined : project.integration.value.pagination?.[pagination];
}

/** `; at most 1000, 25 when not given`, as far as it is known. */
export function sizeText({ max, default: size }: Pick<Pagination, "max" | "default">): string {
  const parts = [...(max ? [`at most ${max}`] : []), ...(size ? [`${size} when not given`] : [])];
  return parts.length > 0 ? `; ${parts.join(", ")}` : "";
}

function pathArguments(index: Index, types: TypeTable, operation: EffectiveOperation): Argument[] {
  const resource = operation.resource.value;
  const shared = index.project.integration.value.parameters ?? {};
  return placeholders(operation.request?.path ?? "").map((name) => {
    const said = operation.definition.path?.[name] ?? resource.path?.[name] ?? shared[name];
    // The id of a record comes from the tool that lists its kind.
    const usual: SchemaNode =
      name === "id" ? { description: `Id of the ${nouns(resource).singular}.`, link: resource.resource } : {};
    const node: SchemaNode = { ...usual, ...(said ?? { type: "integer" }) };
    return parameter(types, name, "path", node, true, linkOf(index, operation, name, node).link);
  });
}

function headerArguments(index: Index, types: TypeTable, operation: EffectiveOperation): Argument[] {
  const shared = index.project.integration.value.parameters ?? {};
  return Object.entries(operation.definition.header ?? {}).map(([header, own]) => {
    const node: SchemaNode = own ?? shared[header] ?? { type: "string" };
    const name = snakeCase(header);
    const isAsked = operation.definition.required?.includes(name) === true;
    return parameter(
      types,
      name,
      "header",
      node,
      isAsked && node.default === undefined,
      linkOf(index, operation, name, node).link,
    );
  });
}

function bodyArguments(index: Index, types: TypeTable, operation: EffectiveOperation): Argument[] {
  const body = bodyOf(operation);
  if (!body) return [];
  const asked = operation.definition.required ?? [];
  if (body.kind === "argument") {
    const name = body.argument ?? "items";
    return [argument(name, "body", types.node(body.node, "input"), asked.includes(name))];
  }
  const direction = directionOf(operation);
  const { $ref } = body.node;
  let node = $ref === undefined ? types.node(body.node, direction) : types.get(types.name($ref, direction))?.node;
  // A schema may only be another name of the one that has the members.
  while (node?.$ref !== undefined) node = types.get(node.$ref)?.node;
  return Object.entries(node?.properties ?? {})
    .filter(([name]) => (body.only?.includes(name) ?? true) && !body.omit?.includes(name) && !body.ids?.includes(name))
    .filter(([, member]) => types.isIn(member, direction))
    .map(([name, member]) => {
      const isRequired = node?.required?.includes(name) === true || asked.includes(name);
      return argument(name, "body", member, isRequired, linkOf(index, operation, name, member).link);
    });
}

/** An argument outside the body: its schema may be a named one, whose type decides how it is written. */
function parameter(
  types: TypeTable,
  name: string,
  place: Argument["in"],
  said: SchemaNode,
  required: boolean,
  link?: Link,
): Argument {
  const node = types.node(said, "input");
  const target = node.$ref === undefined ? node : (types.get(node.$ref)?.node ?? node);
  return { ...argument(name, place, node, required, link), kind: argumentKind(target) };
}

function argument(name: string, place: Argument["in"], node: SchemaNode, required: boolean, link?: Link): Argument {
  return { name, in: place, required, kind: argumentKind(node), node, ...(link && { link }) };
}

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
export function isScalar({ type, enum: values, values: meanings, const: only, format }: SchemaNode): boolean {
  const isFixed = values !== undefined || meanings !== undefined || only !== undefined || format === "binary";
  return !isFixed && [type ?? []].flat().some((one) => one === "integer" || one === "string" || one === "number");
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
  const asksForIt = field === undefined && placeholders(operation.request?.path ?? "").includes("id");
  const isTold = returnsOf(operation).kind === "many" || !asksForIt;
  return isTold && (hasOwnTool(index, operation) || index.variantOf.has(operation.id));
}
