// @generated from definitions/connectwise-psa/resources/service/service-email-templates.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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

/**
 * Lists service email templates, one page at a time.
 */
export const listServiceEmailTemplates: Operation<ListParams, ServiceEmailTemplate> = {
  like: listShape,
  id: "service_email_templates.list",
  path: "/service/emailTemplates",
};

/**
 * Gets one service email template by its id.
 */
export const getServiceEmailTemplate: Operation<{ id: number } & GetParams, ServiceEmailTemplate> = {
  like: getShape,
  id: "service_email_templates.get",
  path: "/service/emailTemplates/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a service email template and returns it.
 */
export const createServiceEmailTemplate: Operation<ServiceEmailTemplateCreate, ServiceEmailTemplate> = {
  like: createShape,
  id: "service_email_templates.create",
  path: "/service/emailTemplates",
  required: ["type"],
};

/**
 * Changes the given fields of one service email template; the others stay as they are.
 */
export const updateServiceEmailTemplate: Operation<{ id: number } & ServiceEmailTemplateUpdate, ServiceEmailTemplate> =
  {
    like: updateShape,
    id: "service_email_templates.update",
    path: "/service/emailTemplates/{id}",
    ids: { id: "integer" },
  };

/**
 * Replaces one service email template whole; fields that are left out go back to their defaults.
 */
export const replaceServiceEmailTemplate: Operation<{ id: number } & ServiceEmailTemplateCreate, ServiceEmailTemplate> =
  {
    like: replaceShape,
    id: "service_email_templates.replace",
    path: "/service/emailTemplates/{id}",
    ids: { id: "integer" },
    required: ["type"],
  };

/**
 * Deletes one service email template for good.
 */
export const deleteServiceEmailTemplate: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "service_email_templates.delete",
  path: "/service/emailTemplates/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the service email templates that match the given conditions.
 */
export const countServiceEmailTemplates: Operation<CountParams, Count> = {
  like: countShape,
  id: "service_email_templates.count",
  path: "/service/emailTemplates/count",
};

/**
 * Tells which kinds of records use one service email template and so stand in the way of deleting it.
 */
export const usagesServiceEmailTemplates: Operation<{ id: number } & UsagesParams, Usage> = {
  like: usagesShape,
  id: "service_email_templates.usages",
  path: "/service/emailTemplates/{id}/usages",
  ids: { id: "integer" },
};

/**
 * Lists the single records that use one service email template.
 */
export const usagesListServiceEmailTemplates: Operation<{ id: number } & UsagesListParams, Usage> = {
  like: usagesListShape,
  id: "service_email_templates.usages_list",
  path: "/service/emailTemplates/{id}/usages/list",
  ids: { id: "integer" },
};

/**
 * Sender, subject and text of e-mail that tickets, invoices and orders send out by themselves.
 */
export class ServiceEmailTemplatesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists service email templates, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<ServiceEmailTemplate> {
    return this.#client.pages(listServiceEmailTemplates, params, options);
  }

  /**
   * Gets one service email template by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<ServiceEmailTemplate> {
    return this.#client.call(getServiceEmailTemplate, { ...params, id }, options);
  }

  /**
   * Creates a service email template and returns it.
   */
  create(params: ServiceEmailTemplateCreate, options?: RequestOptions): Promise<ServiceEmailTemplate> {
    return this.#client.call(createServiceEmailTemplate, params, options);
  }

  /**
   * Changes the given fields of one service email template; the others stay as they are.
   */
  update(id: number, params: ServiceEmailTemplateUpdate, options?: RequestOptions): Promise<ServiceEmailTemplate> {
    return this.#client.call(updateServiceEmailTemplate, { ...params, id }, options);
  }

  /**
   * Replaces one service email template whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: ServiceEmailTemplateCreate, options?: RequestOptions): Promise<ServiceEmailTemplate> {
    return this.#client.call(replaceServiceEmailTemplate, { ...params, id }, options);
  }

  /**
   * Deletes one service email template for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteServiceEmailTemplate, { ...params, id }, options);
  }

  /**
   * Counts the service email templates that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countServiceEmailTemplates, params, options);
  }

  /**
   * Tells which kinds of records use one service email template and so stand in the way of deleting it.
   */
  usages(id: number, params: UsagesParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesServiceEmailTemplates, { ...params, id }, options);
  }

  /**
   * Lists the single records that use one service email template.
   */
  usagesList(id: number, params: UsagesListParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesListServiceEmailTemplates, { ...params, id }, options);
  }
}
