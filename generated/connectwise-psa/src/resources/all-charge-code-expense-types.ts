// @generated from definitions/connectwise-psa/resources/time/all-charge-code-expense-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ChargeCodeExpenseType } from "../schemas/time/charge-code-expense-type.js";
import { countShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "all_charge_code_expense_types", path: "/time/info/chargeCodeExpenseTypes" };

/**
 * Lists which expense types are allowed on which charge code, for all charge codes. All pairs of charge code and the
 * kind of expense that may be booked on it.
 */
export const listAllChargeCodeExpenseTypes: Operation<ListParams, ChargeCodeExpenseType> = {
  of: base,
  like: listShape,
};

/** Counts the pairs of charge code and allowed expense type. */
export const countAllChargeCodeExpenseTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** All pairs of charge code and the kind of expense that may be booked on it. */
export interface AllChargeCodeExpenseTypesResource {
  /**
   * Lists which expense types are allowed on which charge code, for all charge codes. All pairs of charge code and the
   * kind of expense that may be booked on it.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<ChargeCodeExpenseType>;
  /** Counts the pairs of charge code and allowed expense type. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.allChargeCodeExpenseTypes` is made from. */
export const allChargeCodeExpenseTypesResource: Resource<AllChargeCodeExpenseTypesResource> = {
  of: base,
  operations: [listShape, countShape],
};

/** The operations behind the tools of this resource. */
export const allChargeCodeExpenseTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_any_charge_code_expense_types_count: { operation: countAllChargeCodeExpenseTypes },
  list_all_connect_wise_psa_any_charge_code_expense_types: { operation: listAllChargeCodeExpenseTypes },
};
