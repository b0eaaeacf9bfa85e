// @generated from definitions/connectwise-psa/resources/system/workflow-actions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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
  /**
   * Id of the workflow.
   */
  workflowId: number;
  /**
   * Id of the workflow event.
   */
  eventId: number;
}

export interface GetWorkflowActionParams extends GetParams {
  /**
   * Id of the workflow.
   */
  workflowId: number;
  /**
   * Id of the workflow event.
   */
  eventId: number;
  /**
   * Id of the workflow action.
   */
  id: number;
}

export interface CreateWorkflowActionParams extends WorkflowActionCreate {
  /**
   * Id of the workflow.
   */
  workflowId: number;
  /**
   * Id of the workflow event.
   */
  eventId: number;
}

export interface UpdateWorkflowActionParams extends WorkflowActionUpdate {
  /**
   * Id of the workflow.
   */
  workflowId: number;
  /**
   * Id of the workflow event.
   */
  eventId: number;
  /**
   * Id of the workflow action.
   */
  id: number;
}

export interface ReplaceWorkflowActionParams extends WorkflowActionCreate {
  /**
   * Id of the workflow.
   */
  workflowId: number;
  /**
   * Id of the workflow event.
   */
  eventId: number;
  /**
   * Id of the workflow action.
   */
  id: number;
}

export interface DeleteWorkflowActionParams {
  /**
   * Id of the workflow.
   */
  workflowId: number;
  /**
   * Id of the workflow event.
   */
  eventId: number;
  /**
   * Id of the workflow action.
   */
  id: number;
}

export interface CountWorkflowActionsParams extends CountParams {
  /**
   * Id of the workflow.
   */
  workflowId: number;
  /**
   * Id of the workflow event.
   */
  eventId: number;
}

/**
 * Lists the actions of one workflow event.
 */
export const listWorkflowActions: Operation<ListWorkflowActionsParams, WorkflowAction> = {
  like: listShape,
  id: "workflow_actions.list",
  path: "/system/workflows/{workflowId}/events/{eventId}/actions",
  ids: { workflowId: "integer", eventId: "integer" },
};

/**
 * Gets one workflow action by its id.
 */
export const getWorkflowAction: Operation<GetWorkflowActionParams, WorkflowAction> = {
  like: getShape,
  id: "workflow_actions.get",
  path: "/system/workflows/{workflowId}/events/{eventId}/actions/{id}",
  ids: { workflowId: "integer", eventId: "integer", id: "integer" },
};

/**
 * Creates a workflow action and returns it.
 */
export const createWorkflowAction: Operation<CreateWorkflowActionParams, WorkflowAction> = {
  like: createShape,
  id: "workflow_actions.create",
  path: "/system/workflows/{workflowId}/events/{eventId}/actions",
  ids: { workflowId: "integer", eventId: "integer" },
  required: ["notifyType"],
};

/**
 * Changes the given fields of one workflow action; the others stay as they are.
 */
export const updateWorkflowAction: Operation<UpdateWorkflowActionParams, WorkflowAction> = {
  like: updateShape,
  id: "workflow_actions.update",
  path: "/system/workflows/{workflowId}/events/{eventId}/actions/{id}",
  ids: { workflowId: "integer", eventId: "integer", id: "integer" },
};

/**
 * Replaces one workflow action whole; fields that are left out go back to their defaults.
 */
export const replaceWorkflowAction: Operation<ReplaceWorkflowActionParams, WorkflowAction> = {
  like: replaceShape,
  id: "workflow_actions.replace",
  path: "/system/workflows/{workflowId}/events/{eventId}/actions/{id}",
  ids: { workflowId: "integer", eventId: "integer", id: "integer" },
  required: ["notifyType"],
};

/**
 * Deletes one workflow action for good.
 */
export const deleteWorkflowAction: Operation<DeleteWorkflowActionParams, void> = {
  like: deleteShape,
  id: "workflow_actions.delete",
  path: "/system/workflows/{workflowId}/events/{eventId}/actions/{id}",
  ids: { workflowId: "integer", eventId: "integer", id: "integer" },
};

/**
 * Counts the workflow actions that match the given conditions.
 */
export const countWorkflowActions: Operation<CountWorkflowActionsParams, Count> = {
  like: countShape,
  id: "workflow_actions.count",
  path: "/system/workflows/{workflowId}/events/{eventId}/actions/count",
  ids: { workflowId: "integer", eventId: "integer" },
};

/**
 * Something a workflow does when an event occurs, such as sending mail, creating a ticket or changing a status.
 */
export class WorkflowActionsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the actions of one workflow event.
   */
  list(params: ListWorkflowActionsParams, options?: RequestOptions): Pages<WorkflowAction> {
    return this.#client.pages(listWorkflowActions, params, options);
  }

  /**
   * Gets one workflow action by its id.
   */
  get(params: GetWorkflowActionParams, options?: RequestOptions): Promise<WorkflowAction> {
    return this.#client.call(getWorkflowAction, params, options);
  }

  /**
   * Creates a workflow action and returns it.
   */
  create(params: CreateWorkflowActionParams, options?: RequestOptions): Promise<WorkflowAction> {
    return this.#client.call(createWorkflowAction, params, options);
  }

  /**
   * Changes the given fields of one workflow action; the others stay as they are.
   */
  update(params: UpdateWorkflowActionParams, options?: RequestOptions): Promise<WorkflowAction> {
    return this.#client.call(updateWorkflowAction, params, options);
  }

  /**
   * Replaces one workflow action whole; fields that are left out go back to their defaults.
   */
  replace(params: ReplaceWorkflowActionParams, options?: RequestOptions): Promise<WorkflowAction> {
    return this.#client.call(replaceWorkflowAction, params, options);
  }

  /**
   * Deletes one workflow action for good.
   */
  delete(params: DeleteWorkflowActionParams, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteWorkflowAction, params, options);
  }

  /**
   * Counts the workflow actions that match the given conditions.
   */
  count(params: CountWorkflowActionsParams, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countWorkflowActions, params, options);
  }
}
