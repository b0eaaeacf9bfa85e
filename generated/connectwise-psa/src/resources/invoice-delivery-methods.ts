// @generated from definitions/connectwise-psa/resources/finance/invoice-delivery-methods.yaml
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
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { DeliveryMethod, DeliveryMethodCreate, DeliveryMethodUpdate } from "../schemas/finance/delivery-method.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = { name: "invoice_delivery_methods", path: "/finance/deliveryMethods", required: ["name"] };

/** Lists invoice delivery methods. How invoices reach a customer, such as e-mail or mail. */
export const listInvoiceDeliveryMethods: Operation<ListParams, DeliveryMethod> = { of: base, like: listShape };

/** Gets one invoice delivery method by its id. */
export const getInvoiceDeliveryMethod: Operation<{ id: number } & GetParams, DeliveryMethod> = {
  of: base,
  like: getShape,
};

/** Creates an invoice delivery method and returns it. How invoices reach a customer, such as e-mail or mail. */
export const createInvoiceDeliveryMethod: Operation<DeliveryMethodCreate, DeliveryMethod> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one invoice delivery method; the others stay as they are. */
export const updateInvoiceDeliveryMethod: Operation<{ id: number } & DeliveryMethodUpdate, DeliveryMethod> = {
  of: base,
  like: updateShape,
};

/** Replaces one invoice delivery method whole; fields that are left out go back to their defaults. */
export const replaceInvoiceDeliveryMethod: Operation<{ id: number } & DeliveryMethodCreate, DeliveryMethod> = {
  of: base,
  like: replaceShape,
};

/** Deletes one invoice delivery method for good. */
export const deleteInvoiceDeliveryMethod: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the invoice delivery methods that match the given conditions. */
export const countInvoiceDeliveryMethods: Operation<CountParams, Count> = { of: base, like: countShape };

/** How invoices reach a customer, such as e-mail or mail. */
export interface InvoiceDeliveryMethodsResource {
  /** Lists invoice delivery methods. How invoices reach a customer, such as e-mail or mail. */
  list(params?: ListParams, options?: RequestOptions): Pages<DeliveryMethod>;
  /** Gets one invoice delivery method by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<DeliveryMethod>;
  /** Creates an invoice delivery method and returns it. How invoices reach a customer, such as e-mail or mail. */
  create(params: DeliveryMethodCreate, options?: RequestOptions): Promise<DeliveryMethod>;
  /** Changes the given fields of one invoice delivery method; the others stay as they are. */
  update(id: number, params: DeliveryMethodUpdate, options?: RequestOptions): Promise<DeliveryMethod>;
  /** Replaces one invoice delivery method whole; fields that are left out go back to their defaults. */
  replace(id: number, params: DeliveryMethodCreate, options?: RequestOptions): Promise<DeliveryMethod>;
  /** Deletes one invoice delivery method for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the invoice delivery methods that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.invoiceDeliveryMethods` is made from. */
export const invoiceDeliveryMethodsResource: Resource<InvoiceDeliveryMethodsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const invoiceDeliveryMethodsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_invoice_delivery_methods_count: { operation: countInvoiceDeliveryMethods },
  create_a_connect_wise_psa_invoice_delivery_method: { operation: createInvoiceDeliveryMethod },
  delete_a_connect_wise_psa_invoice_delivery_method_by_id: { operation: deleteInvoiceDeliveryMethod },
  get_single_connect_wise_psa_invoice_delivery_method_by_id: { operation: getInvoiceDeliveryMethod },
  list_all_connect_wise_psa_invoice_delivery_methods: { operation: listInvoiceDeliveryMethods },
  replace_a_connect_wise_psa_invoice_delivery_method_by_id: { operation: replaceInvoiceDeliveryMethod },
  update_a_connect_wise_psa_invoice_delivery_method_by_id: { operation: updateInvoiceDeliveryMethod },
};
