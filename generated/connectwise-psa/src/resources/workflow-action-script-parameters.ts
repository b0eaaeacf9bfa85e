// @generated from definitions/connectwise-psa/resources/system/workflow-action-script-parameters.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  WorkflowActionAutomateParameter,
  WorkflowActionAutomateParameterCreate,
  WorkflowActionAutomateParameterUpdate,
} from "../schemas/system/workflow-action-automate-parameter.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetWorkflowActionScriptParameterParams extends GetParams {
  /** Id of the workflow action. */
  actionId: number;
  /** Id of the action script parameter. */
  id: number;
}

export interface UpdateWorkflowActionScriptParameterParams extends WorkflowActionAutomateParameterUpdate {
  /** Id of the workflow action. */
  actionId: number;
  /** Id of the action script parameter. */
  id: number;
}

export interface ReplaceWorkflowActionScriptParameterParams extends WorkflowActionAutomateParameterCreate {
  /** Id of the workflow action. */
  actionId: number;
  /** Id of the action script parameter. */
  id: number;
}

export interface DeleteWorkflowActionScriptParameterParams {
  /** Id of the workflow action. */
  actionId: number;
  /** Id of the action script parameter. */
  id: number;
}

const base: ResourceShape = {
  name: "workflow_action_script_parameters",
  path: "/system/workflowActions/{actionId}/automateParameters",
  required: ["name"],
};

/**
 * Lists the script parameters of one workflow action. A value that a workflow action hands to the Automate script it
 * starts.
 */
export const listWorkflowActionScriptParameters: Operation<
  { actionId: number } & ListParams,
  WorkflowActionAutomateParameter
> = { of: base, like: listShape };

/** Gets one action script parameter by its id. */
export const getWorkflowActionScriptParameter: Operation<
  GetWorkflowActionScriptParameterParams,
  WorkflowActionAutomateParameter
> = { of: base, like: getShape };

/**
 * Creates an action script parameter and returns it. A value that a workflow action hands to the Automate script it
 * starts.
 */
export const createWorkflowActionScriptParameter: Operation<
  { actionId: number } & WorkflowActionAutomateParameterCreate,
  WorkflowActionAutomateParameter
> = { of: base, like: createShape };

/** Changes the given fields of one action script parameter; the others stay as they are. */
export const updateWorkflowActionScriptParameter: Operation<
  UpdateWorkflowActionScriptParameterParams,
  WorkflowActionAutomateParameter
> = { of: base, like: updateShape };

/** Replaces one action script parameter whole; fields that are left out go back to their defaults. */
export const replaceWorkflowActionScriptParameter: Operation<
  ReplaceWorkflowActionScriptParameterParams,
  WorkflowActionAutomateParameter
> = { of: base, like: replaceShape };

/** Deletes one action script parameter for good. */
export const deleteWorkflowActionScriptParameter: Operation<DeleteWorkflowActionScriptParameterParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the action script parameters that match the given conditions. */
export const countWorkflowActionScriptParameters: Operation<{ actionId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A value that a workflow action hands to the Automate script it starts. */
export interface WorkflowActionScriptParametersResource {
  /**
   * Lists the script parameters of one workflow action. A value that a workflow action hands to the Automate script it
   * starts.
   */
  list(actionId: number, params?: ListParams, options?: RequestOptions): Pages<WorkflowActionAutomateParameter>;
  /** Gets one action script parameter by its id. */
  get(
    params: GetWorkflowActionScriptParameterParams,
    options?: RequestOptions,
  ): Promise<WorkflowActionAutomateParameter>;
  /**
   * Creates an action script parameter and returns it. A value that a workflow action hands to the Automate script it
   * starts.
   */
  create(
    actionId: number,
    params: WorkflowActionAutomateParameterCreate,
    options?: RequestOptions,
  ): Promise<WorkflowActionAutomateParameter>;
  /** Changes the given fields of one action script parameter; the others stay as they are. */
  update(
    params: UpdateWorkflowActionScriptParameterParams,
    options?: RequestOptions,
  ): Promise<WorkflowActionAutomateParameter>;
  /** Replaces one action script parameter whole; fields that are left out go back to their defaults. */
  replace(
    params: ReplaceWorkflowActionScriptParameterParams,
    options?: RequestOptions,
  ): Promise<WorkflowActionAutomateParameter>;
  /** Deletes one action script parameter for good. */
  delete(params: DeleteWorkflowActionScriptParameterParams, options?: RequestOptions): Promise<void>;
  /** Counts the action script parameters that match the given conditions. */
  count(actionId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.workflowActionScriptParameters` is made from. */
export const workflowActionScriptParametersResource: Resource<WorkflowActionScriptParametersResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const workflowActionScriptParametersTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_workflow_script_parameters_count: { operation: countWorkflowActionScriptParameters },
  create_a_connect_wise_psa_workflow_script_parameter: { operation: createWorkflowActionScriptParameter },
  delete_a_connect_wise_psa_workflow_script_parameter_by_id: { operation: deleteWorkflowActionScriptParameter },
  get_single_connect_wise_psa_workflow_script_parameter_by_id: { operation: getWorkflowActionScriptParameter },
  list_all_connect_wise_psa_workflow_script_parameters: { operation: listWorkflowActionScriptParameters },
  replace_a_connect_wise_psa_workflow_script_parameter_by_id: { operation: replaceWorkflowActionScriptParameter },
  update_a_connect_wise_psa_workflow_script_parameter_by_id: { operation: updateWorkflowActionScriptParameter },
};
