// @generated from definitions/connectwise-psa/resources/system/workflow-actions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { WorkflowAction, WorkflowActionCreate, WorkflowActionUpdate } from "../schemas/system/workflow-action.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListWorkflowActionsParams extends ListParams {
  /** Id of the workflow. */
  workflowId: number;
  /** Id of the workflow event. */
  eventId: number;
}

export interface GetWorkflowActionParams extends GetParams {
  /** Id of the workflow. */
  workflowId: number;
  /** Id of the workflow event. */
  eventId: number;
  /** Id of the workflow action. */
  id: number;
}

export interface CreateWorkflowActionParams extends WorkflowActionCreate {
  /** Id of the workflow. */
  workflowId: number;
  /** Id of the workflow event. */
  eventId: number;
}

export interface UpdateWorkflowActionParams extends WorkflowActionUpdate {
  /** Id of the workflow. */
  workflowId: number;
  /** Id of the workflow event. */
  eventId: number;
  /** Id of the workflow action. */
  id: number;
}

export interface ReplaceWorkflowActionParams extends WorkflowActionCreate {
  /** Id of the workflow. */
  workflowId: number;
  /** Id of the workflow event. */
  eventId: number;
  /** Id of the workflow action. */
  id: number;
}

export interface DeleteWorkflowActionParams {
  /** Id of the workflow. */
  workflowId: number;
  /** Id of the workflow event. */
  eventId: number;
  /** Id of the workflow action. */
  id: number;
}

export interface CountWorkflowActionsParams extends CountParams {
  /** Id of the workflow. */
  workflowId: number;
  /** Id of the workflow event. */
  eventId: number;
}

const base: ResourceShape = {
  name: "workflow_actions",
  path: "/system/workflows/{workflowId}/events/{eventId}/actions",
  required: ["notifyType"],
};

/** Lists what one workflow does when an event occurs, such as sending mail, creating a ticket or changing a status. */
export const listWorkflowActions: Operation<ListWorkflowActionsParams, WorkflowAction> = { of: base, like: listShape };

/** Gets one workflow action by its id. */
export const getWorkflowAction: Operation<GetWorkflowActionParams, WorkflowAction> = { of: base, like: getShape };

/**
 * Creates a workflow action and returns it. Something a workflow does when an event occurs, such as sending mail,
 * creating a ticket or changing a status.
 */
export const createWorkflowAction: Operation<CreateWorkflowActionParams, WorkflowAction> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one workflow action; the others stay as they are. */
export const updateWorkflowAction: Operation<UpdateWorkflowActionParams, WorkflowAction> = {
  of: base,
  like: updateShape,
};

/** Replaces one workflow action whole; fields that are left out go back to their defaults. */
export const replaceWorkflowAction: Operation<ReplaceWorkflowActionParams, WorkflowAction> = {
  of: base,
  like: replaceShape,
};

/** Deletes one workflow action for good. */
export const deleteWorkflowAction: Operation<DeleteWorkflowActionParams, void> = { of: base, like: deleteShape };

/** Counts the workflow actions that match the given conditions. */
export const countWorkflowActions: Operation<CountWorkflowActionsParams, Count> = { of: base, like: countShape };

/** Something a workflow does when an event occurs, such as sending mail, creating a ticket or changing a status. */
export interface WorkflowActionsResource {
  /**
   * Lists what one workflow does when an event occurs, such as sending mail, creating a ticket or changing a status.
   */
  list(params: ListWorkflowActionsParams, options?: RequestOptions): Pages<WorkflowAction>;
  /** Gets one workflow action by its id. */
  get(params: GetWorkflowActionParams, options?: RequestOptions): Promise<WorkflowAction>;
  /**
   * Creates a workflow action and returns it. Something a workflow does when an event occurs, such as sending mail,
   * creating a ticket or changing a status.
   */
  create(params: CreateWorkflowActionParams, options?: RequestOptions): Promise<WorkflowAction>;
  /** Changes the given fields of one workflow action; the others stay as they are. */
  update(params: UpdateWorkflowActionParams, options?: RequestOptions): Promise<WorkflowAction>;
  /** Replaces one workflow action whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceWorkflowActionParams, options?: RequestOptions): Promise<WorkflowAction>;
  /** Deletes one workflow action for good. */
  delete(params: DeleteWorkflowActionParams, options?: RequestOptions): Promise<void>;
  /** Counts the workflow actions that match the given conditions. */
  count(params: CountWorkflowActionsParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.workflowActions` is made from. */
export const workflowActionsResource: Resource<WorkflowActionsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const workflowActionsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_workflow_actions_count: { operation: countWorkflowActions },
  create_a_connect_wise_psa_workflow_action: { operation: createWorkflowAction },
  delete_a_connect_wise_psa_workflow_action_by_id: { operation: deleteWorkflowAction },
  get_single_connect_wise_psa_workflow_action_by_id: { operation: getWorkflowAction },
  list_all_connect_wise_psa_workflow_actions: { operation: listWorkflowActions },
  replace_a_connect_wise_psa_workflow_action_by_id: { operation: replaceWorkflowAction, json: "record" },
  update_a_connect_wise_psa_workflow_action_by_id: { operation: updateWorkflowAction },
};
