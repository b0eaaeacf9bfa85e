// @generated from definitions/connectwise-psa/resources/system/all-workflow-events.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type { WorkflowEvent } from "../schemas/system/workflow-event.js";
import { getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "all_workflow_events", path: "/system/workflows/events" };

/** Lists the events of all workflows. A condition that starts actions, across all workflows. */
export const listAllWorkflowEvents: Operation<ListParams, WorkflowEvent> = { of: base, like: listShape };

/** Gets one workflow event by its id alone. */
export const getAllWorkflowEvent: Operation<{ id: number } & GetParams, WorkflowEvent> = { of: base, like: getShape };

/** A condition that starts actions, across all workflows. */
export interface AllWorkflowEventsResource {
  /** Lists the events of all workflows. A condition that starts actions, across all workflows. */
  list(params?: ListParams, options?: RequestOptions): Pages<WorkflowEvent>;
  /** Gets one workflow event by its id alone. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<WorkflowEvent>;
}

/** What `client.allWorkflowEvents` is made from. */
export const allWorkflowEventsResource: Resource<AllWorkflowEventsResource> = {
  of: base,
  operations: [listShape, getShape],
};

/** The operations behind the tools of this resource. */
export const allWorkflowEventsTools: Readonly<Record<string, ToolBinding>> = {
  get_single_connect_wise_psa_any_workflow_event_by_id: { operation: getAllWorkflowEvent },
  list_all_connect_wise_psa_any_workflow_events: { operation: listAllWorkflowEvents },
};
