import type { SchemaNode } from "../definition/types.js";
import { paramsName } from "../effective/names.js";
import type { EffectiveOperation } from "../effective/operation.js";
import type { Argument, Convention, Operation } from "../model/integration.js";
import { bodyOf } from "../effective/body.js";
import { directionOf } from "../effective/direction.js";
import type { TypeTable } from "./type-table.js";

/**
 * The type of the arguments beside a single path id: a type that exists (the body's, or the one all operations of
 * the convention share) where that says it all, else an interface of the operation's own.
 */
export function lowerParams(
  types: TypeTable,
  operation: EffectiveOperation,
  args: readonly Argument[],
  convention: Convention | undefined,
): Pick<Operation, "params"> {
  const isPositional = args.filter((one) => one.in === "path").length === 1;
  const others = args.filter((one) => !(isPositional && one.in === "path"));
  if (others.length === 0) return {};
  // A change of nothing is a mistake, although no single field of it is needed.
  const isChange = bodyOf(operation) !== undefined && directionOf(operation) === "update";
  const optional = !isChange && others.every((one) => !one.required);
  const names = new Set(others.map(({ name }) => name));
  const shared = sharedType(convention, names);
  const body = bodyType(types, operation, names);
  const inherited = [...(shared ? [shared] : []), ...(body ? [body] : [])];
  const own = others.filter((one) => !inherited.some((type) => isSaidBy(type.node, one)));
  const [only] = inherited;
  if (own.length === 0 && only && inherited.length === 1) {
    return { params: { type: only.name, extends: [], optional } };
  }
  const name = paramsName(operation.resource.value, operation.name);
  const node: SchemaNode = {
    type: "object",
    properties: Object.fromEntries(own.map((one) => [one.name, one.node])),
    required: own.filter((one) => one.required).map((one) => one.name),
  };
  const emptied = own.filter((one) => isEmptied(types, operation, one)).map((one) => one.name);
  const declared = {
    name,
    source: operation.resource.file.path,
    node,
    ...(emptied.length > 0 && { emptied }),
  };
  return { params: { type: name, declared, extends: inherited.map((type) => type.name), optional } };
}

interface Typed {
  readonly name: string;
  readonly node: SchemaNode;
}

function sharedType(convention: Convention | undefined, names: ReadonlySet<string>): Typed | undefined {
  const { params } = convention ?? {};
  const fits = params && Object.keys(params.node.properties ?? {}).every((name) => names.has(name));
  return fits ? params : undefined;
}

function bodyType(types: TypeTable, operation: EffectiveOperation, names: ReadonlySet<string>): Typed | undefined {
  const body = bodyOf(operation);
  if (!body || body.kind === "argument" || body.node.$ref === undefined || body.only || body.omit || body.ids)
    return undefined;
  const type = types.get(types.name(body.node.$ref, directionOf(operation)));
  const members = Object.keys(type?.node.properties ?? {});
  return members.every((name) => names.has(name)) ? type : undefined;
}

/** Whether a type has this argument, with the same text and necessity. */
function isSaidBy(type: SchemaNode, { name, node, required }: Argument): boolean {
  const member = type.properties?.[name];
  if (!member || (type.required?.includes(name) === true) !== required) return false;
  return member === node || JSON.stringify(member) === JSON.stringify(node);
}

/** Whether null empties an argument: in a JSON Patch, of a schema that says which. */
function isEmptied(types: TypeTable, operation: EffectiveOperation, { name, in: place }: Argument): boolean {
  const body = bodyOf(operation);
  if (place !== "body" || body?.kind !== "json-patch" || body.node.$ref === undefined) return false;
  return types.get(types.name(body.node.$ref, "update"))?.emptied?.includes(name) === true;
}
