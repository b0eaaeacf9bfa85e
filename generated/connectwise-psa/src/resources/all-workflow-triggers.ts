// @generated from definitions/connectwise-psa/resources/system/all-workflow-triggers.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { WorkflowTrigger } from "../schemas/system/workflow-trigger.js";
import { listShape } from "../conventions.js";

const base: ResourceShape = { name: "all_workflow_triggers", path: "/system/workflows/triggers" };

/** Lists the triggers of all workflows. A property of a record that event conditions can test, across all workflows. */
export const listAllWorkflowTriggers: Operation<ListParams, WorkflowTrigger> = { of: base, like: listShape };

/** A property of a record that event conditions can test, across all workflows. */
export interface AllWorkflowTriggersResource {
  /**
   * Lists the triggers of all workflows. A property of a record that event conditions can test, across all workflows.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<WorkflowTrigger>;
}

/** What `client.allWorkflowTriggers` is made from. */
export const allWorkflowTriggersResource: Resource<AllWorkflowTriggersResource> = { of: base, operations: [listShape] };

/** The operations behind the tools of this resource. */
export const allWorkflowTriggersTools: Readonly<Record<string, ToolBinding>> = {
  list_all_connect_wise_psa_any_workflow_triggers: { operation: listAllWorkflowTriggers },
};
