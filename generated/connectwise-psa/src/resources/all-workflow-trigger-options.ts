// @generated from definitions/connectwise-psa/resources/system/all-workflow-trigger-options.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { WorkflowTriggerOption } from "../schemas/system/workflow-trigger-option.js";
import { listShape } from "../conventions.js";

/**
 * Lists the trigger options of all workflows.
 */
export const listAllWorkflowTriggerOptions: Operation<ListParams, WorkflowTriggerOption> = {
  like: listShape,
  id: "all_workflow_trigger_options.list",
  path: "/system/workflows/triggers/options",
};

/**
 * A value a trigger can be compared with, across all workflows.
 */
export class AllWorkflowTriggerOptionsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the trigger options of all workflows.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<WorkflowTriggerOption> {
    return this.#client.pages(listAllWorkflowTriggerOptions, params, options);
  }
}
