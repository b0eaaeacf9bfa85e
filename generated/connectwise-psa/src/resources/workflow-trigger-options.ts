// @generated from definitions/connectwise-psa/resources/system/workflow-trigger-options.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { WorkflowTriggerOption } from "../schemas/system/workflow-trigger-option.js";
import { countShape, listShape } from "../conventions.js";

export interface ListWorkflowTriggerOptionsParams extends ListParams {
  /** Id of the workflow. */
  workflowId: number;
  /** Id of the workflow trigger. */
  triggerId: number;
  /** Filter, e.g. `name contains "Closed"`; these records have no id. */
  conditions?: string;
  /** Order, e.g. `name asc`; more names after a comma. */
  orderBy?: string;
}

export interface CountWorkflowTriggerOptionsParams extends CountParams {
  /** Id of the workflow. */
  workflowId: number;
  /** Id of the workflow trigger. */
  triggerId: number;
  /** Filter, e.g. `name contains "Closed"`; these records have no id. */
  conditions?: string;
}

const base: ResourceShape = {
  name: "workflow_trigger_options",
  path: "/system/workflows/{workflowId}/triggers/{triggerId}/options",
};

/** Lists the values one workflow trigger can be compared with. */
export const listWorkflowTriggerOptions: Operation<ListWorkflowTriggerOptionsParams, WorkflowTriggerOption> = {
  of: base,
  like: listShape,
};

/** Counts the workflow trigger options that match the given conditions. */
export const countWorkflowTriggerOptions: Operation<CountWorkflowTriggerOptionsParams, Count> = {
  of: base,
  like: countShape,
};

/** A value one trigger can be compared with, such as a status or a priority. */
export interface WorkflowTriggerOptionsResource {
  /** Lists the values one workflow trigger can be compared with. */
  list(params: ListWorkflowTriggerOptionsParams, options?: RequestOptions): Pages<WorkflowTriggerOption>;
  /** Counts the workflow trigger options that match the given conditions. */
  count(params: CountWorkflowTriggerOptionsParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.workflowTriggerOptions` is made from. */
export const workflowTriggerOptionsResource: Resource<WorkflowTriggerOptionsResource> = {
  of: base,
  operations: [listShape, countShape],
};

/** The operations behind the tools of this resource. */
export const workflowTriggerOptionsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_workflow_trigger_options_count: { operation: countWorkflowTriggerOptions },
  list_all_connect_wise_psa_workflow_trigger_options: { operation: listWorkflowTriggerOptions },
};
