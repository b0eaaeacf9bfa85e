import type { SchemaNode } from "../definition/types.js";
import { parameterMap, placeholders, type EffectiveOperation } from "../effective/operation.js";
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
  span(): Span;
}

const known = new WeakMap<EffectiveOperation, readonly OuterArgument[]>();

/** The arguments of an operation beside its body's members: few, whatever the size of the model. */
export function outerArguments(index: Index, operation: EffectiveOperation): readonly OuterArgument[] {
  let found = known.get(operation);
  if (!found) known.set(operation, (found = collectOuter(index, operation)));
  return found;
}

function collectOuter(index: Index, operation: EffectiveOperation): OuterArgument[] {
  const { definition, request, resource } = operation;
  const { parameters: shared = {}, pagination = {} } = index.project.integration.value;
  const paging = definition.pagination === undefined ? undefined : pagination[definition.pagination];
  return [
    ...[...new Set(placeholders(request?.path ?? ""))].map((name): OuterArgument => {
      const node = definition.path?.[name] ??
        resource.value.path?.[name] ??
        shared[name] ?? { type: "integer" as const };
      return { name, kind: "a path parameter", node, span: () => pathParameterSpan(operation, name) };
    }),
    ...Object.entries(parameterMap(definition.query)).map(([name, node]): OuterArgument => {
      return {
        name,
        kind: "a query parameter",
        node: node ?? shared[name] ?? {},
        span: () => parameterSpan(index, operation, "query", name),
      };
    }),
    ...[paging?.parameter, paging?.size].flatMap((name): OuterArgument[] =>
      name === undefined
        ? []
        : [{ name, kind: "a paging parameter", node: {}, span: () => operation.span("pagination") }],
    ),
    ...Object.entries(definition.header ?? {}).map(([header, node]): OuterArgument => {
      const span = () => parameterSpan(index, operation, "header", header);
      return { name: snakeCase(header), kind: "a header", node: node ?? shared[header] ?? {}, span };
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
  return mentionSpan(resource.value[field] === undefined ? operation.place : resource.valueSpan([field]), `{${name}}`);
}
