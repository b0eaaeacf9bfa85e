// @generated from definitions/connectwise-psa/resources/finance/unposted-expense-tax-levels.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { UnpostedExpenseTaxableLevel } from "../schemas/finance/unposted-expense-taxable-level.js";
import { countShape, getShape, listShape } from "../conventions.js";

export interface GetUnpostedExpenseTaxLevelParams extends GetParams {
  /** Id of the unposted expense. */
  unpostedExpenseId: number;
  /** Id of the unposted expense tax level. */
  id: number;
}

const base: ResourceShape = {
  name: "unposted_expense_tax_levels",
  path: "/finance/accounting/unpostedexpenses/{unpostedExpenseId}/taxableLevels",
};

/** Lists the tax levels of one unposted expense with their amounts. */
export const listUnpostedExpenseTaxLevels: Operation<
  { unpostedExpenseId: number } & ListParams,
  UnpostedExpenseTaxableLevel
> = { of: base, like: listShape };

/** Gets one unposted expense tax level by its id. */
export const getUnpostedExpenseTaxLevel: Operation<GetUnpostedExpenseTaxLevelParams, UnpostedExpenseTaxableLevel> = {
  of: base,
  like: getShape,
};

/** Counts the unposted expense tax levels that match the given conditions. */
export const countUnpostedExpenseTaxLevels: Operation<{ unpostedExpenseId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Tax of one level on an unposted expense. */
export interface UnpostedExpenseTaxLevelsResource {
  /** Lists the tax levels of one unposted expense with their amounts. */
  list(unpostedExpenseId: number, params?: ListParams, options?: RequestOptions): Pages<UnpostedExpenseTaxableLevel>;
  /** Gets one unposted expense tax level by its id. */
  get(params: GetUnpostedExpenseTaxLevelParams, options?: RequestOptions): Promise<UnpostedExpenseTaxableLevel>;
  /** Counts the unposted expense tax levels that match the given conditions. */
  count(unpostedExpenseId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.unpostedExpenseTaxLevels` is made from. */
export const unpostedExpenseTaxLevelsResource: Resource<UnpostedExpenseTaxLevelsResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const unpostedExpenseTaxLevelsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_unposted_expense_tax_levels_count: { operation: countUnpostedExpenseTaxLevels },
  get_single_connect_wise_psa_unposted_expense_tax_level_by_id: { operation: getUnpostedExpenseTaxLevel },
  list_all_connect_wise_psa_unposted_expense_tax_levels: { operation: listUnpostedExpenseTaxLevels },
};
