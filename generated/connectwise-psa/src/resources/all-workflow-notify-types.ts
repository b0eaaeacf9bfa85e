// @generated from definitions/connectwise-psa/resources/system/all-workflow-notify-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type { WorkflowNotifyType } from "../schemas/system/workflow-notify-type.js";
import { many } from "@toolwright/runtime";
import { getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "all_workflow_notify_types", path: "/system/workflows/notifyTypes" };

/**
 * Lists the kinds of actions of all workflows. A kind of action a workflow can take, such as sending mail or changing a
 * status, across all workflows.
 */
export const listAllWorkflowNotifyTypes: Operation<ListParams, WorkflowNotifyType> = { of: base, like: listShape };

/** Gets one kind of workflow action by its id alone. */
export const getAllWorkflowNotifyType: Operation<{ id: number } & GetParams, WorkflowNotifyType> = {
  of: base,
  like: getShape,
  returns: many,
};

/** A kind of action a workflow can take, such as sending mail or changing a status, across all workflows. */
export interface AllWorkflowNotifyTypesResource {
  /**
   * Lists the kinds of actions of all workflows. A kind of action a workflow can take, such as sending mail or changing
   * a status, across all workflows.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<WorkflowNotifyType>;
  /** Gets one kind of workflow action by its id alone. */
  get(id: number, params?: GetParams, options?: RequestOptions): Pages<WorkflowNotifyType>;
}

/** What `client.allWorkflowNotifyTypes` is made from. */
export const allWorkflowNotifyTypesResource: Resource<AllWorkflowNotifyTypesResource> = {
  of: base,
  operations: [listShape, getAllWorkflowNotifyType],
};

/** The operations behind the tools of this resource. */
export const allWorkflowNotifyTypesTools: Readonly<Record<string, ToolBinding>> = {
  get_single_connect_wise_psa_any_workflow_notify_type_by_id: { operation: getAllWorkflowNotifyType },
  list_all_connect_wise_psa_any_workflow_notify_types: { operation: listAllWorkflowNotifyTypes },
};
