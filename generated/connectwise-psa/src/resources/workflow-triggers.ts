// @generated from definitions/connectwise-psa/resources/system/workflow-triggers.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { WorkflowTrigger } from "../schemas/system/workflow-trigger.js";
import { countShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "workflow_triggers", path: "/system/workflows/{workflowId}/triggers" };

/** Lists the triggers event conditions of one workflow can use. */
export const listWorkflowTriggers: Operation<{ workflowId: number } & ListParams, WorkflowTrigger> = {
  of: base,
  like: listShape,
};

/** Counts the workflow triggers that match the given conditions. */
export const countWorkflowTriggers: Operation<{ workflowId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A property of a record that the event conditions of one workflow can test. */
export interface WorkflowTriggersResource {
  /** Lists the triggers event conditions of one workflow can use. */
  list(workflowId: number, params?: ListParams, options?: RequestOptions): Pages<WorkflowTrigger>;
  /** Counts the workflow triggers that match the given conditions. */
  count(workflowId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.workflowTriggers` is made from. */
export const workflowTriggersResource: Resource<WorkflowTriggersResource> = {
  of: base,
  operations: [listShape, countShape],
};

/** The operations behind the tools of this resource. */
export const workflowTriggersTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_workflow_triggers_count: { operation: countWorkflowTriggers },
  list_all_connect_wise_psa_workflow_triggers: { operation: listWorkflowTriggers },
};
