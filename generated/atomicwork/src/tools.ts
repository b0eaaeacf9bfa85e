// @generated from definitions/atomicwork/integration.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Tool, ToolBinding, ToolFilter, ToolOptions, ToolResult } from "@toolwright/runtime";
import { runTool, selectTools } from "@toolwright/runtime";
import { catalogue } from "./catalogue.js";
import {
  addAgentGroupMembers,
  listAgentGroupMembers,
  removeAgentGroupMembers,
} from "./resources/agent-group-members.js";
import { listAgentGroups } from "./resources/agent-groups.js";
import {
  activitiesAssets,
  attributesAssets,
  createAsset,
  deleteAsset,
  formFieldsAssets,
  getAsset,
  listAssets,
  ofUserAssets,
  updateAsset,
} from "./resources/assets.js";
import { browseAuditLogs, exportAuditLogs, listAuditLogs } from "./resources/audit-logs.js";
import { getBusinessHourConfig, listBusinessHourConfigs } from "./resources/business-hour-configs.js";
import { activityChangeNotes, createChangeNote, listChangeNotes } from "./resources/change-notes.js";
import { listChangeTemplates } from "./resources/change-templates.js";
import { createChange, createWithFilesChanges, getChange, listChanges, updateChange } from "./resources/changes.js";
import {
  createCustomObject,
  deleteCustomObject,
  exportCustomObjects,
  fieldOptionsCustomObjects,
  getCustomObject,
  listCustomObjects,
  relationshipsCustomObjects,
  searchCustomObjects,
  updateCustomObject,
  updateFieldCustomObjects,
  viewFieldsCustomObjects,
} from "./resources/custom-objects.js";
import { createEntityLink, listEntityLinks } from "./resources/entity-links.js";
import { changeForms, customTemplateForms, entitiesForms, optionsForms, requestForms } from "./resources/forms.js";
import { listIgaApps } from "./resources/iga-apps.js";
import { createIgaEntitlement, listIgaEntitlements } from "./resources/iga-entitlements.js";
import {
  createIgaGrant,
  historyIgaGrants,
  listIgaGrants,
  revokeIgaGrants,
  updateIgaGrant,
} from "./resources/iga-grants.js";
import { createIgaPolicy } from "./resources/iga-policies.js";
import { getProblemAssessment, saveProblemAssessments } from "./resources/problem-assessments.js";
import { createProblemTask, getProblemTask, listProblemTasks, updateProblemTask } from "./resources/problem-tasks.js";
import { createProblem } from "./resources/problems.js";
import { addRequestFollowers, listRequestFollowers, modifyRequestFollowers } from "./resources/request-followers.js";
import { createRequestItem, getRequestItem, listRequestItems, updateRequestItem } from "./resources/request-items.js";
import { activityRequestNotes, createRequestNote, listRequestNotes } from "./resources/request-notes.js";
import {
  bulkActionRequests,
  createForCatalogItemRequests,
  createMajorIncidentRequests,
  createRequest,
  getRequest,
  getV2Requests,
  listInWorkspaceRequests,
  listRequests,
  moveRequests,
  trashRequests,
  updateRequest,
  updateV2Requests,
} from "./resources/requests.js";
import { createServiceCatalogCategory, listServiceCatalogCategories } from "./resources/service-catalog-categories.js";
import {
  getServiceCatalogCategoryItem,
  listServiceCatalogCategoryItems,
} from "./resources/service-catalog-category-items.js";
import {
  bulkCreateServiceCatalogItemFields,
  listServiceCatalogItemFields,
} from "./resources/service-catalog-item-fields.js";
import {
  createServiceCatalogItem,
  getServiceCatalogItem,
  listServiceCatalogItems,
  updateServiceCatalogItem,
} from "./resources/service-catalog-items.js";
import { createTag, deleteTag, getTag, listTags, updateTag } from "./resources/tags.js";
import {
  createUser,
  deleteUser,
  findByEmailUsers,
  getUser,
  inviteToWorkspacesUsers,
  inviteUsers,
  listUnpagedUsers,
  listUsers,
  ofSegmentUsers,
  replaceUser,
  restoreByEmailUsers,
  restoreUsers,
  setPropertiesUsers,
  updateUser,
} from "./resources/users.js";
import {
  listWorkflowActions,
  outputFieldOptionsWorkflowActions,
  outputFieldsWorkflowActions,
  previousWorkflowActions,
} from "./resources/workflow-actions.js";
import {
  conditionsWorkflowFields,
  placeholdersWorkflowFields,
  updatableWorkflowFields,
} from "./resources/workflow-fields.js";
import { diffWorkflowVersions, getWorkflowVersion, listWorkflowVersions } from "./resources/workflow-versions.js";
import { cloneWorkflows, getWorkflow, listWorkflows, pagedWorkflows } from "./resources/workflows.js";
import { listWorkspaceMembers } from "./resources/workspace-members.js";
import { getWorkspace, impactOptionsWorkspaces, listWorkspaces } from "./resources/workspaces.js";

