// @generated from definitions/atomicwork/integration.yaml
// To change this file, edit that and run `npm run generate`.

import type { Features, Integration, ToolBinding } from "@toolwright/runtime";
import { Client, boundTools, contractFrom, standard } from "@toolwright/runtime";
import { api } from "./api.js";
import { catalogue } from "./catalogue.js";

// Loaded when there is something to check by it.
const contract = contractFrom(() => import("./contract.js"));
const features: Features = { ...standard, contract };

/**
 * The operations behind the tools of each resource, loaded when one of them is called: a host starts with the catalogue
 * alone.
 */
const resources: Readonly<Record<string, () => Promise<Readonly<Record<string, ToolBinding>>>>> = {
  iga_apps: async () => (await import("./resources/iga-apps.js")).igaAppsTools,
  iga_entitlements: async () => (await import("./resources/iga-entitlements.js")).igaEntitlementsTools,
  iga_grants: async () => (await import("./resources/iga-grants.js")).igaGrantsTools,
  iga_policies: async () => (await import("./resources/iga-policies.js")).igaPoliciesTools,
  agent_group_members: async () => (await import("./resources/agent-group-members.js")).agentGroupMembersTools,
  agent_groups: async () => (await import("./resources/agent-groups.js")).agentGroupsTools,
  assets: async () => (await import("./resources/assets.js")).assetsTools,
  audit_logs: async () => (await import("./resources/audit-logs.js")).auditLogsTools,
  business_hour_configs: async () => (await import("./resources/business-hour-configs.js")).businessHourConfigsTools,
  change_notes: async () => (await import("./resources/change-notes.js")).changeNotesTools,
  change_templates: async () => (await import("./resources/change-templates.js")).changeTemplatesTools,
  changes: async () => (await import("./resources/changes.js")).changesTools,
  custom_objects: async () => (await import("./resources/custom-objects.js")).customObjectsTools,
  entity_links: async () => (await import("./resources/entity-links.js")).entityLinksTools,
  forms: async () => (await import("./resources/forms.js")).formsTools,
  problem_assessments: async () => (await import("./resources/problem-assessments.js")).problemAssessmentsTools,
  problem_tasks: async () => (await import("./resources/problem-tasks.js")).problemTasksTools,
  problems: async () => (await import("./resources/problems.js")).problemsTools,
  request_followers: async () => (await import("./resources/request-followers.js")).requestFollowersTools,
  request_items: async () => (await import("./resources/request-items.js")).requestItemsTools,
  request_notes: async () => (await import("./resources/request-notes.js")).requestNotesTools,
  requests: async () => (await import("./resources/requests.js")).requestsTools,
  service_catalog_categories: async () =>
    (await import("./resources/service-catalog-categories.js")).serviceCatalogCategoriesTools,
  service_catalog_category_items: async () =>
    (await import("./resources/service-catalog-category-items.js")).serviceCatalogCategoryItemsTools,
  service_catalog_item_fields: async () =>
    (await import("./resources/service-catalog-item-fields.js")).serviceCatalogItemFieldsTools,
  service_catalog_items: async () => (await import("./resources/service-catalog-items.js")).serviceCatalogItemsTools,
  tags: async () => (await import("./resources/tags.js")).tagsTools,
  users: async () => (await import("./resources/users.js")).usersTools,
  workflow_actions: async () => (await import("./resources/workflow-actions.js")).workflowActionsTools,
  workflow_fields: async () => (await import("./resources/workflow-fields.js")).workflowFieldsTools,
  workflow_versions: async () => (await import("./resources/workflow-versions.js")).workflowVersionsTools,
  workflows: async () => (await import("./resources/workflows.js")).workflowsTools,
  workspace_members: async () => (await import("./resources/workspace-members.js")).workspaceMembersTools,
  workspaces: async () => (await import("./resources/workspaces.js")).workspacesTools,
};

/**
 * Atomicwork as hosts of agents take it, such as an MCP server.
 */
export const integration: Integration = {
  title: "Atomicwork",
  version: "0.1.0",
  api,
  catalogue,
  wording: async () => (await import("./wording.js")).wording,
  options: {
    tenant: "Subdomain of your Atomicwork site: `acme` for acme.atomicwork.com.",
    apiKey: "API key of one workspace (Settings > Integrations > API Keys).",
    workspaceId: "Numeric id of the workspace the key belongs to (Settings > Workspace).",
  },
  connect: (options) => new Client(api, options, features),
  bindTools: (client, filter) =>
    boundTools(client, catalogue, async ({ resource }) => (await resources[resource]?.()) ?? {}, filter, contract),
};
