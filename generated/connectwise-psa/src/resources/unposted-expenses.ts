// @generated from definitions/connectwise-psa/resources/finance/unposted-expenses.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { UnpostedExpense } from "../schemas/finance/unposted-expense.js";
import { countShape, getShape, listShape } from "../conventions.js";

export interface ListUnpostedExpensesParams extends ListParams {
  /** Filter, e.g. `member/identifier = "jdoe"`. Also: dateExpense, company/id, classification, locationId. */
  conditions?: string;
}

const base: ResourceShape = { name: "unposted_expenses", path: "/finance/accounting/unpostedexpenses" };

/** Lists unposted expenses. An expense that is ready for the accounting package and in no batch yet. */
export const listUnpostedExpenses: Operation<ListUnpostedExpensesParams, UnpostedExpense> = {
  of: base,
  like: listShape,
};

/** Gets one unposted expense by its id. */
export const getUnpostedExpense: Operation<{ id: number } & GetParams, UnpostedExpense> = { of: base, like: getShape };

/** Counts the unposted expenses that match the given conditions. */
export const countUnpostedExpenses: Operation<CountParams, Count> = { of: base, like: countShape };

/** An expense that is ready for the accounting package and in no batch yet. */
export interface UnpostedExpensesResource {
  /** Lists unposted expenses. An expense that is ready for the accounting package and in no batch yet. */
  list(params?: ListUnpostedExpensesParams, options?: RequestOptions): Pages<UnpostedExpense>;
  /** Gets one unposted expense by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<UnpostedExpense>;
  /** Counts the unposted expenses that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.unpostedExpenses` is made from. */
export const unpostedExpensesResource: Resource<UnpostedExpensesResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const unpostedExpensesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_unposted_expenses_count: { operation: countUnpostedExpenses },
  get_single_connect_wise_psa_unposted_expense_by_id: { operation: getUnpostedExpense },
  list_all_connect_wise_psa_unposted_expenses: { operation: listUnpostedExpenses },
};
