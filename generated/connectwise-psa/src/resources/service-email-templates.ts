// @generated from definitions/connectwise-psa/resources/service/service-email-templates.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  NoParams,
  Operation,
  Pages,
  RequestOptions,
  Resource,
  ResourceShape,
  ToolBinding,
} from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams, UsagesListParams, UsagesParams } from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type {
  ServiceEmailTemplate,
  ServiceEmailTemplateCreate,
  ServiceEmailTemplateUpdate,
} from "../schemas/service/service-email-template.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";

const base: ResourceShape = { name: "service_email_templates", path: "/service/emailTemplates", required: ["type"] };

/**
 * Lists service e-mail templates. Sender, subject and text of e-mail that tickets, invoices and orders send out by
 * themselves.
 */
export const listServiceEmailTemplates: Operation<ListParams, ServiceEmailTemplate> = { of: base, like: listShape };

/** Gets one service e-mail template by its id. */
export const getServiceEmailTemplate: Operation<{ id: number } & GetParams, ServiceEmailTemplate> = {
  of: base,
  like: getShape,
};

/**
 * Creates a service e-mail template and returns it. Sender, subject and text of e-mail that tickets, invoices and
 * orders send out by themselves.
 */
export const createServiceEmailTemplate: Operation<ServiceEmailTemplateCreate, ServiceEmailTemplate> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one service e-mail template; the others stay as they are. */
export const updateServiceEmailTemplate: Operation<{ id: number } & ServiceEmailTemplateUpdate, ServiceEmailTemplate> =
  { of: base, like: updateShape };

/** Replaces one service e-mail template whole; fields that are left out go back to their defaults. */
export const replaceServiceEmailTemplate: Operation<{ id: number } & ServiceEmailTemplateCreate, ServiceEmailTemplate> =
  { of: base, like: replaceShape };

/** Deletes one service e-mail template for good. */
export const deleteServiceEmailTemplate: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the service e-mail templates that match the given conditions. */
export const countServiceEmailTemplates: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one service e-mail template and so stand in the way of deleting it. */
export const usagesServiceEmailTemplates: Operation<{ id: number } & UsagesParams, Usage> = {
  of: base,
  like: usagesShape,
};

/** Lists the single records that use one service e-mail template. */
export const usagesListServiceEmailTemplates: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Sender, subject and text of e-mail that tickets, invoices and orders send out by themselves. */
export interface ServiceEmailTemplatesResource {
  /**
   * Lists service e-mail templates. Sender, subject and text of e-mail that tickets, invoices and orders send out by
   * themselves.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<ServiceEmailTemplate>;
  /** Gets one service e-mail template by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ServiceEmailTemplate>;
  /**
   * Creates a service e-mail template and returns it. Sender, subject and text of e-mail that tickets, invoices and
   * orders send out by themselves.
   */
  create(params: ServiceEmailTemplateCreate, options?: RequestOptions): Promise<ServiceEmailTemplate>;
  /** Changes the given fields of one service e-mail template; the others stay as they are. */
  update(id: number, params: ServiceEmailTemplateUpdate, options?: RequestOptions): Promise<ServiceEmailTemplate>;
  /** Replaces one service e-mail template whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ServiceEmailTemplateCreate, options?: RequestOptions): Promise<ServiceEmailTemplate>;
  /** Deletes one service e-mail template for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the service e-mail templates that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one service e-mail template and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one service e-mail template. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
}

/** What `client.serviceEmailTemplates` is made from. */
export const serviceEmailTemplatesResource: Resource<ServiceEmailTemplatesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    usagesShape,
    usagesListShape,
  ],
};

/** The operations behind the tools of this resource. */
export const serviceEmailTemplatesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_service_email_templates_count: { operation: countServiceEmailTemplates },
  create_a_connect_wise_psa_service_email_template: { operation: createServiceEmailTemplate },
  delete_a_connect_wise_psa_service_email_template_by_id: { operation: deleteServiceEmailTemplate },
  get_single_connect_wise_psa_service_email_template_by_id: { operation: getServiceEmailTemplate },
  list_all_connect_wise_psa_service_email_templates: { operation: listServiceEmailTemplates },
  replace_a_connect_wise_psa_service_email_template_by_id: { operation: replaceServiceEmailTemplate, json: "record" },
  update_a_connect_wise_psa_service_email_template_by_id: { operation: updateServiceEmailTemplate },
  connect_wise_psa_service_email_templates_usages: { operation: usagesServiceEmailTemplates },
  connect_wise_psa_service_email_templates_usages_list: { operation: usagesListServiceEmailTemplates },
};
