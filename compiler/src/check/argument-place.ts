import type { OperationDefinition, SchemaNode } from "../definition/types.js";
import type { EffectiveOperation } from "../effective/operation.js";
import { parameterMap } from "../effective/request.js";
import type { Index } from "../effective/reference.js";
import { bodyOf } from "../effective/body.js";
import { directionOf, isIn } from "../effective/direction.js";
import type { Span } from "../source/span.js";
import { snakeCase } from "../text/casing.js";
import { memberNames, memberOf } from "./member.js";
import { mentionSpan } from "./mention.js";

/** The kinds of argument, as messages call them. */
export type ArgumentKind =
  | "a path parameter"
  | "a query parameter"
  | "a header"
  | "a paging parameter"
  | "a member of the body";

/** One argument that is not a member of the body, and where it comes from. */
export interface OuterArgument {
  readonly name: string;
  readonly kind: ArgumentKind;
  readonly node: SchemaNode;
  /** Its name as it is written. */
  readonly key: string;
}

const known = new WeakMap<EffectiveOperation, readonly OuterArgument[]>();

/** The arguments of an operation beside its body's members: few, whatever the size of the model. */
export function outerArguments(index: Index, operation: EffectiveOperation): readonly OuterArgument[] {
  let found = known.get(operation);
  if (!found) known.set(operation, (found = [...pathArguments(index, operation), ...saidArguments(index, operation)]));
  return found;
}

/** Where such an argument is written: in the operation, in its convention, or in a path. */
export function outerSpan(index: Index, operation: EffectiveOperation, { kind, key }: OuterArgument): Span {
  if (kind === "a path parameter") return pathParameterSpan(operation, key);
  if (kind === "a paging parameter") return operation.span("pagination");
  return parameterSpan(index, operation, kind === "a header" ? "header" : "query", key);
}

const ID: SchemaNode = { type: "integer" };

function pathArguments(
  { project }: Index,
  { definition, pathParameters, resource }: EffectiveOperation,
): OuterArgument[] {
  const shared = project.integration.value.parameters ?? {};
  return [...new Set(pathParameters)].map((name) => {
    const node = definition.path?.[name] ?? resource.value.path?.[name] ?? shared[name] ?? ID;
    return { name, kind: "a path parameter", node, key: name };
  });
}

/** By definition: all operations that only follow a convention have the same one. */
const said = new WeakMap<OperationDefinition, readonly OuterArgument[]>();

function saidArguments(index: Index, { definition }: EffectiveOperation): readonly OuterArgument[] {
  let found = said.get(definition);
  if (!found) said.set(definition, (found = collectSaid(index, definition)));
  return found;
}

function collectSaid({ project }: Index, definition: OperationDefinition): OuterArgument[] {
  const { parameters: shared = {}, pagination = {} } = project.integration.value;
  const paging = definition.pagination === undefined ? undefined : pagination[definition.pagination];
  return [
    ...Object.entries(parameterMap(definition.query)).map(([key, node]): OuterArgument => {
      return { name: key, kind: "a query parameter", node: node ?? shared[key] ?? {}, key };
    }),
    ...[paging?.parameter, paging?.size].flatMap((key): OuterArgument[] =>
      key === undefined ? [] : [{ name: key, kind: "a paging parameter", node: {}, key }],
    ),
    ...Object.entries(definition.header ?? {}).map(([key, node]): OuterArgument => {
      return { name: snakeCase(key), kind: "a header", node: node ?? shared[key] ?? {}, key };
    }),
  ];
}

/** The body's member of this name, when the operation takes it. */
export function bodyMember(index: Index, operation: EffectiveOperation, name: string): SchemaNode | undefined {
  const body = bodyOf(operation);
  if (!body || body.ids?.includes(name)) return undefined;
  if (body.kind === "argument") return body.argument === name ? body.node : undefined;
  if (body.only?.includes(name) === false || body.omit?.includes(name)) return undefined;
  const member = memberOf(index, body.node, name);
  return member && isIn(index, member, directionOf(operation)) ? member : undefined;
}

/** The names of everything a caller can give, for a suggestion. */
export function argumentNames(index: Index, operation: EffectiveOperation): string[] {
  const body = bodyOf(operation);
  const members = body?.kind === "argument" ? [body.argument ?? ""] : body ? memberNames(index, body.node) : [];
  return [
    ...outerArguments(index, operation).map(({ name }) => name),
    ...members.filter((name) => bodyMember(index, operation, name)),
  ];
}

/** The schema of an argument, or `undefined` when the operation takes none of this name. */
export function argumentNode(index: Index, operation: EffectiveOperation, name: string): SchemaNode | undefined {
  return outerArguments(index, operation).find((one) => one.name === name)?.node ?? bodyMember(index, operation, name);
}

/** The key under which a parameter is written: in the operation, or in its convention. */
function parameterSpan(
  index: Index,
  { resource, name, convention }: EffectiveOperation,
  place: "query" | "header" | "path",
  key: string,
): Span {
  const own = resource.value.operations?.[name]?.[place];
  if (own && (Array.isArray(own) ? own.includes(key) : Object.hasOwn(own, key))) {
    return resource.keySpan(["operations", name, place, Array.isArray(own) ? own.indexOf(key) : key]);
  }
  const { integration } = index.project;
  const inherited = convention === undefined ? undefined : integration.value.conventions[convention]?.[place];
  return integration.keySpan([
    "conventions",
    convention ?? "",
    place,
    Array.isArray(inherited) ? inherited.indexOf(key) : key,
  ]);
}

function pathParameterSpan(operation: EffectiveOperation, name: string): Span {
  const { resource, request } = operation;
  const template = request === undefined ? "" : (operation.definition[request.method] ?? "");
  if (template.includes(`{${name}}`)) return mentionSpan(operation.span(request?.method ?? "GET"), `{${name}}`);
  const field = template.includes("{item}") && resource.value.item?.includes(`{${name}}`) ? "item" : "collection";
  return mentionSpan(
    resource.value[field] === undefined ? operation.place() : resource.valueSpan([field]),
    `{${name}}`,
  );
}
