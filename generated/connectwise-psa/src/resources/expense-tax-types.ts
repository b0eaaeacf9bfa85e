// @generated from definitions/connectwise-psa/resources/expense/expense-tax-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ExpenseTaxTypeInfo } from "../schemas/expense/expense-tax-type-info.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "expense_tax_types", path: "/expense/info/taxTypes" };

/** Lists expense tax types. A kind of tax that can stand on an expense, such as sales tax or VAT on a hotel bill. */
export const listExpenseTaxTypes: Operation<ListParams, ExpenseTaxTypeInfo> = { of: base, like: listShape };

/** Gets one expense tax type by its id. */
export const getExpenseTaxType: Operation<{ id: number } & GetParams, ExpenseTaxTypeInfo> = {
  of: base,
  like: getShape,
};

/** Counts the expense tax types that match the given conditions. */
export const countExpenseTaxTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** A kind of tax that can stand on an expense, such as sales tax or VAT on a hotel bill. */
export interface ExpenseTaxTypesResource {
  /** Lists expense tax types. A kind of tax that can stand on an expense, such as sales tax or VAT on a hotel bill. */
  list(params?: ListParams, options?: RequestOptions): Pages<ExpenseTaxTypeInfo>;
  /** Gets one expense tax type by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ExpenseTaxTypeInfo>;
  /** Counts the expense tax types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.expenseTaxTypes` is made from. */
export const expenseTaxTypesResource: Resource<ExpenseTaxTypesResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const expenseTaxTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_expense_tax_types_count: { operation: countExpenseTaxTypes },
  get_single_connect_wise_psa_expense_tax_type_by_id: { operation: getExpenseTaxType },
  list_all_connect_wise_psa_expense_tax_types: { operation: listExpenseTaxTypes },
};
