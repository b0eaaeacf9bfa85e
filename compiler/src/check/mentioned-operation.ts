import type { ResourceDefinition } from "../definition/types.js";
import type { Index } from "../effective/reference.js";
import type { Span } from "../source/span.js";
import { mentionSpan } from "./mention.js";
import { textPlaces } from "./text-place.js";
import { writtenOperations } from "./written-operation.js";

/** A place that names an operation. */
export interface MentionedOperation {
  readonly id: string;
  readonly by: "toolset" | "form" | "variant" | "text";
  span(): Span;
}

const known = new WeakMap<Index, readonly MentionedOperation[]>();

/** Every place that names an operation, apart from links. */
export function mentionedOperations(index: Index): readonly MentionedOperation[] {
  const found = known.get(index) ?? [...mentions(index)];
  known.set(index, found);
  return found;
}

function* mentions(index: Index): Iterable<MentionedOperation> {
  const { integration } = index.project;
  for (const [name, { tools }] of Object.entries(integration.value.toolsets ?? {})) {
    for (const [position, id] of tools.entries()) {
      yield { id, by: "toolset", span: () => integration.valueSpan(["toolsets", name, "tools", position]) };
    }
  }
  for (const [name, { operations = [], read, choices }] of Object.entries(integration.value.forms ?? {})) {
    const at = (...path: readonly (string | number)[]) => integration.valueSpan(["forms", name, ...path]);
    yield { id: read, by: "form", span: () => at("read") };
    for (const [position, id] of operations.entries()) yield { id, by: "form", span: () => at("operations", position) };
    if (choices?.read !== undefined) yield { id: choices.read, by: "form", span: () => at("choices", "read") };
  }
  for (const { definition, file, path, resource } of writtenOperations(index)) {
    const variants = typeof definition.tool === "object" ? (definition.tool.variants ?? []) : [];
    for (const [position, { operation }] of variants.entries()) {
      if (resource === undefined && !operation.includes(".")) continue;
      const id = operation.includes(".") ? operation : `${resource?.value.resource ?? ""}.${operation}`;
      yield { id, by: "variant", span: () => file.valueSpan([...path, "tool", "variants", position, "operation"]) };
    }
  }
  for (const { text, kind, file, path } of textPlaces(index)) {
    if (kind !== "tool" || !text.includes("{@")) continue;
    const resource = (file.value as Partial<ResourceDefinition>).resource;
    for (const [mention, reference = ""] of text.matchAll(/\{@([^{}\s]*)\}/g)) {
      // In a convention, a name without a resource means the operation of each resource that follows it.
      if (resource === undefined && !reference.includes(".")) continue;
      const id = reference.includes(".") ? reference : `${resource ?? ""}.${reference}`;
      yield { id, by: "text", span: () => mentionSpan(file.valueSpan(path()), mention) };
    }
  }
}
