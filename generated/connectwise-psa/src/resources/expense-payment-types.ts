// @generated from definitions/connectwise-psa/resources/expense/expense-payment-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions, ResourceShape } from "@toolwright/runtime";
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

const base: ResourceShape = { name: "expense_payment_types", path: "/expense/paymentTypes" };

/** Lists expense payment types, one page at a time. */
export const listExpensePaymentTypes: Operation<ListParams, PaymentType> = { of: base, like: listShape };

/** Gets one expense payment type by its id. */
export const getExpensePaymentType: Operation<{ id: number } & GetParams, PaymentType> = { of: base, like: getShape };

/** Creates an expense payment type and returns it. */
export const createExpensePaymentType: Operation<PaymentTypeCreate, PaymentType> = {
  of: base,
  like: createShape,
  required: ["name", "classification"],
};

/** Changes the given fields of one expense payment type; the others stay as they are. */
export const updateExpensePaymentType: Operation<{ id: number } & PaymentTypeUpdate, PaymentType> = {
  of: base,
  like: updateShape,
};

/** Replaces one expense payment type whole; fields that are left out go back to their defaults. */
export const replaceExpensePaymentType: Operation<{ id: number } & PaymentTypeCreate, PaymentType> = {
  of: base,
  like: replaceShape,
  required: ["name", "classification"],
};

/** Deletes one expense payment type for good. */
export const deleteExpensePaymentType: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the expense payment types that match the given conditions. */
export const countExpensePaymentTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists expense payment types in short, one page at a time. */
export const listInfoExpensePaymentTypes: Operation<ListInfoParams, PaymentTypeInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one expense payment type in short. */
export const getInfoExpensePaymentTypes: Operation<{ id: number } & GetInfoParams, PaymentTypeInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the expense payment types that the short list has and that match the given conditions. */
export const countInfoExpensePaymentTypes: Operation<CountInfoParams, Count> = {
  of: base,
  like: countInfoShape,
  path: "/company/paymentTypes/info/count",
};

/** How an expense was paid, such as cash or company card. Its classification says whether the member is paid back. */
export class ExpensePaymentTypesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists expense payment types, one page at a time. */
  list(params: ListParams = {}, options?: RequestOptions): Pages<PaymentType> {
    return this.#client.pages(listExpensePaymentTypes, params, options);
  }

  /** Gets one expense payment type by its id. */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<PaymentType> {
    return this.#client.call(getExpensePaymentType, { ...params, id }, options);
  }

  /** Creates an expense payment type and returns it. */
  create(params: PaymentTypeCreate, options?: RequestOptions): Promise<PaymentType> {
    return this.#client.call(createExpensePaymentType, params, options);
  }

  /** Changes the given fields of one expense payment type; the others stay as they are. */
  update(id: number, params: PaymentTypeUpdate, options?: RequestOptions): Promise<PaymentType> {
    return this.#client.call(updateExpensePaymentType, { ...params, id }, options);
  }

  /** Replaces one expense payment type whole; fields that are left out go back to their defaults. */
  replace(id: number, params: PaymentTypeCreate, options?: RequestOptions): Promise<PaymentType> {
    return this.#client.call(replaceExpensePaymentType, { ...params, id }, options);
  }

  /** Deletes one expense payment type for good. */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteExpensePaymentType, { ...params, id }, options);
  }

  /** Counts the expense payment types that match the given conditions. */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countExpensePaymentTypes, params, options);
  }

  /** Lists expense payment types in short, one page at a time. */
  listInfo(params: ListInfoParams = {}, options?: RequestOptions): Pages<PaymentTypeInfo> {
    return this.#client.pages(listInfoExpensePaymentTypes, params, options);
  }

  /** Gets one expense payment type in short. */
  getInfo(id: number, params: GetInfoParams = {}, options?: RequestOptions): Promise<PaymentTypeInfo> {
    return this.#client.call(getInfoExpensePaymentTypes, { ...params, id }, options);
  }

  /** Counts the expense payment types that the short list has and that match the given conditions. */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoExpensePaymentTypes, params, options);
  }
}
