import type { SchemaNode } from "../../definition/types.js";
import { operationKey } from "../facts/facts.js";
import { isNullable } from "./aspects.js";
import type { FactChange, Root } from "./compare.js";

/** What a change is about, as the report calls it. */
export function subjectOf(change: FactChange): string {
  switch (change.kind) {
    case "version":
      return "version of the API";
    case "operation-added":
    case "operation-removed":
    case "operation-moved":
    case "deprecated":
      return operationKey(change.operation);
    case "parameter-added":
    case "parameter-removed":
    case "parameter-required":
    case "parameter-node":
      return `${operationKey(change.operation)} ${change.parameter.in} "${change.parameter.name}"`;
    case "body":
    case "answer":
      return `${operationKey(change.operation)} ${change.kind}`;
    case "schema-added":
    case "schema-removed":
      return change.schema.name;
    case "property-added":
    case "property-removed":
    case "required-added":
    case "required-removed":
      return [placeText(change.root, change.path), change.name].join(".");
    case "node":
      return placeText(change.root, change.path);
  }
}

/** How it changed, for changes that are neither an addition nor a removal. */
export function differenceOf(change: FactChange): string | undefined {
  switch (change.kind) {
    case "version":
      return `${change.before} is ${change.after}`;
    case "operation-moved":
      return `was ${change.before.path}`;
    case "deprecated":
      return change.operation.deprecated ? "is deprecated" : "is no longer deprecated";
    case "parameter-required":
      return change.parameter.required ? "is required" : "is no longer required";
    case "required-added":
      return "is required";
    case "required-removed":
      return "is no longer required";
    case "parameter-node":
      return aspectText(change.aspect, change.before, change.parameter.node);
    case "node":
      return aspectText(change.aspect, change.before, change.after);
    default:
      return undefined;
  }
}

function aspectText(aspect: string, before: SchemaNode, after: SchemaNode): string {
  if (aspect === "nullable") return isNullable(after) ? "can be null" : "can no longer be null";
  if (aspect === "type") return `${typeText(before)} is ${typeText(after)}`;
  const [old, now] = [before[aspect as keyof SchemaNode], after[aspect as keyof SchemaNode]];
  return `${aspect} ${old === undefined ? "none" : JSON.stringify(old)} is ${now === undefined ? "none" : JSON.stringify(now)}`;
}

function typeText({ $ref, type, additionalProperties }: SchemaNode): string {
  if ($ref !== undefined) return $ref;
  return additionalProperties === undefined ? ([type ?? "any"].flat().join(" or ") as string) : "map";
}

function placeText(root: Root, path: readonly string[]): string {
  const start = root.kind === "schema" ? root.name : `${operationKey(root.operation)} ${root.kind}`;
  const steps = path.flatMap((step, index) =>
    step === "properties" && path[index - 1] !== "properties" ? [] : step === "items" ? ["[]"] : [step],
  );
  return [start, ...steps].join(".").replaceAll(".[]", "[]");
}
