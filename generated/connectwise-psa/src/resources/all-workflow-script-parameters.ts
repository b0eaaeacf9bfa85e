// @generated from definitions/connectwise-psa/resources/system/all-workflow-script-parameters.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type { WorkflowActionAutomateParameter } from "../schemas/system/workflow-action-automate-parameter.js";
import { getShape, listShape } from "../conventions.js";

const base: ResourceShape = {
  name: "all_workflow_script_parameters",
  path: "/system/workflowActions/automateParameters",
};

/**
 * Lists the script parameters of all workflow actions. A parameter of an Automate script that some workflow action
 * starts, across all actions.
 */
export const listAllWorkflowScriptParameters: Operation<ListParams, WorkflowActionAutomateParameter> = {
  of: base,
  like: listShape,
};

/** Gets one script parameter by its id alone. */
export const getAllWorkflowScriptParameter: Operation<{ id: number } & GetParams, WorkflowActionAutomateParameter> = {
  of: base,
  like: getShape,
};

/** A parameter of an Automate script that some workflow action starts, across all actions. */
export interface AllWorkflowScriptParametersResource {
  /**
   * Lists the script parameters of all workflow actions. A parameter of an Automate script that some workflow action
   * starts, across all actions.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<WorkflowActionAutomateParameter>;
  /** Gets one script parameter by its id alone. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<WorkflowActionAutomateParameter>;
}

/** What `client.allWorkflowScriptParameters` is made from. */
export const allWorkflowScriptParametersResource: Resource<AllWorkflowScriptParametersResource> = {
  of: base,
  operations: [listShape, getShape],
};

/** The operations behind the tools of this resource. */
export const allWorkflowScriptParametersTools: Readonly<Record<string, ToolBinding>> = {
  get_single_connect_wise_psa_any_workflow_script_parameter_by_id: { operation: getAllWorkflowScriptParameter },
  list_all_connect_wise_psa_any_workflow_script_parameters: { operation: listAllWorkflowScriptParameters },
};
