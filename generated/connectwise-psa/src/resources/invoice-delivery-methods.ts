// @generated from definitions/connectwise-psa/resources/finance/invoice-delivery-methods.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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

/**
 * Lists invoice delivery methods, one page at a time.
 */
export const listInvoiceDeliveryMethods: Operation<ListParams, DeliveryMethod> = {
  like: listShape,
  id: "invoice_delivery_methods.list",
  path: "/finance/deliveryMethods",
};

/**
 * Gets one invoice delivery method by its id.
 */
export const getInvoiceDeliveryMethod: Operation<{ id: number } & GetParams, DeliveryMethod> = {
  like: getShape,
  id: "invoice_delivery_methods.get",
  path: "/finance/deliveryMethods/{id}",
  ids: { id: "integer" },
};

/**
 * Creates an invoice delivery method and returns it.
 */
export const createInvoiceDeliveryMethod: Operation<DeliveryMethodCreate, DeliveryMethod> = {
  like: createShape,
  id: "invoice_delivery_methods.create",
  path: "/finance/deliveryMethods",
  required: ["name"],
};

/**
 * Changes the given fields of one invoice delivery method; the others stay as they are.
 */
export const updateInvoiceDeliveryMethod: Operation<{ id: number } & DeliveryMethodUpdate, DeliveryMethod> = {
  like: updateShape,
  id: "invoice_delivery_methods.update",
  path: "/finance/deliveryMethods/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one invoice delivery method whole; fields that are left out go back to their defaults.
 */
export const replaceInvoiceDeliveryMethod: Operation<{ id: number } & DeliveryMethodCreate, DeliveryMethod> = {
  like: replaceShape,
  id: "invoice_delivery_methods.replace",
  path: "/finance/deliveryMethods/{id}",
  ids: { id: "integer" },
  required: ["name"],
};

/**
 * Deletes one invoice delivery method for good.
 */
export const deleteInvoiceDeliveryMethod: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "invoice_delivery_methods.delete",
  path: "/finance/deliveryMethods/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the invoice delivery methods that match the given conditions.
 */
export const countInvoiceDeliveryMethods: Operation<CountParams, Count> = {
  like: countShape,
  id: "invoice_delivery_methods.count",
  path: "/finance/deliveryMethods/count",
};

/**
 * How invoices reach a customer, such as e-mail or mail.
 */
export class InvoiceDeliveryMethodsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists invoice delivery methods, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<DeliveryMethod> {
    return this.#client.pages(listInvoiceDeliveryMethods, params, options);
  }

  /**
   * Gets one invoice delivery method by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<DeliveryMethod> {
    return this.#client.call(getInvoiceDeliveryMethod, { ...params, id }, options);
  }

  /**
   * Creates an invoice delivery method and returns it.
   */
  create(params: DeliveryMethodCreate, options?: RequestOptions): Promise<DeliveryMethod> {
    return this.#client.call(createInvoiceDeliveryMethod, params, options);
  }

  /**
   * Changes the given fields of one invoice delivery method; the others stay as they are.
   */
  update(id: number, params: DeliveryMethodUpdate, options?: RequestOptions): Promise<DeliveryMethod> {
    return this.#client.call(updateInvoiceDeliveryMethod, { ...params, id }, options);
  }

  /**
   * Replaces one invoice delivery method whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: DeliveryMethodCreate, options?: RequestOptions): Promise<DeliveryMethod> {
    return this.#client.call(replaceInvoiceDeliveryMethod, { ...params, id }, options);
  }

  /**
   * Deletes one invoice delivery method for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteInvoiceDeliveryMethod, { ...params, id }, options);
  }

  /**
   * Counts the invoice delivery methods that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInvoiceDeliveryMethods, params, options);
  }
}
