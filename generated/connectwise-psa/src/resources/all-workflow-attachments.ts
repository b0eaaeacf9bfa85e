// @generated from definitions/connectwise-psa/resources/system/all-workflow-attachments.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions, ResourceShape } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type { WorkflowAttachment } from "../schemas/system/workflow-attachment.js";
import { getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "all_workflow_attachments", path: "/system/workflows/attachments" };

/** Lists the attachments of all workflows. */
export const listAllWorkflowAttachments: Operation<ListParams, WorkflowAttachment> = { of: base, like: listShape };

/** Gets one workflow attachment by its id alone. */
export const getAllWorkflowAttachment: Operation<{ id: number } & GetParams, WorkflowAttachment> = {
  of: base,
  like: getShape,
  returns: "many",
};

/** A file or report that workflow mail can carry, across all workflows. */
export class AllWorkflowAttachmentsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists the attachments of all workflows. */
  list(params: ListParams = {}, options?: RequestOptions): Pages<WorkflowAttachment> {
    return this.#client.pages(listAllWorkflowAttachments, params, options);
  }

  /** Gets one workflow attachment by its id alone. */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Pages<WorkflowAttachment> {
    return this.#client.pages(getAllWorkflowAttachment, { ...params, id }, options);
  }
}
