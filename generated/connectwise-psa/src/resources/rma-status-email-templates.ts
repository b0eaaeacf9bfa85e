// @generated from definitions/connectwise-psa/resources/procurement/rma-status-email-templates.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  RmaStatusEmailTemplate,
  RmaStatusEmailTemplateCreate,
  RmaStatusEmailTemplateUpdate,
} from "../schemas/procurement/rma-status-email-template.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetRmaStatusEmailTemplateParams extends GetParams {
  /** Id of the RMA status. */
  rmaStatusId: number;
  /** Id of the RMA status e-mail template. */
  id: number;
}

export interface UpdateRmaStatusEmailTemplateParams extends RmaStatusEmailTemplateUpdate {
  /** Id of the RMA status. */
  rmaStatusId: number;
  /** Id of the RMA status e-mail template. */
  id: number;
}

export interface ReplaceRmaStatusEmailTemplateParams extends RmaStatusEmailTemplateCreate {
  /** Id of the RMA status. */
  rmaStatusId: number;
  /** Id of the RMA status e-mail template. */
  id: number;
}

export interface DeleteRmaStatusEmailTemplateParams {
  /** Id of the RMA status. */
  rmaStatusId: number;
  /** Id of the RMA status e-mail template. */
  id: number;
}

const base: ResourceShape = {
  name: "rma_status_email_templates",
  path: "/procurement/rmaStatuses/{rmaStatusId}/emailtemplates",
  paths: { list: "/procurement/rmaStatuses/{rmaStatusId}/emailTemplates" },
  required: ["subject", "body"],
};

/** Lists the e-mail templates of one RMA status, one page at a time. */
export const listRmaStatusEmailTemplates: Operation<{ rmaStatusId: number } & ListParams, RmaStatusEmailTemplate> = {
  of: base,
  like: listShape,
};

/** Gets one RMA status e-mail template by its id. */
export const getRmaStatusEmailTemplate: Operation<GetRmaStatusEmailTemplateParams, RmaStatusEmailTemplate> = {
  of: base,
  like: getShape,
};

/** Creates an RMA status e-mail template and returns it. */
export const createRmaStatusEmailTemplate: Operation<
  { rmaStatusId: number } & RmaStatusEmailTemplateCreate,
  RmaStatusEmailTemplate
> = { of: base, like: createShape };

/** Changes the given fields of one RMA status e-mail template; the others stay as they are. */
export const updateRmaStatusEmailTemplate: Operation<UpdateRmaStatusEmailTemplateParams, RmaStatusEmailTemplate> = {
  of: base,
  like: updateShape,
};

/** Replaces one RMA status e-mail template whole; fields that are left out go back to their defaults. */
export const replaceRmaStatusEmailTemplate: Operation<ReplaceRmaStatusEmailTemplateParams, RmaStatusEmailTemplate> = {
  of: base,
  like: replaceShape,
};

/** Deletes one RMA status e-mail template for good. */
export const deleteRmaStatusEmailTemplate: Operation<DeleteRmaStatusEmailTemplateParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the RMA status e-mail templates that match the given conditions. */
export const countRmaStatusEmailTemplates: Operation<{ rmaStatusId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** The e-mail that goes out when an RMA tag reaches a status. It sets sender, subject and text. */
export interface RmaStatusEmailTemplatesResource {
  /** Lists the e-mail templates of one RMA status, one page at a time. */
  list(rmaStatusId: number, params?: ListParams, options?: RequestOptions): Pages<RmaStatusEmailTemplate>;
  /** Gets one RMA status e-mail template by its id. */
  get(params: GetRmaStatusEmailTemplateParams, options?: RequestOptions): Promise<RmaStatusEmailTemplate>;
  /** Creates an RMA status e-mail template and returns it. */
  create(
    rmaStatusId: number,
    params: RmaStatusEmailTemplateCreate,
    options?: RequestOptions,
  ): Promise<RmaStatusEmailTemplate>;
  /** Changes the given fields of one RMA status e-mail template; the others stay as they are. */
  update(params: UpdateRmaStatusEmailTemplateParams, options?: RequestOptions): Promise<RmaStatusEmailTemplate>;
  /** Replaces one RMA status e-mail template whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceRmaStatusEmailTemplateParams, options?: RequestOptions): Promise<RmaStatusEmailTemplate>;
  /** Deletes one RMA status e-mail template for good. */
  delete(params: DeleteRmaStatusEmailTemplateParams, options?: RequestOptions): Promise<void>;
  /** Counts the RMA status e-mail templates that match the given conditions. */
  count(rmaStatusId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.rmaStatusEmailTemplates` is made from. */
export const rmaStatusEmailTemplatesResource: Resource<RmaStatusEmailTemplatesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const rmaStatusEmailTemplatesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_rma_status_email_templates_count: { operation: countRmaStatusEmailTemplates },
  create_a_connect_wise_psa_rma_status_email_template: { operation: createRmaStatusEmailTemplate },
  delete_a_connect_wise_psa_rma_status_email_template_by_id: { operation: deleteRmaStatusEmailTemplate },
  get_single_connect_wise_psa_rma_status_email_template_by_id: { operation: getRmaStatusEmailTemplate },
  list_all_connect_wise_psa_rma_status_email_templates: { operation: listRmaStatusEmailTemplates },
  replace_a_connect_wise_psa_rma_status_email_template_by_id: { operation: replaceRmaStatusEmailTemplate },
  update_a_connect_wise_psa_rma_status_email_template_by_id: { operation: updateRmaStatusEmailTemplate },
};
