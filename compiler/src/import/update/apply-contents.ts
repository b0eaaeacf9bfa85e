import type { OperationDefinition, SchemaNode } from "../../definition/types.js";
import { bodyOf } from "../../effective/body.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import { returnsOf } from "../../effective/returns.js";
import type { OperationFact } from "../facts/facts.js";
import { isSame } from "./aspects.js";
import type { Fresh, Outcome, UpdateContext } from "./context.js";
import { removeItem, removeKey, setValue } from "./edit-yaml.js";
import { leaveConvention } from "./leave-convention.js";
import { styleFor, styleLike } from "./paging-style.js";
import { shown } from "./update-node.js";
import { hasValue } from "./yaml-nodes.js";

/** Body and results by the names of the definitions; those of the model are only `json`, `one` and `many`. */
export function contentsOf(
  found: EffectiveOperation,
  model: string | undefined,
  context: UpdateContext,
  fresh: Fresh,
): Pick<OperationDefinition, "body" | "returns"> {
  const nameOf = (node: SchemaNode) => {
    const adapted = fresh.adapted(node);
    context.need(adapted);
    return adapted.$ref ?? adapted;
  };
  const { kind, node } = returnsOf(found);
  const returned = node && nameOf(node);
  const returns =
    kind === "one" || kind === "many"
      ? returned === model || returned === undefined
        ? kind
        : { [kind]: returned }
      : kind;
  const said = found.definition.body;
  const body = bodyOf(found);
  if (!body || said === undefined) return { returns: returns as NonNullable<OperationDefinition["returns"]> };
  const selection = {
    ...(body.only && { only: body.only }),
    ...(body.omit && { omit: body.omit }),
    ...(body.ids && { ids: body.ids }),
  };
  const content = nameOf(body.kind === "argument" ? (body.node.items ?? {}) : body.node);
  const whole =
    body.kind === "argument"
      ? {
          array: body.argument ?? "items",
          items: content,
          ...(typeof said === "object" && said.description !== undefined && { description: said.description }),
        }
      : content === model && Object.keys(selection).length === 0 && body.kind !== "multipart"
        ? body.kind
        : { [body.kind]: content, ...selection };
  return {
    body: whole as NonNullable<OperationDefinition["body"]>,
    returns: returns as NonNullable<OperationDefinition["returns"]>,
  };
}

/** Changes what is sent or comes back, where the definition still has what an import of the old document has. */
export function changeContents(
  kind: "body" | "answer",
  before: OperationFact,
  fact: OperationFact,
  context: UpdateContext,
): Outcome {
  const { view, fresh, texts } = context;
  const one = view.operation(fact);
  if (!one) return { conflict: "the definitions do not have the operation" };
  const stale = context.stale();
  const [old, now] = [stale.operation(before), fresh.operation(fact)];
  if (!old || !now) return { conflict: "definitions cannot say it" };
  const model = one.resource.value.model;
  const essence = (operation: EffectiveOperation, from: Fresh | undefined) => {
    const { body, returns } = from ? contentsOf(operation, undefined, context, from) : ownContents(operation);
    const { envelope, pagination } = operation.definition;
    return kind === "body" ? simplified(body) : [returns, envelope, styleLike(pagination, from ?? context, context)];
  };
  const own = essence(one, undefined);
  if (isSame(own, essence(now, fresh))) return { done: "was so already" };
  if (!isSame(own, essence(old, stale))) return { conflict: `the definition says ${shown(own)}` };
  const wanted = contentsOf(now, model, context, fresh);
  const file = one.resource.file.path;
  const base = ["operations", one.name];
  const set = (key: keyof OperationDefinition, value: unknown, none: unknown): void => {
    if (
      value === undefined &&
      none === undefined &&
      one.convention !== undefined &&
      !hasValue(texts.get(file) ?? "", [...base, key])
    )
      leaveConvention(one, context);
    const text = texts.get(file) ?? "";
    const chosen = value ?? (one.convention === undefined ? undefined : none);
    texts.set(file, chosen === undefined ? removeKey(text, [...base, key]) : setValue(text, [...base, key], chosen));
  };
  if (kind === "body") {
    set("body", wanted.body, "none");
    const isGone = (name: string) => membersOf(old, stale).has(name) && !membersOf(now, fresh).has(name);
    for (const name of one.resource.value.operations?.[one.name]?.required ?? [])
      if (isGone(name)) texts.set(file, removeItem(texts.get(file) ?? "", [...base, "required"], name));
  } else {
    if (!isSame(ownContents(one).returns, contentsOf(now, undefined, context, fresh).returns))
      set("returns", wanted.returns, undefined);
    const { envelope } = now.definition;
    if (envelope !== one.definition.envelope) set("envelope", envelope, undefined);
    const pagination = styleFor(now.definition.pagination, context);
    if (pagination !== one.definition.pagination) set("pagination", pagination, "none");
  }
  return {};
}

/** Names of the arguments that an operation has from its body. */
function membersOf(one: EffectiveOperation, { schema }: Fresh): ReadonlySet<string> {
  const node = bodyOf(one)?.node;
  const whole = node?.$ref === undefined ? node : schema(node.$ref);
  return new Set(Object.keys(whole?.properties ?? {}));
}

/** The same for an operation of the definitions, whose names are right already. */
function ownContents(one: EffectiveOperation): Pick<OperationDefinition, "body" | "returns"> {
  const { kind, node } = returnsOf(one);
  const name = (schema: SchemaNode) => schema.$ref ?? schema;
  const returns = kind === "one" || kind === "many" ? { [kind]: node ? name(node) : undefined } : kind;
  const body = bodyOf(one);
  const content = body && name(body.kind === "argument" ? (body.node.items ?? {}) : body.node);
  const whole =
    body &&
    (body.kind === "argument"
      ? { array: body.argument, items: content }
      : { [body.kind]: content, omit: body.omit, ids: body.ids, only: body.only });
  return {
    body: whole as unknown as NonNullable<OperationDefinition["body"]>,
    returns: returns as NonNullable<OperationDefinition["returns"]>,
  };
}

function simplified(body: OperationDefinition["body"]): unknown {
  if (typeof body !== "object") return body;
  const { description: _, ...rest } = body;
  return rest;
}
