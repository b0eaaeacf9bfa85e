import { diagnostic, type Diagnostic } from "../../diagnostic/diagnostic.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import { fullId, type Index } from "../../effective/reference.js";
import { argumentKind } from "../../effective/argument-kind.js";
import { argumentNames, argumentNode, outerArguments } from "../argument-place.js";
import type { Rule } from "../rule.js";

/** The operations behind one tool can be told apart by their arguments, and agree on those they share. */
export const variantMismatch: Rule = function* (index) {
  const owner = new Map<EffectiveOperation, EffectiveOperation>();
  for (const operation of index.operations) {
    for (const position of (operation.tool?.variants ?? []).keys()) yield* check(index, operation, position, owner);
  }
};

function* check(
  index: Index,
  operation: EffectiveOperation,
  position: number,
  owner: Map<EffectiveOperation, EffectiveOperation>,
): Iterable<Diagnostic> {
  const variants = operation.tool?.variants ?? [];
  const one = variants[position];
  const variant = one && index.operation.get(fullId(one.operation, operation));
  if (!one || !variant) return;
  const report = (fault: string, field: "when" | "operation") =>
    diagnostic("variant-mismatch", operation.span("tool", "variants", position, field), {
      operation: variant.id,
      fault,
    });
  const other = owner.get(variant);
  owner.set(variant, other ?? operation);
  if (variant === operation) yield report("it is the tool's own operation", "operation");
  else if (other && other !== operation) yield report(`it belongs to the tool of "${other.id}" already`, "operation");
  else if (variant.tool?.variants)
    yield report("it has variants of its own, and they would never be reached", "operation");
  const earlier = variants.slice(0, position).find(({ when }) => when.every((name) => one.when.includes(name)));
  if (earlier)
    yield report(
      `"${earlier.operation}" stands before it and already takes every call with ${listed(earlier.when)}`,
      "when",
    );
  const always = one.when.every((name) => isRequired(operation, name));
  if (always)
    yield report(`${listed(one.when)} must be given to "${operation.id}" too, which would never be called`, "when");
  const fault = variant === operation ? undefined : typeFault(index, operation, variant);
  if (fault !== undefined) yield report(fault, "operation");
}

function isRequired({ request, definition }: EffectiveOperation, name: string): boolean {
  return request?.path.includes(`{${name}}`) === true || definition.required?.includes(name) === true;
}

function typeFault(index: Index, operation: EffectiveOperation, variant: EffectiveOperation): string | undefined {
  const outer = [...outerArguments(index, operation), ...outerArguments(index, variant)].filter(
    ({ kind }) => kind !== "a paging parameter",
  );
  const names = new Set(outer.map(({ name }) => name));
  const shared = argumentNames(index, variant).filter((name) => names.has(name));
  for (const name of shared) {
    const [here, there] = [argumentNode(index, operation, name), argumentNode(index, variant, name)];
    const kinds = [here, there].map((node) => (node?.$ref === undefined ? argumentKind(node ?? {}) : node.$ref));
    if (here && there && kinds[0] !== kinds[1])
      return `"${name}" is ${kinds[0] ?? ""} in "${operation.id}" and ${kinds[1] ?? ""} in "${variant.id}"`;
  }
  return undefined;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(" and ");
}
