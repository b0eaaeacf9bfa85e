// @generated from definitions/connectwise-psa/resources/system/workflow-action-custom-fields.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { WorkflowActionUserDefinedField } from "../schemas/system/workflow-action-user-defined-field.js";
import { listShape } from "../conventions.js";

export interface ListWorkflowActionCustomFieldsParams extends ListParams {
  /** Id of the workflow event. */
  eventId: number;
  /** Id of the workflow action. */
  actionId: number;
}

const base: ResourceShape = {
  name: "workflow_action_custom_fields",
  path: "/system/workflows/userdefinedfields/events/{eventId}/actions/{actionId}",
};

/** Lists the user-defined field values that one workflow action sets. */
export const listWorkflowActionCustomFields: Operation<
  ListWorkflowActionCustomFieldsParams,
  WorkflowActionUserDefinedField
> = { of: base, like: listShape };

/** A user-defined field value that one workflow action sets on the record. */
export interface WorkflowActionCustomFieldsResource {
  /** Lists the user-defined field values that one workflow action sets. */
  list(params: ListWorkflowActionCustomFieldsParams, options?: RequestOptions): Pages<WorkflowActionUserDefinedField>;
}

/** What `client.workflowActionCustomFields` is made from. */
export const workflowActionCustomFieldsResource: Resource<WorkflowActionCustomFieldsResource> = {
  of: base,
  operations: [listShape],
};

/** The operations behind the tools of this resource. */
export const workflowActionCustomFieldsTools: Readonly<Record<string, ToolBinding>> = {
  list_all_connect_wise_psa_workflow_action_custom_fields: { operation: listWorkflowActionCustomFields },
};
