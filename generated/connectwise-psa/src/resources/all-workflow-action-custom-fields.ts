// @generated from definitions/connectwise-psa/resources/system/all-workflow-action-custom-fields.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { WorkflowActionUserDefinedField } from "../schemas/system/workflow-action-user-defined-field.js";
import { listShape } from "../conventions.js";

const base: ResourceShape = {
  name: "all_workflow_action_custom_fields",
  path: "/system/workflows/userdefinedfields/events/actions",
};

/** Lists the user-defined field values that the actions of all workflows set. */
export const listAllWorkflowActionCustomFields: Operation<ListParams, WorkflowActionUserDefinedField> = {
  of: base,
  like: listShape,
};

/** A user-defined field value that a workflow action sets on the record, across all workflows. */
export interface AllWorkflowActionCustomFieldsResource {
  /** Lists the user-defined field values that the actions of all workflows set. */
  list(params?: ListParams, options?: RequestOptions): Pages<WorkflowActionUserDefinedField>;
}

/** What `client.allWorkflowActionCustomFields` is made from. */
export const allWorkflowActionCustomFieldsResource: Resource<AllWorkflowActionCustomFieldsResource> = {
  of: base,
  operations: [listShape],
};

/** The operations behind the tools of this resource. */
export const allWorkflowActionCustomFieldsTools: Readonly<Record<string, ToolBinding>> = {
  list_all_connect_wise_psa_any_workflow_action_custom_fields: { operation: listAllWorkflowActionCustomFields },
};
