// @generated from definitions/atomicwork/resources/workflows/workflow-actions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { Outcome } from "../schemas/common.js";
import type { WorkflowAction, WorkflowOutputEntity, WorkflowType } from "../schemas/workflows/workflow.js";
import { expression, many, segment, text } from "@toolwright/runtime";

export interface ListWorkflowActionsParams {
  /** Numeric id of the workspace. */
  workspace_id: number;
  type: WorkflowType;
}

export interface PreviousWorkflowActionsParams {
  /** Numeric id of the workspace. */
  workspace_id: number;
  type: WorkflowType;
  filter_entity: WorkflowOutputEntity;
  /** Key (UUID) of the workflow. */
  automation_id?: string;
  /** Id of the step that would use the results. */
  current_action_id?: string;
}

export interface OutputFieldsWorkflowActionsParams {
  /** Numeric id of the workspace. */
  workspace_id: number;
  type: WorkflowType;
  /** Kind of action the step runs. */
  action_type: string;
  /** Key (UUID) of the workflow. */
  automation_id: string;
  /** Id of the step. */
  node_id: string;
  filter_entity: WorkflowOutputEntity;
  /** Kind of connected app the action belongs to; the API does not publish the values. */
  app_type?: string;
}

export interface OutputFieldOptionsWorkflowActionsParams {
  /** Numeric id of the workspace. */
  workspace_id: number;
  type: WorkflowType;
  /** Kind of action the step runs. */
  action_type: string;
  /** Name of the result. */
  field_name: string;
  /** Key (UUID) of the workflow. */
  automation_id: string;
  /** Id of the step. */
  node_id: string;
}

const base: ResourceShape = {
  name: "workflow_actions",
  path: "/workspaces/{workspace_id}/request-automations/{type}/actions",
};

/**
 * Lists the actions that workflows on one kind of record can run. What steps of workflows can do, such as assigning a
 * request or sending a mail, and what they hand on to later steps.
 */
export const listWorkflowActions: Operation<ListWorkflowActionsParams, WorkflowAction> = {
  of: base,
  name: "list",
  path: "{collection}",
  method: "GET",
  envelope: "data",
  returns: many,
  ids: { type: segment },
};

/** Lists the earlier steps of a workflow whose results a later step can use. */
export const previousWorkflowActions: Operation<PreviousWorkflowActionsParams, Outcome> = {
  of: base,
  name: "previous",
  path: "/workspaces/{workspace_id}/request-automations/{type}/previous-actions-with-output-fields",
  method: "GET",
  query: { filter_entity: expression, automation_id: text, current_action_id: text },
  required: ["filter_entity"],
  ids: { type: segment },
};

/** Lists the results that one step of a workflow hands on. */
export const outputFieldsWorkflowActions: Operation<OutputFieldsWorkflowActionsParams, Outcome> = {
  of: base,
  name: "output_fields",
  path: "{collection}/{action_type}/output-fields",
  method: "GET",
  query: { automation_id: text, node_id: text, filter_entity: expression, app_type: text },
  required: ["automation_id", "node_id", "filter_entity"],
  ids: { type: segment, action_type: segment },
};

/** Lists the values that one result of a step can have. */
export const outputFieldOptionsWorkflowActions: Operation<OutputFieldOptionsWorkflowActionsParams, Outcome> = {
  of: base,
  name: "output_field_options",
  path: "{collection}/{action_type}/output-fields/{field_name}/options",
  method: "GET",
  query: { automation_id: text, node_id: text },
  required: ["automation_id", "node_id"],
  ids: { type: segment, action_type: segment, field_name: segment },
};

/**
 * What steps of workflows can do, such as assigning a request or sending a mail, and what they hand on to later steps.
 */
export interface WorkflowActionsResource {
  /**
   * Lists the actions that workflows on one kind of record can run. What steps of workflows can do, such as assigning a
   * request or sending a mail, and what they hand on to later steps.
   *
   * @example
   * await client.workflowActions.list({ workspace_id: 12, type: "REQUEST" });
   */
  list(params: ListWorkflowActionsParams, options?: RequestOptions): Pages<WorkflowAction>;
  /**
   * Lists the earlier steps of a workflow whose results a later step can use.
   *
   * @example
   * await client.workflowActions.previous({
   *   workspace_id: 12,
   *   type: "REQUEST",
   *   filter_entity: "REQUEST",
   *   automation_id: "5b0f2a9e-3c1d-4f6e-9a70-1d2c3b4a5e6f",
   *   current_action_id: "node-3",
   * });
   */
  previous(params: PreviousWorkflowActionsParams, options?: RequestOptions): Promise<Outcome>;
  /**
   * Lists the results that one step of a workflow hands on.
   *
   * @example
   * await client.workflowActions.outputFields({
   *   workspace_id: 12,
   *   type: "REQUEST",
   *   action_type: "CREATE_CHANGE",
   *   automation_id: "5b0f2a9e-3c1d-4f6e-9a70-1d2c3b4a5e6f",
   *   node_id: "node-2",
   *   filter_entity: "CHANGE",
   * });
   */
  outputFields(params: OutputFieldsWorkflowActionsParams, options?: RequestOptions): Promise<Outcome>;
  /**
   * Lists the values that one result of a step can have.
   *
   * @example
   * await client.workflowActions.outputFieldOptions({
   *   workspace_id: 12,
   *   type: "REQUEST",
   *   action_type: "CREATE_CHANGE",
   *   field_name: "status",
   *   automation_id: "5b0f2a9e-3c1d-4f6e-9a70-1d2c3b4a5e6f",
   *   node_id: "node-2",
   * });
   */
  outputFieldOptions(params: OutputFieldOptionsWorkflowActionsParams, options?: RequestOptions): Promise<Outcome>;
}

/** What `client.workflowActions` is made from. */
export const workflowActionsResource: Resource<WorkflowActionsResource> = {
  of: base,
  operations: [
    listWorkflowActions,
    previousWorkflowActions,
    outputFieldsWorkflowActions,
    outputFieldOptionsWorkflowActions,
  ],
};

/** The operations behind the tools of this resource. */
export const workflowActionsTools: Readonly<Record<string, ToolBinding>> = {
  list_all_atomicwork_workflow_actions: { operation: listWorkflowActions },
  atomicwork_workflow_actions_output_field_options: { operation: outputFieldOptionsWorkflowActions },
  atomicwork_workflow_actions_output_fields: { operation: outputFieldsWorkflowActions },
  atomicwork_workflow_actions_previous: { operation: previousWorkflowActions },
};
