// @generated from definitions/connectwise-psa/resources/finance/invoice-email-templates.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
  UsagesListParams,
  UsagesParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type {
  InvoiceEmailTemplate,
  InvoiceEmailTemplateCreate,
  InvoiceEmailTemplateInfo,
  InvoiceEmailTemplateUpdate,
} from "../schemas/finance/invoice-email-template.js";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";

/**
 * Lists invoice email templates, one page at a time.
 */
export const listInvoiceEmailTemplates: Operation<ListParams, InvoiceEmailTemplate> = {
  like: listShape,
  id: "invoice_email_templates.list",
  path: "/finance/invoiceEmailTemplates",
};

/**
 * Gets one invoice email template by its id.
 */
export const getInvoiceEmailTemplate: Operation<{ id: number } & GetParams, InvoiceEmailTemplate> = {
  like: getShape,
  id: "invoice_email_templates.get",
  path: "/finance/invoiceEmailTemplates/{id}",
  ids: { id: "integer" },
};

/**
 * Creates an invoice email template and returns it.
 */
export const createInvoiceEmailTemplate: Operation<InvoiceEmailTemplateCreate, InvoiceEmailTemplate> = {
  like: createShape,
  id: "invoice_email_templates.create",
  path: "/finance/invoiceEmailTemplates",
  required: ["name", "subject"],
};

/**
 * Changes the given fields of one invoice email template; the others stay as they are.
 */
export const updateInvoiceEmailTemplate: Operation<{ id: number } & InvoiceEmailTemplateUpdate, InvoiceEmailTemplate> =
  {
    like: updateShape,
    id: "invoice_email_templates.update",
    path: "/finance/invoiceEmailTemplates/{id}",
    ids: { id: "integer" },
  };

/**
 * Replaces one invoice email template whole; fields that are left out go back to their defaults.
 */
export const replaceInvoiceEmailTemplate: Operation<{ id: number } & InvoiceEmailTemplateCreate, InvoiceEmailTemplate> =
  {
    like: replaceShape,
    id: "invoice_email_templates.replace",
    path: "/finance/invoiceEmailTemplates/{id}",
    ids: { id: "integer" },
    required: ["name", "subject"],
  };

/**
 * Deletes one invoice email template for good.
 */
export const deleteInvoiceEmailTemplate: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "invoice_email_templates.delete",
  path: "/finance/invoiceEmailTemplates/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the invoice email templates that match the given conditions.
 */
export const countInvoiceEmailTemplates: Operation<CountParams, Count> = {
  like: countShape,
  id: "invoice_email_templates.count",
  path: "/finance/invoiceEmailTemplates/count",
};

/**
 * Tells which kinds of records use one invoice email template and so stand in the way of deleting it.
 */
export const usagesInvoiceEmailTemplates: Operation<{ id: number } & UsagesParams, Usage> = {
  like: usagesShape,
  id: "invoice_email_templates.usages",
  path: "/finance/invoiceEmailTemplates/{id}/usages",
  ids: { id: "integer" },
};

/**
 * Lists the single records that use one invoice email template.
 */
export const usagesListInvoiceEmailTemplates: Operation<{ id: number } & UsagesListParams, Usage> = {
  like: usagesListShape,
  id: "invoice_email_templates.usages_list",
  path: "/finance/invoiceEmailTemplates/{id}/usages/list",
  ids: { id: "integer" },
};

/**
 * Lists invoice email templates in short, one page at a time.
 */
export const listInfoInvoiceEmailTemplates: Operation<ListInfoParams, InvoiceEmailTemplateInfo> = {
  like: listInfoShape,
  id: "invoice_email_templates.list_info",
  path: "/finance/invoiceEmailTemplates/info",
};

/**
 * Gets one invoice email template in short.
 */
export const getInfoInvoiceEmailTemplates: Operation<{ id: number } & GetInfoParams, InvoiceEmailTemplateInfo> = {
  like: getInfoShape,
  id: "invoice_email_templates.get_info",
  path: "/finance/invoiceEmailTemplates/{id}/info",
  ids: { id: "integer" },
};

/**
 * Counts the invoice email templates as the short list has them.
 */
export const countInfoInvoiceEmailTemplates: Operation<CountInfoParams, Count> = {
  like: countInfoShape,
  id: "invoice_email_templates.count_info",
  path: "/finance/invoiceEmailTemplates/info/count",
};

/**
 * Text and sender of the e-mail that carries an invoice.
 */
export class InvoiceEmailTemplatesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists invoice email templates, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<InvoiceEmailTemplate> {
    return this.#client.pages(listInvoiceEmailTemplates, params, options);
  }

  /**
   * Gets one invoice email template by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<InvoiceEmailTemplate> {
    return this.#client.call(getInvoiceEmailTemplate, { ...params, id }, options);
  }

  /**
   * Creates an invoice email template and returns it.
   */
  create(params: InvoiceEmailTemplateCreate, options?: RequestOptions): Promise<InvoiceEmailTemplate> {
    return this.#client.call(createInvoiceEmailTemplate, params, options);
  }

  /**
   * Changes the given fields of one invoice email template; the others stay as they are.
   */
  update(id: number, params: InvoiceEmailTemplateUpdate, options?: RequestOptions): Promise<InvoiceEmailTemplate> {
    return this.#client.call(updateInvoiceEmailTemplate, { ...params, id }, options);
  }

  /**
   * Replaces one invoice email template whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: InvoiceEmailTemplateCreate, options?: RequestOptions): Promise<InvoiceEmailTemplate> {
    return this.#client.call(replaceInvoiceEmailTemplate, { ...params, id }, options);
  }

  /**
   * Deletes one invoice email template for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteInvoiceEmailTemplate, { ...params, id }, options);
  }

  /**
   * Counts the invoice email templates that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInvoiceEmailTemplates, params, options);
  }

  /**
   * Tells which kinds of records use one invoice email template and so stand in the way of deleting it.
   */
  usages(id: number, params: UsagesParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesInvoiceEmailTemplates, { ...params, id }, options);
  }

  /**
   * Lists the single records that use one invoice email template.
   */
  usagesList(id: number, params: UsagesListParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesListInvoiceEmailTemplates, { ...params, id }, options);
  }

  /**
   * Lists invoice email templates in short, one page at a time.
   */
  listInfo(params: ListInfoParams = {}, options?: RequestOptions): Pages<InvoiceEmailTemplateInfo> {
    return this.#client.pages(listInfoInvoiceEmailTemplates, params, options);
  }

  /**
   * Gets one invoice email template in short.
   */
  getInfo(id: number, params: GetInfoParams = {}, options?: RequestOptions): Promise<InvoiceEmailTemplateInfo> {
    return this.#client.call(getInfoInvoiceEmailTemplates, { ...params, id }, options);
  }

  /**
   * Counts the invoice email templates as the short list has them.
   */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoInvoiceEmailTemplates, params, options);
  }
}
