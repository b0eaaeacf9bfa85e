// @generated from definitions/connectwise-psa/resources/system/all-workflow-events.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions, ResourceShape } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type { WorkflowEvent } from "../schemas/system/workflow-event.js";
import { getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "all_workflow_events", path: "/system/workflows/events" };

/** Lists the events of all workflows. */
export const listAllWorkflowEvents: Operation<ListParams, WorkflowEvent> = { of: base, like: listShape };

/** Gets one workflow event by its id alone. */
export const getAllWorkflowEvent: Operation<{ id: number } & GetParams, WorkflowEvent> = { of: base, like: getShape };

/** A condition that starts actions, across all workflows. */
export class AllWorkflowEventsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists the events of all workflows. */
  list(params: ListParams = {}, options?: RequestOptions): Pages<WorkflowEvent> {
    return this.#client.pages(listAllWorkflowEvents, params, options);
  }

  /** Gets one workflow event by its id alone. */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<WorkflowEvent> {
    return this.#client.call(getAllWorkflowEvent, { ...params, id }, options);
  }
}
