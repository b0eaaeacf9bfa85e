// @generated from definitions/connectwise-psa/resources/expense/expense-types.yaml
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
  ExpenseType,
  ExpenseTypeCreate,
  ExpenseTypeInfo,
  ExpenseTypeUpdate,
} from "../schemas/expense/expense-type.js";
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

export interface ListExpenseTypesParams extends ListParams {
  /** Filter, e.g. `inactiveFlag = false`. Also: name, mileageFlag. */
  conditions?: string;
}

const base: ResourceShape = {
  name: "expense_types",
  path: "/expense/types",
  paths: { count_info: "/company/expenseTypes/info/count" },
  required: ["name", "amountCaption", "billExpenses", "invoiceMarkupOption"],
};

/**
 * Lists expense types. A kind of expense, such as mileage or meals, with its reimbursement rate, markup and billing
 * default.
 */
export const listExpenseTypes: Operation<ListExpenseTypesParams, ExpenseType> = { of: base, like: listShape };

/** Gets one expense type by its id. */
export const getExpenseType: Operation<{ id: number } & GetParams, ExpenseType> = { of: base, like: getShape };

/**
 * Creates an expense type and returns it. A kind of expense, such as mileage or meals, with its reimbursement rate,
 * markup and billing default.
 */
export const createExpenseType: Operation<ExpenseTypeCreate, ExpenseType> = { of: base, like: createShape };

/** Changes the given fields of one expense type; the others stay as they are. */
export const updateExpenseType: Operation<{ id: number } & ExpenseTypeUpdate, ExpenseType> = {
  of: base,
  like: updateShape,
};

/** Replaces one expense type whole; fields that are left out go back to their defaults. */
export const replaceExpenseType: Operation<{ id: number } & ExpenseTypeCreate, ExpenseType> = {
  of: base,
  like: replaceShape,
};

/** Deletes one expense type for good. */
export const deleteExpenseType: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the expense types that match the given conditions. */
export const countExpenseTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists expense types in short, one page at a time. */
export const listInfoExpenseTypes: Operation<ListInfoParams, ExpenseTypeInfo> = { of: base, like: listInfoShape };

/** Gets one expense type in short. */
export const getInfoExpenseTypes: Operation<{ id: number } & GetInfoParams, ExpenseTypeInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the expense types that the short list has and that match the given conditions. */
export const countInfoExpenseTypes: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A kind of expense, such as mileage or meals, with its reimbursement rate, markup and billing default. */
export interface ExpenseTypesResource {
  /**
   * Lists expense types. A kind of expense, such as mileage or meals, with its reimbursement rate, markup and billing
   * default.
   */
  list(params?: ListExpenseTypesParams, options?: RequestOptions): Pages<ExpenseType>;
  /** Gets one expense type by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ExpenseType>;
  /**
   * Creates an expense type and returns it. A kind of expense, such as mileage or meals, with its reimbursement rate,
   * markup and billing default.
   */
  create(params: ExpenseTypeCreate, options?: RequestOptions): Promise<ExpenseType>;
  /** Changes the given fields of one expense type; the others stay as they are. */
  update(id: number, params: ExpenseTypeUpdate, options?: RequestOptions): Promise<ExpenseType>;
  /** Replaces one expense type whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ExpenseTypeCreate, options?: RequestOptions): Promise<ExpenseType>;
  /** Deletes one expense type for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the expense types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists expense types in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<ExpenseTypeInfo>;
  /** Gets one expense type in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<ExpenseTypeInfo>;
  /** Counts the expense types that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.expenseTypes` is made from. */
export const expenseTypesResource: Resource<ExpenseTypesResource> = {
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
export const expenseTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_expense_types_count: { operation: countExpenseTypes },
  connect_wise_psa_expense_types_count_info: { operation: countInfoExpenseTypes },
  create_a_connect_wise_psa_expense_type: { operation: createExpenseType },
  delete_a_connect_wise_psa_expense_type_by_id: { operation: deleteExpenseType },
  get_single_connect_wise_psa_expense_type_by_id: { operation: getExpenseType },
  connect_wise_psa_expense_types_get_info: { operation: getInfoExpenseTypes },
  list_all_connect_wise_psa_expense_types: { operation: listExpenseTypes },
  connect_wise_psa_expense_types_list_info: { operation: listInfoExpenseTypes },
  replace_a_connect_wise_psa_expense_type_by_id: { operation: replaceExpenseType },
  update_a_connect_wise_psa_expense_type_by_id: { operation: updateExpenseType },
};
