// @generated from definitions/connectwise-psa/resources/expense/expense-classifications.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { Classification } from "../schemas/expense/classification.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "expense_classifications", path: "/expense/classifications" };

/**
 * Lists expense classifications. Who bears an expense: the company, or the employee who is paid back. Payment types and
 * expense entries refer to it.
 */
export const listExpenseClassifications: Operation<ListParams, Classification> = { of: base, like: listShape };

/** Gets one expense classification by its id. */
export const getExpenseClassification: Operation<{ id: number } & GetParams, Classification> = {
  of: base,
  like: getShape,
};

/** Counts the expense classifications that match the given conditions. */
export const countExpenseClassifications: Operation<CountParams, Count> = { of: base, like: countShape };

/**
 * Who bears an expense: the company, or the employee who is paid back. Payment types and expense entries refer to it.
 */
export interface ExpenseClassificationsResource {
  /**
   * Lists expense classifications. Who bears an expense: the company, or the employee who is paid back. Payment types
   * and expense entries refer to it.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<Classification>;
  /** Gets one expense classification by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Classification>;
  /** Counts the expense classifications that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.expenseClassifications` is made from. */
export const expenseClassificationsResource: Resource<ExpenseClassificationsResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const expenseClassificationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_expense_classifications_count: { operation: countExpenseClassifications },
  get_single_connect_wise_psa_expense_classification_by_id: { operation: getExpenseClassification },
  list_all_connect_wise_psa_expense_classifications: { operation: listExpenseClassifications },
};
