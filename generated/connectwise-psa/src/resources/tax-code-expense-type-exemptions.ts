// @generated from definitions/connectwise-psa/resources/finance/tax-code-expense-type-exemptions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ExpenseTypeExemption,
  ExpenseTypeExemptionCreate,
  ExpenseTypeExemptionUpdate,
} from "../schemas/finance/expense-type-exemption.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetTaxCodeExpenseTypeExemptionParams extends GetParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the expense type exemption. */
  id: number;
}

export interface UpdateTaxCodeExpenseTypeExemptionParams extends ExpenseTypeExemptionUpdate {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the expense type exemption. */
  id: number;
}

export interface ReplaceTaxCodeExpenseTypeExemptionParams extends ExpenseTypeExemptionCreate {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the expense type exemption. */
  id: number;
}

export interface DeleteTaxCodeExpenseTypeExemptionParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the expense type exemption. */
  id: number;
}

const base: ResourceShape = {
  name: "tax_code_expense_type_exemptions",
  path: "/finance/taxCodes/{taxCodeId}/expenseTypeExemptions",
  required: ["expenseType"],
};

/** Lists expense type exemptions. A kind of expense that one tax code does not tax in full. */
export const listTaxCodeExpenseTypeExemptions: Operation<{ taxCodeId: number } & ListParams, ExpenseTypeExemption> = {
  of: base,
  like: listShape,
};

/** Gets one expense type exemption by its id. */
export const getTaxCodeExpenseTypeExemption: Operation<GetTaxCodeExpenseTypeExemptionParams, ExpenseTypeExemption> = {
  of: base,
  like: getShape,
};

/** Creates an expense type exemption and returns it. A kind of expense that one tax code does not tax in full. */
export const createTaxCodeExpenseTypeExemption: Operation<
  { taxCodeId: number } & ExpenseTypeExemptionCreate,
  ExpenseTypeExemption
> = { of: base, like: createShape };

/** Changes the given fields of one expense type exemption; the others stay as they are. */
export const updateTaxCodeExpenseTypeExemption: Operation<
  UpdateTaxCodeExpenseTypeExemptionParams,
  ExpenseTypeExemption
> = { of: base, like: updateShape };

/** Replaces one expense type exemption whole; fields that are left out go back to their defaults. */
export const replaceTaxCodeExpenseTypeExemption: Operation<
  ReplaceTaxCodeExpenseTypeExemptionParams,
  ExpenseTypeExemption
> = { of: base, like: replaceShape };

/** Deletes one expense type exemption for good. */
export const deleteTaxCodeExpenseTypeExemption: Operation<DeleteTaxCodeExpenseTypeExemptionParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the expense type exemptions that match the given conditions. */
export const countTaxCodeExpenseTypeExemptions: Operation<{ taxCodeId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A kind of expense that one tax code does not tax in full. */
export interface TaxCodeExpenseTypeExemptionsResource {
  /** Lists expense type exemptions. A kind of expense that one tax code does not tax in full. */
  list(taxCodeId: number, params?: ListParams, options?: RequestOptions): Pages<ExpenseTypeExemption>;
  /** Gets one expense type exemption by its id. */
  get(params: GetTaxCodeExpenseTypeExemptionParams, options?: RequestOptions): Promise<ExpenseTypeExemption>;
  /** Creates an expense type exemption and returns it. A kind of expense that one tax code does not tax in full. */
  create(
    taxCodeId: number,
    params: ExpenseTypeExemptionCreate,
    options?: RequestOptions,
  ): Promise<ExpenseTypeExemption>;
  /** Changes the given fields of one expense type exemption; the others stay as they are. */
  update(params: UpdateTaxCodeExpenseTypeExemptionParams, options?: RequestOptions): Promise<ExpenseTypeExemption>;
  /** Replaces one expense type exemption whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceTaxCodeExpenseTypeExemptionParams, options?: RequestOptions): Promise<ExpenseTypeExemption>;
  /** Deletes one expense type exemption for good. */
  delete(params: DeleteTaxCodeExpenseTypeExemptionParams, options?: RequestOptions): Promise<void>;
  /** Counts the expense type exemptions that match the given conditions. */
  count(taxCodeId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.taxCodeExpenseTypeExemptions` is made from. */
export const taxCodeExpenseTypeExemptionsResource: Resource<TaxCodeExpenseTypeExemptionsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const taxCodeExpenseTypeExemptionsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_tax_expense_type_exemptions_count: { operation: countTaxCodeExpenseTypeExemptions },
  create_a_connect_wise_psa_tax_expense_type_exemption: { operation: createTaxCodeExpenseTypeExemption },
  delete_a_connect_wise_psa_tax_expense_type_exemption_by_id: { operation: deleteTaxCodeExpenseTypeExemption },
  get_single_connect_wise_psa_tax_expense_type_exemption_by_id: { operation: getTaxCodeExpenseTypeExemption },
  list_all_connect_wise_psa_tax_expense_type_exemptions: { operation: listTaxCodeExpenseTypeExemptions },
  replace_a_connect_wise_psa_tax_expense_type_exemption_by_id: { operation: replaceTaxCodeExpenseTypeExemption },
  update_a_connect_wise_psa_tax_expense_type_exemption_by_id: { operation: updateTaxCodeExpenseTypeExemption },
};
