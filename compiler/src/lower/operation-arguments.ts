import type { OperationDefinition, ResourceDefinition, SchemaNode } from "../definition/types.js";
import { bodyOf, type BodyDefinition } from "../effective/body.js";
import { directionOf, type BodyDirection } from "../effective/direction.js";
import type { EffectiveOperation } from "../effective/operation.js";
import type { Index } from "../effective/reference.js";
import { nouns } from "../effective/names.js";
import type { Argument } from "../model/integration.js";
import { argument, headerArguments, parameter, queryArguments } from "./argument.js";
import { linkOf } from "./link.js";
import { pagingArguments } from "./paging.js";
import type { TypeTable } from "./type-table.js";

/** Everything a caller of an operation can give. */
export interface Arguments {
  /** Path, query, paging, header. */
  readonly outer: readonly Argument[];
  /** The body, or its members. */
  readonly body: readonly Argument[];
}

/**
 * Makes the arguments of operations. Thousands follow a dozen conventions and send the same types: what several take
 * is made once, and is the same value in all of them.
 */
export function argumentMaker(index: Index, types: TypeTable): (operation: EffectiveOperation) => Arguments {
  const inPath = new Map<ResourceDefinition, Map<string, Argument>>();
  const said = new Map<OperationDefinition, readonly Argument[]>();
  const ofType: Record<BodyDirection, Members> = { create: new Map(), update: new Map() };
  const pathArgument = (operation: EffectiveOperation, name: string): Argument => {
    const { value: resource } = operation.resource;
    const make = () => makePathArgument(index, types, operation, name);
    if (hasLinks(operation) || operation.definition.path?.[name]) return make();
    return kept(
      kept(inPath, resource, () => new Map<string, Argument>()),
      name,
      make,
    );
  };
  const outside = (operation: EffectiveOperation): readonly Argument[] => {
    const make = () => makeOutside(index, types, operation);
    return hasLinks(operation) ? make() : kept(said, operation.definition, make);
  };
  const inBody = (operation: EffectiveOperation, body: BodyDefinition): readonly Argument[] => {
    if (body.kind === "argument") return [wholeBody(types, operation, body)];
    const direction = directionOf(operation);
    const node = objectOf(types, body.node, direction) ?? {};
    const make = () => makeMembers(index, types, operation, body, node);
    const isChosen = body.only ?? body.omit ?? body.ids ?? operation.definition.required;
    return isChosen || hasLinks(operation) ? make() : kept(ofType[direction], node, make);
  };
  return (operation) => {
    const path = operation.pathParameters.map((name) => pathArgument(operation, name));
    const others = outside(operation);
    const body = bodyOf(operation);
    return { outer: path.length === 0 ? others : [...path, ...others], body: body ? inBody(operation, body) : NOTHING };
  };
}

const NOTHING: readonly Argument[] = [];

type Members = Map<SchemaNode, readonly Argument[]>;

function kept<Key, Value>(values: Map<Key, Value>, key: Key, make: () => Value): Value {
  let found = values.get(key);
  if (found === undefined) values.set(key, (found = make()));
  return found;
}

/** Whether an operation or its resource says where arguments come from. */
function hasLinks({ definition, resource }: EffectiveOperation): boolean {
  return definition.links !== undefined || resource.value.links !== undefined;
}

const ID: SchemaNode = { type: "integer" };

function makePathArgument(index: Index, types: TypeTable, operation: EffectiveOperation, name: string): Argument {
  const resource = operation.resource.value;
  const shared = index.project.integration.value.parameters ?? {};
  const said = operation.definition.path?.[name] ?? resource.path?.[name] ?? shared[name] ?? ID;
  // The id of a record comes from the tool that lists its kind.
  const node: SchemaNode =
    name === "id" ? { description: `Id of the ${nouns(resource).singular}.`, link: resource.resource, ...said } : said;
  return parameter(types, name, "path", node, true, linkOf(index, operation, name, node).link);
}

/** What is given beside the path and the body. */
function makeOutside(index: Index, types: TypeTable, operation: EffectiveOperation): Argument[] {
  const { definition } = operation;
  return [
    ...queryArguments(index, types, definition, (name, node) => linkOf(index, operation, name, node)),
    ...pagingArguments(index, definition),
    ...headerArguments(index, types, operation),
  ];
}

function wholeBody(types: TypeTable, { definition }: EffectiveOperation, body: BodyDefinition): Argument {
  const name = body.argument ?? "items";
  return argument(name, "body", types.node(body.node, "input"), definition.required?.includes(name) === true);
}

/** The object whose members a body has. */
function objectOf(types: TypeTable, body: SchemaNode, direction: BodyDirection): SchemaNode | undefined {
  const { $ref } = body;
  let node = $ref === undefined ? types.node(body, direction) : types.get(types.name($ref, direction))?.node;
  // A schema may only be another name of the one that has the members.
  while (node?.$ref !== undefined) node = types.get(node.$ref)?.node;
  return node;
}

function makeMembers(
  index: Index,
  types: TypeTable,
  operation: EffectiveOperation,
  { only, omit, ids }: BodyDefinition,
  node: SchemaNode,
): Argument[] {
  const asked = operation.definition.required ?? [];
  const direction = directionOf(operation);
  return Object.entries(node.properties ?? {})
    .filter(([name]) => (only?.includes(name) ?? true) && !omit?.includes(name) && !ids?.includes(name))
    .filter(([, member]) => types.isIn(member, direction))
    .map(([name, member]) => {
      const isRequired = node.required?.includes(name) === true || asked.includes(name);
      return argument(name, "body", member, isRequired, linkOf(index, operation, name, member).link);
    });
}
