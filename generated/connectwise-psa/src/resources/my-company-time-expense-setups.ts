// @generated from definitions/connectwise-psa/resources/system/my-company-time-expense-setups.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { TimeExpense, TimeExpenseCreate, TimeExpenseUpdate } from "../schemas/system/time-expense.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

const base: ResourceShape = {
  name: "my_company_time_expense_setups",
  path: "/system/myCompany/timeExpense",
  required: ["internalCompany"],
};

/** Lists the time and expense settings of your own organization; normally a single record. */
export const listMyCompanyTimeExpenseSetups: Operation<ListParams, TimeExpense> = { of: base, like: listShape };

/** Gets one time and expense setup by its id. */
export const getMyCompanyTimeExpenseSetup: Operation<{ id: number } & GetParams, TimeExpense> = {
  of: base,
  like: getShape,
};

/** Changes the given fields of one time and expense setup; the others stay as they are. */
export const updateMyCompanyTimeExpenseSetup: Operation<{ id: number } & TimeExpenseUpdate, TimeExpense> = {
  of: base,
  like: updateShape,
};

/** Replaces one time and expense setup whole; fields that are left out go back to their defaults. */
export const replaceMyCompanyTimeExpenseSetup: Operation<{ id: number } & TimeExpenseCreate, TimeExpense> = {
  of: base,
  like: replaceShape,
};

/** Counts the time and expense setups that match the given conditions. */
export const countMyCompanyTimeExpenseSetups: Operation<CountParams, Count> = { of: base, like: countShape };

/** Settings of your own organization for time, expenses and their approval. There is normally one record. */
export interface MyCompanyTimeExpenseSetupsResource {
  /** Lists the time and expense settings of your own organization; normally a single record. */
  list(params?: ListParams, options?: RequestOptions): Pages<TimeExpense>;
  /** Gets one time and expense setup by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<TimeExpense>;
  /** Changes the given fields of one time and expense setup; the others stay as they are. */
  update(id: number, params: TimeExpenseUpdate, options?: RequestOptions): Promise<TimeExpense>;
  /** Replaces one time and expense setup whole; fields that are left out go back to their defaults. */
  replace(id: number, params: TimeExpenseCreate, options?: RequestOptions): Promise<TimeExpense>;
  /** Counts the time and expense setups that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.myCompanyTimeExpenseSetups` is made from. */
export const myCompanyTimeExpenseSetupsResource: Resource<MyCompanyTimeExpenseSetupsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape],
};

/** The operations behind the tools of this resource. */
export const myCompanyTimeExpenseSetupsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_my_company_time_expense_setups_count: { operation: countMyCompanyTimeExpenseSetups },
  get_single_connect_wise_psa_my_company_time_expense_setup_by_id: { operation: getMyCompanyTimeExpenseSetup },
  list_all_connect_wise_psa_my_company_time_expense_setups: { operation: listMyCompanyTimeExpenseSetups },
  replace_a_connect_wise_psa_my_company_time_expense_setup_by_id: { operation: replaceMyCompanyTimeExpenseSetup },
  update_a_connect_wise_psa_my_company_time_expense_setup_by_id: { operation: updateMyCompanyTimeExpenseSetup },
};
