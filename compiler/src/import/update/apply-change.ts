import { changeContents } from "./apply-contents.js";
import { changeDeprecation } from "./apply-deprecation.js";
import { addOperation } from "./apply-operation.js";
import { changeParameter } from "./apply-parameter.js";
import { addProperty, changeNode, changeRequired } from "./apply-schema.js";
import { changeApi } from "./change-api.js";
import { changeBodyRequired, changeUpdateRequired } from "./change-requests.js";
import type { Outcome, UpdateContext } from "./context.js";
import type { FactChange } from "./fact-change.js";
import { moveOperation } from "./move-operation.js";
import { removeOperation } from "./remove-operation.js";
import { removeProperty } from "./remove-property.js";
import { removeSchema } from "./schema-files.js";

/** What goes first makes room; schemas go last, when nothing needs them any more. */
export function rank({ kind }: FactChange): number {
  if (kind === "operation-moved") return 0;
  if (kind === "operation-removed") return 1;
  if (kind === "operation-added") return 2;
  return kind === "schema-removed" ? 5 : 4;
}

/** Changes the texts of the definitions as one change asks for. */
export function apply(change: FactChange, all: readonly FactChange[], context: UpdateContext): Outcome {
  switch (change.kind) {
    case "api":
      return changeApi(change, context);
    case "operation-added":
      return addOperation(change.operation, context);
    case "operation-removed":
      return removeOperation(change.operation, context);
    case "operation-moved":
      return moveOperation(change.before, change.operation, context);
    case "deprecated":
      return changeDeprecation(change.operation, context);
    case "body-required":
      return changeBodyRequired(change, context);
    case "update-required":
      return changeUpdateRequired(change, context);
    case "parameter-added":
    case "parameter-removed":
    case "parameter-required":
    case "parameter-node":
      return changeParameter(change, all, context);
    case "body":
    case "answer":
      return changeContents(change.kind, change.before, change.operation, context);
    case "property-added":
      return addProperty(change, context);
    case "property-removed":
      return removeProperty(change, context);
    case "required-added":
    case "required-removed":
      return changeRequired(change, context);
    case "node":
      return changeNode(change, context);
    case "schema-added":
      return {};
    case "schema-renamed":
      return { done: `the definitions call it ${context.view.schemaName(change.schema.name)}` };
    case "schema-removed":
      return removeSchema(change.schema.name, context);
  }
}
