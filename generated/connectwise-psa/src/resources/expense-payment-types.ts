// @generated from definitions/connectwise-psa/resources/expense/expense-payment-types.yaml
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

const base: ResourceShape = {
  name: "expense_payment_types",
  path: "/expense/paymentTypes",
  paths: { count_info: "/company/paymentTypes/info/count" },
  required: ["name", "classification"],
};

/**
 * Lists expense payment types. How an expense was paid, such as cash or company card. Its classification says whether
 * the member is paid back.
 */
export const listExpensePaymentTypes: Operation<ListParams, PaymentType> = { of: base, like: listShape };

/** Gets one expense payment type by its id. */
export const getExpensePaymentType: Operation<{ id: number } & GetParams, PaymentType> = { of: base, like: getShape };

/**
 * Creates an expense payment type and returns it. How an expense was paid, such as cash or company card. Its
 * classification says whether the member is paid back.
 */
export const createExpensePaymentType: Operation<PaymentTypeCreate, PaymentType> = { of: base, like: createShape };

/** Changes the given fields of one expense payment type; the others stay as they are. */
export const updateExpensePaymentType: Operation<{ id: number } & PaymentTypeUpdate, PaymentType> = {
  of: base,
  like: updateShape,
};

/** Replaces one expense payment type whole; fields that are left out go back to their defaults. */
export const replaceExpensePaymentType: Operation<{ id: number } & PaymentTypeCreate, PaymentType> = {
  of: base,
  like: replaceShape,
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
export const countInfoExpensePaymentTypes: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** How an expense was paid, such as cash or company card. Its classification says whether the member is paid back. */
export interface ExpensePaymentTypesResource {
  /**
   * Lists expense payment types. How an expense was paid, such as cash or company card. Its classification says whether
   * the member is paid back.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<PaymentType>;
  /** Gets one expense payment type by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<PaymentType>;
  /**
   * Creates an expense payment type and returns it. How an expense was paid, such as cash or company card. Its
   * classification says whether the member is paid back.
   */
  create(params: PaymentTypeCreate, options?: RequestOptions): Promise<PaymentType>;
  /** Changes the given fields of one expense payment type; the others stay as they are. */
  update(id: number, params: PaymentTypeUpdate, options?: RequestOptions): Promise<PaymentType>;
  /** Replaces one expense payment type whole; fields that are left out go back to their defaults. */
  replace(id: number, params: PaymentTypeCreate, options?: RequestOptions): Promise<PaymentType>;
  /** Deletes one expense payment type for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the expense payment types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists expense payment types in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<PaymentTypeInfo>;
  /** Gets one expense payment type in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<PaymentTypeInfo>;
  /** Counts the expense payment types that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.expensePaymentTypes` is made from. */
export const expensePaymentTypesResource: Resource<ExpensePaymentTypesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const expensePaymentTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_expense_payment_types_count: { operation: countExpensePaymentTypes },
  connect_wise_psa_expense_payment_types_count_info: { operation: countInfoExpensePaymentTypes },
  create_a_connect_wise_psa_expense_payment_type: { operation: createExpensePaymentType },
  delete_a_connect_wise_psa_expense_payment_type_by_id: { operation: deleteExpensePaymentType },
  get_single_connect_wise_psa_expense_payment_type_by_id: { operation: getExpensePaymentType },
  connect_wise_psa_expense_payment_types_get_info: { operation: getInfoExpensePaymentTypes },
  list_all_connect_wise_psa_expense_payment_types: { operation: listExpensePaymentTypes },
  connect_wise_psa_expense_payment_types_list_info: { operation: listInfoExpensePaymentTypes },
  replace_a_connect_wise_psa_expense_payment_type_by_id: { operation: replaceExpensePaymentType },
  update_a_connect_wise_psa_expense_payment_type_by_id: { operation: updateExpensePaymentType },
};
