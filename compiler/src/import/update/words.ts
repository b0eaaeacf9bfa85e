import type { SchemaNode } from "../../definition/types.js";
import { type AnswerFact, type BodyFact, type OperationFact, operationKey } from "../facts/facts.js";
import { isNullable } from "./aspects.js";
import type { Api } from "./lock.js";
import type { FactChange, Root } from "./fact-change.js";

/** What a change is about, as the report calls it. */
export function subjectOf(change: FactChange): string {
  switch (change.kind) {
    case "api":
      return SUBJECTS[change.part];
    case "operation-added":
    case "operation-removed":
    case "operation-moved":
    case "deprecated":
      return operationKey(change.operation);
    case "body-required":
      return `${operationKey(change.operation)} body`;
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
    case "schema-renamed":
      return change.schema.name;
    case "update-required":
      return `${change.schema}.${change.name}`;
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
    case "api":
      return apiText(change);
    case "body":
      return changeText(bodyText(change.before), bodyText(change.operation));
    case "answer":
      return changeText(contentText(change.before.answer), contentText(change.operation.answer));
    case "operation-moved":
      return `was ${change.before.path}`;
    case "schema-renamed":
      return `was ${change.before}`;
    case "body-required":
      return change.operation.body?.required ? "is required" : "is no longer required";
    case "update-required":
      return change.isRequired ? "an update must send it" : "an update need not send it";
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

function changeText(before: string, after: string): string | undefined {
  return before === after ? undefined : `${before} is ${after}`;
}

function bodyText({ body }: OperationFact): string {
  return body ? contentText(body) : "none";
}

function contentText({ kind, node }: BodyFact | AnswerFact): string {
  const name = node && (node.items ? `list of ${typeText(node.items)}` : typeText(node));
  return kind === "json" ? (name ?? "any") : [kind, name].filter(Boolean).join(" ");
}

const SUBJECTS = {
  version: "version of the API",
  server: "address of the API",
  auth: "how requests are signed",
  accept: "media type of the answers",
  error: "members of an error",
} as const;

function apiText({ part, before, after }: FactChange & { readonly kind: "api" }): string {
  const told = (api: Api) => {
    const { [part]: said } = api;
    if (said === undefined) return "none";
    return typeof said === "string" ? said : "url" in said ? said.url : Object.values(said).join(" ");
  };
  return `${told(before)} is ${told(after)}`;
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
