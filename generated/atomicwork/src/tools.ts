// @generated from definitions/atomicwork/integration.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BoundTool,
  Client,
  SpecializeOptions,
  SpecializedTool,
  Tool,
  ToolBinding,
  ToolFilter,
  ToolOptions,
  ToolResult,
} from "@toolwright/runtime";
import { boundTools, contractFrom, runTool, selectTools, specializeTool } from "@toolwright/runtime";
import { catalogue } from "./catalogue.js";
import { agentGroupMembersTools } from "./resources/agent-group-members.js";
import { agentGroupsTools } from "./resources/agent-groups.js";
import { assetsTools } from "./resources/assets.js";
import { auditLogsTools } from "./resources/audit-logs.js";
import { businessHourConfigsTools } from "./resources/business-hour-configs.js";
import { changeNotesTools } from "./resources/change-notes.js";
import { changeTemplatesTools } from "./resources/change-templates.js";
import { changesTools } from "./resources/changes.js";
import { customObjectsTools } from "./resources/custom-objects.js";
import { entityLinksTools } from "./resources/entity-links.js";
import { formsTools } from "./resources/forms.js";
import { igaAppsTools } from "./resources/iga-apps.js";
import { igaEntitlementsTools } from "./resources/iga-entitlements.js";
import { igaGrantsTools } from "./resources/iga-grants.js";
import { igaPoliciesTools } from "./resources/iga-policies.js";
import { problemAssessmentsTools } from "./resources/problem-assessments.js";
import { problemTasksTools } from "./resources/problem-tasks.js";
import { problemsTools } from "./resources/problems.js";
import { requestFollowersTools } from "./resources/request-followers.js";
import { requestItemsTools } from "./resources/request-items.js";
import { requestNotesTools } from "./resources/request-notes.js";
import { requestsTools } from "./resources/requests.js";
import { serviceCatalogCategoriesTools } from "./resources/service-catalog-categories.js";
import { serviceCatalogCategoryItemsTools } from "./resources/service-catalog-category-items.js";
import { serviceCatalogItemFieldsTools } from "./resources/service-catalog-item-fields.js";
import { serviceCatalogItemsTools } from "./resources/service-catalog-items.js";
import { tagsTools } from "./resources/tags.js";
import { usersTools } from "./resources/users.js";
import { workflowActionsTools } from "./resources/workflow-actions.js";
import { workflowFieldsTools } from "./resources/workflow-fields.js";
import { workflowVersionsTools } from "./resources/workflow-versions.js";
import { workflowsTools } from "./resources/workflows.js";
import { workspaceMembersTools } from "./resources/workspace-members.js";
import { workspacesTools } from "./resources/workspaces.js";

/**
 * The operations behind each tool.
 */
const bindings: Readonly<Record<string, ToolBinding>> = {
  ...igaAppsTools,
  ...igaEntitlementsTools,
  ...igaGrantsTools,
  ...igaPoliciesTools,
  ...agentGroupMembersTools,
  ...agentGroupsTools,
  ...assetsTools,
  ...auditLogsTools,
  ...businessHourConfigsTools,
  ...changeNotesTools,
  ...changeTemplatesTools,
  ...changesTools,
  ...customObjectsTools,
  ...entityLinksTools,
  ...formsTools,
  ...problemAssessmentsTools,
  ...problemTasksTools,
  ...problemsTools,
  ...requestFollowersTools,
  ...requestItemsTools,
  ...requestNotesTools,
  ...requestsTools,
  ...serviceCatalogCategoriesTools,
  ...serviceCatalogCategoryItemsTools,
  ...serviceCatalogItemFieldsTools,
  ...serviceCatalogItemsTools,
  ...tagsTools,
  ...usersTools,
  ...workflowActionsTools,
  ...workflowFieldsTools,
  ...workflowVersionsTools,
  ...workflowsTools,
  ...workspaceMembersTools,
  ...workspacesTools,
};

// Loaded when somebody asks what a tool gives.
const contract = contractFrom(() => import("./contract.js"));

/**
 * The curated sets of tools.
 */
export type Toolset = "service_desk" | "onboarding" | "change_manager" | "asset_manager" | "access_manager";

/**
 * Which tools an agent gets.
 */
export interface ToolSelection extends ToolFilter {
  readonly toolset?: Toolset | undefined;
}

/**
 * The tools of Atomicwork, as plain data for any agent framework.
 *
 * @param filter which tools, all of them when it is left out; they come in the order of `names`, else the catalogue's
 * @throws ValidationError when a name, tag, method or toolset does not exist
 */
export function getTools(filter: ToolSelection = {}): readonly Tool[] {
  return selectTools(catalogue, filter);
}

/**
 * The tools of an account, ready for an agent framework or a server.
 *
 * @param client the account to call them on
 * @param filter which tools, all of them when it is left out; they come in the order of `names`, else the catalogue's
 * @throws ValidationError when a name, tag, method or toolset does not exist
 */
export function bindTools(client: Client, filter: ToolSelection = {}): readonly BoundTool[] {
  return boundTools(client, catalogue, bindings, filter, contract);
}

/**
 * Calls a tool.
 *
 * @param client the account to call it on
 * @param name the tool's name
 * @param args what the model gave, checked against the tool's schema before anything is sent
 * @throws the runtime's errors; each has an `advice` that tells a model what to do next
 */
export function invokeTool(
  client: Client,
  name: string,
  args: Readonly<Record<string, unknown>>,
  options?: ToolOptions,
): Promise<ToolResult> {
  return runTool(client, catalogue, bindings, name, args, options);
}

/**
 * A tool with the fields of one account in its schema, such as those of a form: required and described, with their
 * choices.
 *
 * @param client the account
 * @param name the tool's name
 * @param given what says which form it is; what is an argument of the tool as well is then settled
 * @throws the runtime's errors; ValidationError when the tool has no form, or not enough was given to find it
 */
export function specialize(
  client: Client,
  name: string,
  given?: Readonly<Record<string, unknown>>,
  options?: SpecializeOptions,
): Promise<SpecializedTool> {
  return specializeTool(client, catalogue, bindings, name, given, options, contract);
}
