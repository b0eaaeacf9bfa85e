// @generated from definitions/connectwise-psa/resources/system/all-workflow-trigger-options.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { WorkflowTriggerOption } from "../schemas/system/workflow-trigger-option.js";
import { listShape } from "../conventions.js";

export interface ListAllWorkflowTriggerOptionsParams extends ListParams {
  /** Filter, e.g. `name contains "Closed" and grandParentId = 12`; these records have no id. */
  conditions?: string;
  /** Order, e.g. `name asc`; more names after a comma. */
  orderBy?: string;
}

const base: ResourceShape = { name: "all_workflow_trigger_options", path: "/system/workflows/triggers/options" };

/** Lists the trigger options of all workflows. */
export const listAllWorkflowTriggerOptions: Operation<ListAllWorkflowTriggerOptionsParams, WorkflowTriggerOption> = {
  of: base,
  like: listShape,
};

/** A value a trigger can be compared with, across all workflows. */
export interface AllWorkflowTriggerOptionsResource {
  /** Lists the trigger options of all workflows. */
  list(params?: ListAllWorkflowTriggerOptionsParams, options?: RequestOptions): Pages<WorkflowTriggerOption>;
}

/** What `client.allWorkflowTriggerOptions` is made from. */
export const allWorkflowTriggerOptionsResource: Resource<AllWorkflowTriggerOptionsResource> = {
  of: base,
  operations: [listShape],
};

/** The operations behind the tools of this resource. */
export const allWorkflowTriggerOptionsTools: Readonly<Record<string, ToolBinding>> = {
  list_all_connect_wise_psa_any_workflow_trigger_options: { operation: listAllWorkflowTriggerOptions },
};
