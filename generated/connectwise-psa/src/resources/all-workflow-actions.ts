// @generated from definitions/connectwise-psa/resources/system/all-workflow-actions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type { WorkflowAction } from "../schemas/system/workflow-action.js";
import { getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "all_workflow_actions", path: "/system/workflows/events/actions" };

/** Lists the actions of all workflows. Something a workflow does when an event occurs, across all workflows. */
export const listAllWorkflowActions: Operation<ListParams, WorkflowAction> = { of: base, like: listShape };

/** Gets one workflow action by its id alone. */
export const getAllWorkflowAction: Operation<{ id: number } & GetParams, WorkflowAction> = { of: base, like: getShape };

/** Something a workflow does when an event occurs, across all workflows. */
export interface AllWorkflowActionsResource {
  /** Lists the actions of all workflows. Something a workflow does when an event occurs, across all workflows. */
  list(params?: ListParams, options?: RequestOptions): Pages<WorkflowAction>;
  /** Gets one workflow action by its id alone. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<WorkflowAction>;
}

/** What `client.allWorkflowActions` is made from. */
export const allWorkflowActionsResource: Resource<AllWorkflowActionsResource> = {
  of: base,
  operations: [listShape, getShape],
};

/** The operations behind the tools of this resource. */
export const allWorkflowActionsTools: Readonly<Record<string, ToolBinding>> = {
  get_single_connect_wise_psa_any_workflow_action_by_id: { operation: getAllWorkflowAction },
  list_all_connect_wise_psa_any_workflow_actions: { operation: listAllWorkflowActions },
};
