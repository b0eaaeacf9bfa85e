// @generated from definitions/connectwise-psa/resources/system/workflow-attachments.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { WorkflowAttachment } from "../schemas/system/workflow-attachment.js";
import { countShape, getShape, listShape } from "../conventions.js";

export interface GetWorkflowAttachmentParams extends GetParams {
  /** Id of the workflow. */
  workflowId: number;
  /** Id of the workflow attachment. */
  id: number;
}

const base: ResourceShape = { name: "workflow_attachments", path: "/system/workflows/{workflowId}/attachments" };

/** Lists the attachments that the mail of one workflow can carry. */
export const listWorkflowAttachments: Operation<{ workflowId: number } & ListParams, WorkflowAttachment> = {
  of: base,
  like: listShape,
};

/** Gets one workflow attachment by its id. */
export const getWorkflowAttachment: Operation<GetWorkflowAttachmentParams, WorkflowAttachment> = {
  of: base,
  like: getShape,
};

/** Counts the workflow attachments that match the given conditions. */
export const countWorkflowAttachments: Operation<{ workflowId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A file or report that the mail of one workflow can carry. */
export interface WorkflowAttachmentsResource {
  /** Lists the attachments that the mail of one workflow can carry. */
  list(workflowId: number, params?: ListParams, options?: RequestOptions): Pages<WorkflowAttachment>;
  /** Gets one workflow attachment by its id. */
  get(params: GetWorkflowAttachmentParams, options?: RequestOptions): Promise<WorkflowAttachment>;
  /** Counts the workflow attachments that match the given conditions. */
  count(workflowId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.workflowAttachments` is made from. */
export const workflowAttachmentsResource: Resource<WorkflowAttachmentsResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const workflowAttachmentsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_workflow_attachments_count: { operation: countWorkflowAttachments },
  get_single_connect_wise_psa_workflow_attachment_by_id: { operation: getWorkflowAttachment },
  list_all_connect_wise_psa_workflow_attachments: { operation: listWorkflowAttachments },
};
