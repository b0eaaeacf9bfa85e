import type { OperationDefinition, SchemaNode } from "../definition/types.js";
import { argumentKind } from "../effective/argument-kind.js";
import type { EffectiveOperation } from "../effective/operation.js";
import { parameterMap } from "../effective/request.js";
import type { Index } from "../effective/reference.js";
import type { Argument, Link } from "../model/integration.js";
import { snakeCase } from "../text/casing.js";
import { linkOf } from "./link.js";
import type { TypeTable } from "./type-table.js";

const TEXT: SchemaNode = { type: "string" };

/** Query arguments; also used for conventions, which have no links of their own. */
export function queryArguments(
  { project }: Index,
  types: TypeTable,
  definition: OperationDefinition,
  findLink: (name: string, node: SchemaNode) => { link?: Link } = () => ({}),
): Argument[] {
  const shared = project.integration.value.parameters ?? {};
  return Object.entries(parameterMap(definition.query)).map(([name, own]) => {
    const node = own ? sayingAgain(own, shared[name]) : (shared[name] ?? TEXT);
    const isAsked = definition.required?.includes(name) === true;
    return parameter(types, name, "query", node, isAsked && node.default === undefined, findLink(name, node).link);
  });
}

/** What an operation says about a shared parameter is about its meaning; the format stays. */
function sayingAgain(own: SchemaNode, shared: SchemaNode = {}): SchemaNode {
  const { format } = shared;
  return own.format !== undefined || own.$ref !== undefined || format === undefined ? own : { ...own, format };
}

/** The headers that a caller gives. */
export function headerArguments(index: Index, types: TypeTable, operation: EffectiveOperation): Argument[] {
  const shared = index.project.integration.value.parameters ?? {};
  return Object.entries(operation.definition.header ?? {}).map(([header, own]) => {
    const node = own ?? shared[header] ?? TEXT;
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

/** An argument outside the body: its schema may be a named one, whose type decides how it is written. */
export function parameter(
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

/** An argument whose schema says how it is written. */
export function argument(
  name: string,
  place: Argument["in"],
  node: SchemaNode,
  required: boolean,
  link?: Link,
): Argument {
  return { name, in: place, required, kind: argumentKind(node), node, ...(link && { link }) };
}
