import type { Rule, TokenRule, ToolRule } from "./rule.js";
import { argumentCollision } from "./rule/argument-collision.js";
import { badBody } from "./rule/bad-body.js";
import { badForm } from "./rule/bad-form.js";
import { badBulk } from "./rule/bad-bulk.js";
import { badDiscovery } from "./rule/bad-discovery.js";
import { badHeader } from "./rule/bad-header.js";
import { badKeep } from "./rule/bad-keep.js";
import { badOauth2 } from "./rule/bad-oauth2.js";
import { badLong } from "./rule/bad-long.js";
import { badPagination } from "./rule/bad-pagination.js";
import { badWording } from "./rule/bad-wording.js";
import { badParameter } from "./rule/bad-parameter.js";
import { badPath } from "./rule/bad-path.js";
import { circularSchema } from "./rule/circular-schema.js";
import { contradictorySchema } from "./rule/contradictory-schema.js";
import { duplicateMeaning } from "./rule/duplicate-meaning.js";
import { duplicateRequest } from "./rule/duplicate-request.js";
import { duplicateResource } from "./rule/duplicate-resource.js";
import { duplicateSchema } from "./rule/duplicate-schema.js";
import { duplicateToolName } from "./rule/duplicate-tool-name.js";
import { exampleMismatch } from "./rule/example-mismatch.js";
import { misplacedFilters } from "./rule/misplaced-filters.js";
import { misplacedMention } from "./rule/misplaced-mention.js";
import { missingModel } from "./rule/missing-model.js";
import { missingPath } from "./rule/missing-path.js";
import { missingArgumentText, missingText } from "./rule/missing-text.js";
import { nameCollision } from "./rule/name-collision.js";
import { notPortable } from "./rule/not-portable.js";
import { operationWithoutRequest } from "./rule/operation-without-request.js";
import { operationWithoutTool } from "./rule/operation-without-tool.js";
import { poorText } from "./rule/poor-text.js";
import { repeatedPathParameter } from "./rule/repeated-path-parameter.js";
import { severalRequests } from "./rule/several-requests.js";
import { toolNameTooLong } from "./rule/tool-name-too-long.js";
import { toolTooLarge } from "./rule/tool-too-large.js";
import { toolsetOverBudget, toolsetTooLong } from "./rule/toolset-over-budget.js";
import { unlinkedId } from "./rule/unlinked-id.js";
import { unknownCredential } from "./rule/unknown-credential.js";
import { unknownLink } from "./rule/unknown-link.js";
import { unknownMember } from "./rule/unknown-member.js";
import { unknownMethod } from "./rule/unknown-method.js";
import { unknownOperation } from "./rule/unknown-operation.js";
import { unknownPagination } from "./rule/unknown-pagination.js";
import { unknownParameter } from "./rule/unknown-parameter.js";
import { unknownPathParameter } from "./rule/unknown-path-parameter.js";
import { unknownSchema } from "./rule/unknown-schema.js";
import { unsafeName } from "./rule/unsafe-name.js";
import { unsafePattern } from "./rule/unsafe-pattern.js";
import { unsafeText } from "./rule/unsafe-text.js";
import { unusedDefinition } from "./rule/unused-definition.js";
import { unusedSchema } from "./rule/unused-schema.js";
import { variantMismatch } from "./rule/variant-mismatch.js";
import { wrongFolder } from "./rule/wrong-folder.js";

/**
 * The rules for definitions. Diagnostics are printed by place, so the order matters only where two rules speak about
 * the same one: names first, then what refers to names, then requests, then what models read, and last what nobody uses.
 */
export const rules: readonly Rule[] = [
  wrongFolder,
  duplicateResource,
  duplicateSchema,
  duplicateMeaning,
  unsafeName,
  unknownMethod,
  severalRequests,
  operationWithoutRequest,
  duplicateRequest,
  missingPath,
  badPath,
  repeatedPathParameter,
  unknownPathParameter,
  unknownParameter,
  badParameter,
  unknownSchema,
  missingModel,
  badBody,
  badKeep,
  badBulk,
  unknownPagination,
  badLong,
  badPagination,
  unknownCredential,
  badDiscovery,
  badOauth2,
  badHeader,
  circularSchema,
  contradictorySchema,
  unsafePattern,
  unknownMember,
  argumentCollision,
  unknownOperation,
  operationWithoutTool,
  variantMismatch,
  unknownLink,
  misplacedFilters,
  badForm,
  duplicateToolName,
  toolNameTooLong,
  nameCollision,
  toolsetTooLong,
  missingText,
  misplacedMention,
  unsafeText,
  badWording,
  poorText,
  unusedSchema,
  unusedDefinition,
];

/** Rules that look at everything, none of it text: what somebody takes, what nobody uses, what is called alike, what leads back to itself. */
const WHOLE: ReadonlySet<Rule> = new Set([
  badForm,
  badPagination,
  badWording,
  unusedDefinition,
  unusedSchema,
  nameCollision,
  circularSchema,
  duplicateMeaning,
  duplicateRequest,
  duplicateResource,
  duplicateSchema,
  duplicateToolName,
]);

/** The rules that can be asked about a few resources of which nothing but texts changed. */
export const partRules: readonly Rule[] = rules.filter((rule) => !WHOLE.has(rule));

/** The rules for tools: texts first, because a tool without them is also not portable. */
export const toolRules: readonly ToolRule[] = [missingArgumentText, notPortable, exampleMismatch, unlinkedId];

/** The rules for what tools cost. */
export const tokenRules: readonly TokenRule[] = [toolTooLarge, toolsetOverBudget];
