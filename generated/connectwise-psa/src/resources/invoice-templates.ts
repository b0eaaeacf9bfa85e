// @generated from definitions/connectwise-psa/resources/finance/invoice-templates.yaml
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
  InvoiceTemplate,
  InvoiceTemplateCreate,
  InvoiceTemplateUpdate,
} from "../schemas/finance/invoice-template.js";
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

const base: ResourceShape = { name: "invoice_templates", path: "/finance/invoiceTemplates", required: ["name"] };

/** Lists invoice templates. Layout of printed invoices, what each section shows and how it is labeled. */
export const listInvoiceTemplates: Operation<ListParams, InvoiceTemplate> = { of: base, like: listShape };

/** Gets one invoice template by its id. */
export const getInvoiceTemplate: Operation<{ id: number } & GetParams, InvoiceTemplate> = { of: base, like: getShape };

/**
 * Creates an invoice template and returns it. Layout of printed invoices, what each section shows and how it is
 * labeled.
 */
export const createInvoiceTemplate: Operation<InvoiceTemplateCreate, InvoiceTemplate> = { of: base, like: createShape };

/** Changes the given fields of one invoice template; the others stay as they are. */
export const updateInvoiceTemplate: Operation<{ id: number } & InvoiceTemplateUpdate, InvoiceTemplate> = {
  of: base,
  like: updateShape,
};

/** Replaces one invoice template whole; fields that are left out go back to their defaults. */
export const replaceInvoiceTemplate: Operation<{ id: number } & InvoiceTemplateCreate, InvoiceTemplate> = {
  of: base,
  like: replaceShape,
};

/** Deletes one invoice template for good. */
export const deleteInvoiceTemplate: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the invoice templates that match the given conditions. */
export const countInvoiceTemplates: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one invoice template and so stand in the way of deleting it. */
export const usagesInvoiceTemplates: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one invoice template. */
export const usagesListInvoiceTemplates: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Layout of printed invoices, what each section shows and how it is labeled. */
export interface InvoiceTemplatesResource {
  /** Lists invoice templates. Layout of printed invoices, what each section shows and how it is labeled. */
  list(params?: ListParams, options?: RequestOptions): Pages<InvoiceTemplate>;
  /** Gets one invoice template by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<InvoiceTemplate>;
  /**
   * Creates an invoice template and returns it. Layout of printed invoices, what each section shows and how it is
   * labeled.
   */
  create(params: InvoiceTemplateCreate, options?: RequestOptions): Promise<InvoiceTemplate>;
  /** Changes the given fields of one invoice template; the others stay as they are. */
  update(id: number, params: InvoiceTemplateUpdate, options?: RequestOptions): Promise<InvoiceTemplate>;
  /** Replaces one invoice template whole; fields that are left out go back to their defaults. */
  replace(id: number, params: InvoiceTemplateCreate, options?: RequestOptions): Promise<InvoiceTemplate>;
  /** Deletes one invoice template for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the invoice templates that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one invoice template and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one invoice template. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
}

/** What `client.invoiceTemplates` is made from. */
export const invoiceTemplatesResource: Resource<InvoiceTemplatesResource> = {
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
export const invoiceTemplatesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_invoice_templates_count: { operation: countInvoiceTemplates },
  create_a_connect_wise_psa_invoice_template: { operation: createInvoiceTemplate },
  delete_a_connect_wise_psa_invoice_template_by_id: { operation: deleteInvoiceTemplate },
  get_single_connect_wise_psa_invoice_template_by_id: { operation: getInvoiceTemplate },
  list_all_connect_wise_psa_invoice_templates: { operation: listInvoiceTemplates },
  replace_a_connect_wise_psa_invoice_template_by_id: { operation: replaceInvoiceTemplate, json: "record" },
  update_a_connect_wise_psa_invoice_template_by_id: { operation: updateInvoiceTemplate },
  connect_wise_psa_invoice_templates_usages: { operation: usagesInvoiceTemplates },
  connect_wise_psa_invoice_templates_usages_list: { operation: usagesListInvoiceTemplates },
};
