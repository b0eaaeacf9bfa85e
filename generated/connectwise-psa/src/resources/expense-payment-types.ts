// @generated from definitions/connectwise-psa/resources/expense/expense-payment-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  PaymentType,
  PaymentTypeCreate,
  PaymentTypeInfo,
  PaymentTypeUpdate,
} from "../schemas/expense/payment-type.js";
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
} from "../conventions.js";

/**
 * Lists expense payment types, one page at a time.
 */
export const listExpensePaymentTypes: Operation<ListParams, PaymentType> = {
  like: listShape,
  id: "expense_payment_types.list",
  path: "/expense/paymentTypes",
};

/**
 * Gets one expense payment type by its id.
 */
export const getExpensePaymentType: Operation<{ id: number } & GetParams, PaymentType> = {
  like: getShape,
  id: "expense_payment_types.get",
  path: "/expense/paymentTypes/{id}",
  ids: { id: "integer" },
};

/**
 * Creates an expense payment type and returns it.
 */
export const createExpensePaymentType: Operation<PaymentTypeCreate, PaymentType> = {
  like: createShape,
  id: "expense_payment_types.create",
  path: "/expense/paymentTypes",
  required: ["name", "classification"],
};

/**
 * Changes the given fields of one expense payment type; the others stay as they are.
 */
export const updateExpensePaymentType: Operation<{ id: number } & PaymentTypeUpdate, PaymentType> = {
  like: updateShape,
  id: "expense_payment_types.update",
  path: "/expense/paymentTypes/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one expense payment type whole; fields that are left out go back to their defaults.
 */
export const replaceExpensePaymentType: Operation<{ id: number } & PaymentTypeCreate, PaymentType> = {
  like: replaceShape,
  id: "expense_payment_types.replace",
  path: "/expense/paymentTypes/{id}",
  ids: { id: "integer" },
  required: ["name", "classification"],
};

/**
 * Deletes one expense payment type for good.
 */
export const deleteExpensePaymentType: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "expense_payment_types.delete",
  path: "/expense/paymentTypes/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the expense payment types that match the given conditions.
 */
export const countExpensePaymentTypes: Operation<CountParams, Count> = {
  like: countShape,
  id: "expense_payment_types.count",
  path: "/expense/paymentTypes/count",
};

/**
 * Lists expense payment types in short, one page at a time.
 */
export const listInfoExpensePaymentTypes: Operation<ListInfoParams, PaymentTypeInfo> = {
  like: listInfoShape,
  id: "expense_payment_types.list_info",
  path: "/expense/paymentTypes/info",
};

/**
 * Gets one expense payment type in short.
 */
export const getInfoExpensePaymentTypes: Operation<{ id: number } & GetInfoParams, PaymentTypeInfo> = {
  like: getInfoShape,
  id: "expense_payment_types.get_info",
  path: "/expense/paymentTypes/{id}/info",
  ids: { id: "integer" },
};

/**
 * Counts the expense payment types as the short list has them.
 */
export const countInfoExpensePaymentTypes: Operation<CountInfoParams, Count> = {
  like: countInfoShape,
  id: "expense_payment_types.count_info",
  path: "/company/paymentTypes/info/count",
};

/**
 * How an expense was paid, such as cash or company card. Its classification says whether the member is paid back.
 */
export class ExpensePaymentTypesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists expense payment types, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<PaymentType> {
    return this.#client.pages(listExpensePaymentTypes, params, options);
  }

  /**
   * Gets one expense payment type by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<PaymentType> {
    return this.#client.call(getExpensePaymentType, { ...params, id }, options);
  }

  /**
   * Creates an expense payment type and returns it.
   */
  create(params: PaymentTypeCreate, options?: RequestOptions): Promise<PaymentType> {
    return this.#client.call(createExpensePaymentType, params, options);
  }

  /**
   * Changes the given fields of one expense payment type; the others stay as they are.
   */
  update(id: number, params: PaymentTypeUpdate, options?: RequestOptions): Promise<PaymentType> {
    return this.#client.call(updateExpensePaymentType, { ...params, id }, options);
  }

  /**
   * Replaces one expense payment type whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: PaymentTypeCreate, options?: RequestOptions): Promise<PaymentType> {
    return this.#client.call(replaceExpensePaymentType, { ...params, id }, options);
  }

  /**
   * Deletes one expense payment type for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteExpensePaymentType, { ...params, id }, options);
  }

  /**
   * Counts the expense payment types that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countExpensePaymentTypes, params, options);
  }

  /**
   * Lists expense payment types in short, one page at a time.
   */
  listInfo(params: ListInfoParams = {}, options?: RequestOptions): Pages<PaymentTypeInfo> {
    return this.#client.pages(listInfoExpensePaymentTypes, params, options);
  }

  /**
   * Gets one expense payment type in short.
   */
  getInfo(id: number, params: GetInfoParams = {}, options?: RequestOptions): Promise<PaymentTypeInfo> {
    return this.#client.call(getInfoExpensePaymentTypes, { ...params, id }, options);
  }

  /**
   * Counts the expense payment types as the short list has them.
   */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoExpensePaymentTypes, params, options);
  }
}
