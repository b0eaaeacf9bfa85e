// @generated from definitions/connectwise-psa/resources/finance/invoice-template-setups.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { InvoiceTemplateSetup } from "../schemas/finance/invoice-template-setup.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "invoice_template_setups", path: "/finance/invoiceTemplateSetups" };

/** Lists invoice template setups. An invoice layout that can be chosen on an invoice, standard or custom. */
export const listInvoiceTemplateSetups: Operation<ListParams, InvoiceTemplateSetup> = { of: base, like: listShape };

/** Gets one invoice template setup by its id. */
export const getInvoiceTemplateSetup: Operation<{ id: number } & GetParams, InvoiceTemplateSetup> = {
  of: base,
  like: getShape,
};

/** Counts the invoice template setups that match the given conditions. */
export const countInvoiceTemplateSetups: Operation<CountParams, Count> = { of: base, like: countShape };

/** An invoice layout that can be chosen on an invoice, standard or custom. */
export interface InvoiceTemplateSetupsResource {
  /** Lists invoice template setups. An invoice layout that can be chosen on an invoice, standard or custom. */
  list(params?: ListParams, options?: RequestOptions): Pages<InvoiceTemplateSetup>;
  /** Gets one invoice template setup by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<InvoiceTemplateSetup>;
  /** Counts the invoice template setups that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.invoiceTemplateSetups` is made from. */
export const invoiceTemplateSetupsResource: Resource<InvoiceTemplateSetupsResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const invoiceTemplateSetupsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_invoice_template_setups_count: { operation: countInvoiceTemplateSetups },
  get_single_connect_wise_psa_invoice_template_setup_by_id: { operation: getInvoiceTemplateSetup },
  list_all_connect_wise_psa_invoice_template_setups: { operation: listInvoiceTemplateSetups },
};