/**
 * The operations behind each tool.
 */
const bindings: Readonly<Record<string, ToolBinding>> = {
  atomicwork_agent_group_members_add: { operation: addAgentGroupMembers },
  list_all_atomicwork_agent_group_members: { operation: listAgentGroupMembers },
  atomicwork_agent_group_members_remove: { operation: removeAgentGroupMembers },
  list_all_atomicwork_agent_groups: { operation: listAgentGroups },
  list_all_atomicwork_asset_activities: { operation: activitiesAssets },
  list_all_atomicwork_asset_attributes: { operation: attributesAssets },
  create_a_atomicwork_asset: { operation: createAsset },
  delete_a_atomicwork_asset_by_id: { operation: deleteAsset },
  list_all_atomicwork_asset_type_form_fields: { operation: formFieldsAssets },
  get_single_atomicwork_asset_by_id: { operation: getAsset },
  list_all_atomicwork_assets_search: { operation: listAssets },
  list_all_atomicwork_user_assets: { operation: ofUserAssets },
  update_a_atomicwork_assets_id_by_id: { operation: updateAsset },
  atomicwork_audit_logs_browse: { operation: browseAuditLogs },
  atomicwork_audit_logs_export: { operation: exportAuditLogs },
  list_all_atomicwork_audit_logs: { operation: listAuditLogs },
  get_single_atomicwork_business_hour_config_by_id: { operation: getBusinessHourConfig },
  list_all_atomicwork_business_hour_configs: { operation: listBusinessHourConfigs },
  list_all_atomicwork_change_management_change_activity_notes: { operation: activityChangeNotes },
  create_a_atomicwork_change_management_change_note: { operation: createChangeNote },
  list_all_atomicwork_change_management_change_notes: { operation: listChangeNotes },
  list_all_atomicwork_change_management_templates: { operation: listChangeTemplates },
  create_a_atomicwork_change_management_change: { operation: createChange },
  create_a_atomicwork_change_management_changes_create_with_file: { operation: createWithFilesChanges },
  get_single_atomicwork_change_management_change_by_id: { operation: getChange },
  list_all_atomicwork_change_management_changes: { operation: listChanges },
  update_a_atomicwork_change_management_change_by_id: { operation: updateChange },
  create_a_atomicwork_custom_object: { operation: createCustomObject },
  delete_a_atomicwork_custom_object_by_id: { operation: deleteCustomObject },
  atomicwork_custom_objects_export: { operation: exportCustomObjects },
  list_all_atomicwork_custom_object_field_options: { operation: fieldOptionsCustomObjects },
  get_single_atomicwork_custom_object_by_id: { operation: getCustomObject },
  list_all_atomicwork_custom_objects: { operation: listCustomObjects },
  get_single_atomicwork_custom_object_relationships_by_id: { operation: relationshipsCustomObjects },
  list_all_atomicwork_custom_objects_search: { operation: searchCustomObjects },
  update_a_atomicwork_custom_object_by_id: { operation: updateCustomObject },
  update_a_atomicwork_custom_object_field_by_id: { operation: updateFieldCustomObjects },
  list_all_atomicwork_custom_object_view_fields: { operation: viewFieldsCustomObjects },
  create_a_atomicwork_entity_link: { operation: createEntityLink },
  list_all_atomicwork_entity_links: { operation: listEntityLinks },
  list_all_atomicwork_forms_changes: { operation: changeForms },
  list_all_atomicwork_forms_custom_templates: { operation: customTemplateForms },
  list_all_atomicwork_forms_entities: { operation: entitiesForms },
  list_all_atomicwork_forms_options: { operation: optionsForms },
  list_all_atomicwork_forms_requests: { operation: requestForms },
  list_all_atomicwork_iga_apps: { operation: listIgaApps },
  create_a_atomicwork_iga_entitlement: { operation: createIgaEntitlement },
  list_all_atomicwork_iga_entitlements: { operation: listIgaEntitlements },
  create_a_atomicwork_iga_grant: { operation: createIgaGrant },
  list_all_atomicwork_iga_grant_history: { operation: historyIgaGrants },
  list_all_atomicwork_iga_grants: { operation: listIgaGrants },
  atomicwork_iga_grants_revoke: { operation: revokeIgaGrants },
  update_a_atomicwork_iga_grant_by_id: { operation: updateIgaGrant },
  create_a_atomicwork_iga_policy: { operation: createIgaPolicy },
  get_single_atomicwork_problem_assessment: { operation: getProblemAssessment },
  atomicwork_problem_assessments_save: { operation: saveProblemAssessments },
  create_a_atomicwork_problem_task: { operation: createProblemTask },
  get_single_atomicwork_problem_task_by_id: { operation: getProblemTask },
  list_all_atomicwork_problem_tasks: { operation: listProblemTasks },
  update_a_atomicwork_problem_task_by_id: { operation: updateProblemTask },
  create_a_atomicwork_problem: { operation: createProblem },
  atomicwork_request_followers_add: { operation: addRequestFollowers },
  list_all_atomicwork_request_followers: { operation: listRequestFollowers },
  atomicwork_request_followers_modify: { operation: modifyRequestFollowers },
  create_a_atomicwork_request_item: { operation: createRequestItem },
  get_single_atomicwork_request_item_by_id: { operation: getRequestItem },
  list_all_atomicwork_request_items: { operation: listRequestItems },
  update_a_atomicwork_request_item_by_id: { operation: updateRequestItem },
  list_all_atomicwork_request_activity_notes: { operation: activityRequestNotes },
  create_a_atomicwork_request_note: { operation: createRequestNote },
  list_all_atomicwork_request_notes: { operation: listRequestNotes },
  atomicwork_requests_bulk_action: { operation: bulkActionRequests },
  create_a_atomicwork_request: {
    operation: createRequest,
    takes: [
      "workspace_id",
      "request_type",
      "subject",
      "description",
      "requester",
      "priority",
      "assignee",
      "agent_group",
      "tags",
      "custom_fields",
      "request_source",
    ],
    variants: [
      {
        when: ["catalog_item_id"],
        operation: createForCatalogItemRequests,
        takes: [
          "catalog_item_id",
          "workspace_id",
          "request_type",
          "subject",
          "description",
          "requester",
          "priority",
          "assignee",
          "agent_group",
          "tags",
          "custom_fields",
          "request_source",
          "item_fields",
        ],
      },
    ],
  },
  atomicwork_requests_create_major_incident: { operation: createMajorIncidentRequests },
  get_single_atomicwork_request_by_id: { operation: getRequest },
  atomicwork_requests_get_v2: { operation: getV2Requests },
  list_all_atomicwork_requests: { operation: listRequests },
  list_all_atomicwork_workspace_requests: { operation: listInWorkspaceRequests },
  atomicwork_requests_move: { operation: moveRequests },
  atomicwork_requests_trash: { operation: trashRequests },
  update_a_atomicwork_request_by_id: { operation: updateRequest },
  atomicwork_requests_update_v2: { operation: updateV2Requests },
  create_a_atomicwork_service_catalog_category: { operation: createServiceCatalogCategory },
  list_all_atomicwork_service_catalog_categories: { operation: listServiceCatalogCategories },
  get_single_atomicwork_service_catalog_category_item_by_id: { operation: getServiceCatalogCategoryItem },
  list_all_atomicwork_service_catalog_category_items: { operation: listServiceCatalogCategoryItems },
  atomicwork_service_catalog_item_fields_bulk_create: { operation: bulkCreateServiceCatalogItemFields },
  list_all_atomicwork_service_catalog_item_fields: { operation: listServiceCatalogItemFields },
  create_a_atomicwork_service_catalog_item: { operation: createServiceCatalogItem },
  get_single_atomicwork_service_catalog_item_by_id: { operation: getServiceCatalogItem },
  list_all_atomicwork_service_catalog_items: { operation: listServiceCatalogItems },
  update_a_atomicwork_service_catalog_item_by_id: { operation: updateServiceCatalogItem },
  create_a_atomicwork_tag: { operation: createTag },
  delete_a_atomicwork_tag_by_id: { operation: deleteTag },
  get_single_atomicwork_tag_by_id: { operation: getTag },
  list_all_atomicwork_tags: { operation: listTags },
  update_a_atomicwork_tag_by_id: { operation: updateTag },
  create_a_atomicwork_user: { operation: createUser },
  delete_a_atomicwork_user_by_id: { operation: deleteUser },
  atomicwork_users_find_by_email: { operation: findByEmailUsers },
  get_single_atomicwork_user_by_id: { operation: getUser },
  atomicwork_users_invite: { operation: inviteUsers },
  atomicwork_users_invite_to_workspaces: { operation: inviteToWorkspacesUsers },
  list_all_atomicwork_users: { operation: listUsers },
  atomicwork_users_list_unpaged: { operation: listUnpagedUsers },
  list_all_atomicwork_segment_users: { operation: ofSegmentUsers },
  replace_a_atomicwork_user_by_id: { operation: replaceUser },
  atomicwork_users_restore: { operation: restoreUsers },
  atomicwork_users_restore_by_email: { operation: restoreByEmailUsers },
  atomicwork_users_set_properties: { operation: setPropertiesUsers },
  update_a_atomicwork_user_by_id: { operation: updateUser },
  list_all_atomicwork_workflow_actions: { operation: listWorkflowActions },
  atomicwork_workflow_actions_output_field_options: { operation: outputFieldOptionsWorkflowActions },
  atomicwork_workflow_actions_output_fields: { operation: outputFieldsWorkflowActions },
  atomicwork_workflow_actions_previous: { operation: previousWorkflowActions },
  atomicwork_workflow_fields_conditions: { operation: conditionsWorkflowFields },
  atomicwork_workflow_fields_placeholders: { operation: placeholdersWorkflowFields },
  atomicwork_workflow_fields_updatable: { operation: updatableWorkflowFields },
  get_single_atomicwork_workflow_version_diff_by_id: { operation: diffWorkflowVersions },
  get_single_atomicwork_workflow_version_by_id: { operation: getWorkflowVersion },
  list_all_atomicwork_workflow_versions: { operation: listWorkflowVersions },
  atomicwork_workflows_clone: { operation: cloneWorkflows },
  get_single_atomicwork_workflow_by_id: { operation: getWorkflow },
  list_all_atomicwork_workflows: { operation: listWorkflows },
  list_all_atomicwork_workflows_paged: { operation: pagedWorkflows },
  list_all_atomicwork_workspace_members: { operation: listWorkspaceMembers },
  get_single_atomicwork_workspace_by_id: { operation: getWorkspace },
  atomicwork_workspaces_impact_options: { operation: impactOptionsWorkspaces },
  list_all_atomicwork_workspaces: { operation: listWorkspaces },
};

/**
 * The tools of Atomicwork, as plain data for any agent framework.
 *
 * @param filter which tools; all of them when it is left out
 * @throws ValidationError when a name, tag, method or toolset does not exist
 */
export function getTools(filter: ToolFilter = {}): readonly Tool[] {
  return selectTools(catalogue, filter);
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
