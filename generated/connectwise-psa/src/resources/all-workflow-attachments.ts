// @generated from definitions/connectwise-psa/resources/system/all-workflow-attachments.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type { WorkflowAttachment } from "../schemas/system/workflow-attachment.js";
import { many } from "@toolwright/runtime";
import { getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "all_workflow_attachments", path: "/system/workflows/attachments" };

/** Lists the attachments of all workflows. A file or report that workflow mail can carry, across all workflows. */
export const listAllWorkflowAttachments: Operation<ListParams, WorkflowAttachment> = { of: base, like: listShape };

/** Gets one workflow attachment by its id alone. */
export const getAllWorkflowAttachment: Operation<{ id: number } & GetParams, WorkflowAttachment> = {
  of: base,
  like: getShape,
  returns: many,
};

/** A file or report that workflow mail can carry, across all workflows. */
export interface AllWorkflowAttachmentsResource {
  /** Lists the attachments of all workflows. A file or report that workflow mail can carry, across all workflows. */
  list(params?: ListParams, options?: RequestOptions): Pages<WorkflowAttachment>;
  /** Gets one workflow attachment by its id alone. */
  get(id: number, params?: GetParams, options?: RequestOptions): Pages<WorkflowAttachment>;
}

/** What `client.allWorkflowAttachments` is made from. */
export const allWorkflowAttachmentsResource: Resource<AllWorkflowAttachmentsResource> = {
  of: base,
  operations: [listShape, getAllWorkflowAttachment],
};

/** The operations behind the tools of this resource. */
export const allWorkflowAttachmentsTools: Readonly<Record<string, ToolBinding>> = {
  get_single_connect_wise_psa_any_workflow_attachment_by_id: { operation: getAllWorkflowAttachment },
  list_all_connect_wise_psa_any_workflow_attachments: { operation: listAllWorkflowAttachments },
};
