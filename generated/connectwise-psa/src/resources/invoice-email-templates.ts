// @generated from definitions/connectwise-psa/resources/finance/invoice-email-templates.yaml
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

const base: ResourceShape = {
  name: "invoice_email_templates",
  path: "/finance/invoiceEmailTemplates",
  required: ["name", "subject"],
};

/** Lists invoice e-mail templates. Text and sender of the e-mail that carries an invoice. */
export const listInvoiceEmailTemplates: Operation<ListParams, InvoiceEmailTemplate> = { of: base, like: listShape };

/** Gets one invoice e-mail template by its id. */
export const getInvoiceEmailTemplate: Operation<{ id: number } & GetParams, InvoiceEmailTemplate> = {
  of: base,
  like: getShape,
};

/** Creates an invoice e-mail template and returns it. Text and sender of the e-mail that carries an invoice. */
export const createInvoiceEmailTemplate: Operation<InvoiceEmailTemplateCreate, InvoiceEmailTemplate> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one invoice e-mail template; the others stay as they are. */
export const updateInvoiceEmailTemplate: Operation<{ id: number } & InvoiceEmailTemplateUpdate, InvoiceEmailTemplate> =
  { of: base, like: updateShape };

/** Replaces one invoice e-mail template whole; fields that are left out go back to their defaults. */
export const replaceInvoiceEmailTemplate: Operation<{ id: number } & InvoiceEmailTemplateCreate, InvoiceEmailTemplate> =
  { of: base, like: replaceShape };

/** Deletes one invoice e-mail template for good. */
export const deleteInvoiceEmailTemplate: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the invoice e-mail templates that match the given conditions. */
export const countInvoiceEmailTemplates: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one invoice e-mail template and so stand in the way of deleting it. */
export const usagesInvoiceEmailTemplates: Operation<{ id: number } & UsagesParams, Usage> = {
  of: base,
  like: usagesShape,
};

/** Lists the single records that use one invoice e-mail template. */
export const usagesListInvoiceEmailTemplates: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists invoice e-mail templates in short, one page at a time. */
export const listInfoInvoiceEmailTemplates: Operation<ListInfoParams, InvoiceEmailTemplateInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one invoice e-mail template in short. */
export const getInfoInvoiceEmailTemplates: Operation<{ id: number } & GetInfoParams, InvoiceEmailTemplateInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the invoice e-mail templates that the short list has and that match the given conditions. */
export const countInfoInvoiceEmailTemplates: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Text and sender of the e-mail that carries an invoice. */
export interface InvoiceEmailTemplatesResource {
  /** Lists invoice e-mail templates. Text and sender of the e-mail that carries an invoice. */
  list(params?: ListParams, options?: RequestOptions): Pages<InvoiceEmailTemplate>;
  /** Gets one invoice e-mail template by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<InvoiceEmailTemplate>;
  /** Creates an invoice e-mail template and returns it. Text and sender of the e-mail that carries an invoice. */
  create(params: InvoiceEmailTemplateCreate, options?: RequestOptions): Promise<InvoiceEmailTemplate>;
  /** Changes the given fields of one invoice e-mail template; the others stay as they are. */
  update(id: number, params: InvoiceEmailTemplateUpdate, options?: RequestOptions): Promise<InvoiceEmailTemplate>;
  /** Replaces one invoice e-mail template whole; fields that are left out go back to their defaults. */
  replace(id: number, params: InvoiceEmailTemplateCreate, options?: RequestOptions): Promise<InvoiceEmailTemplate>;
  /** Deletes one invoice e-mail template for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the invoice e-mail templates that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one invoice e-mail template and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one invoice e-mail template. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists invoice e-mail templates in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<InvoiceEmailTemplateInfo>;
  /** Gets one invoice e-mail template in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<InvoiceEmailTemplateInfo>;
  /** Counts the invoice e-mail templates that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.invoiceEmailTemplates` is made from. */
export const invoiceEmailTemplatesResource: Resource<InvoiceEmailTemplatesResource> = {
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
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const invoiceEmailTemplatesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_invoice_email_templates_count: { operation: countInvoiceEmailTemplates },
  connect_wise_psa_invoice_email_templates_count_info: { operation: countInfoInvoiceEmailTemplates },
  create_a_connect_wise_psa_invoice_email_template: { operation: createInvoiceEmailTemplate },
  delete_a_connect_wise_psa_invoice_email_template_by_id: { operation: deleteInvoiceEmailTemplate },
  get_single_connect_wise_psa_invoice_email_template_by_id: { operation: getInvoiceEmailTemplate },
  connect_wise_psa_invoice_email_templates_get_info: { operation: getInfoInvoiceEmailTemplates },
  list_all_connect_wise_psa_invoice_email_templates: { operation: listInvoiceEmailTemplates },
  connect_wise_psa_invoice_email_templates_list_info: { operation: listInfoInvoiceEmailTemplates },
  replace_a_connect_wise_psa_invoice_email_template_by_id: { operation: replaceInvoiceEmailTemplate },
  update_a_connect_wise_psa_invoice_email_template_by_id: { operation: updateInvoiceEmailTemplate },
  connect_wise_psa_invoice_email_templates_usages: { operation: usagesInvoiceEmailTemplates },
  connect_wise_psa_invoice_email_templates_usages_list: { operation: usagesListInvoiceEmailTemplates },
};
