// @generated from definitions/connectwise-psa/resources/finance/tax-code-expense-type-levels.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  TaxableExpenseTypeLevel,
  TaxableExpenseTypeLevelCreate,
  TaxableExpenseTypeLevelUpdate,
} from "../schemas/finance/taxable-expense-type-level.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListTaxCodeExpenseTypeLevelsParams extends ListParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the expense type exemption. */
  expenseTypeExemptionId: number;
}

export interface GetTaxCodeExpenseTypeLevelParams extends GetParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the expense type exemption. */
  expenseTypeExemptionId: number;
  /** Id of the tax code expense type level. */
  id: number;
}

export interface CreateTaxCodeExpenseTypeLevelParams extends TaxableExpenseTypeLevelCreate {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the expense type exemption. */
  expenseTypeExemptionId: number;
}

export interface UpdateTaxCodeExpenseTypeLevelParams extends TaxableExpenseTypeLevelUpdate {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the expense type exemption. */
  expenseTypeExemptionId: number;
  /** Id of the tax code expense type level. */
  id: number;
}

export interface ReplaceTaxCodeExpenseTypeLevelParams extends TaxableExpenseTypeLevelCreate {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the expense type exemption. */
  expenseTypeExemptionId: number;
  /** Id of the tax code expense type level. */
  id: number;
}

export interface DeleteTaxCodeExpenseTypeLevelParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the expense type exemption. */
  expenseTypeExemptionId: number;
  /** Id of the tax code expense type level. */
  id: number;
}

export interface CountTaxCodeExpenseTypeLevelsParams extends CountParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the expense type exemption. */
  expenseTypeExemptionId: number;
}

const base: ResourceShape = {
  name: "tax_code_expense_type_levels",
  path: "/finance/taxCodes/{taxCodeId}/expenseTypeExemptions/{expenseTypeExemptionId}/taxableExpenseTypeLevels",
  required: ["taxCodeLevel"],
};

/**
 * Lists the tax levels that apply to one expense type exemption of a tax code. A level of a tax code that still applies
 * to an otherwise exempt expense type.
 */
export const listTaxCodeExpenseTypeLevels: Operation<ListTaxCodeExpenseTypeLevelsParams, TaxableExpenseTypeLevel> = {
  of: base,
  like: listShape,
};

/** Gets one tax code expense type level by its id. */
export const getTaxCodeExpenseTypeLevel: Operation<GetTaxCodeExpenseTypeLevelParams, TaxableExpenseTypeLevel> = {
  of: base,
  like: getShape,
};

/**
 * Creates a tax code expense type level and returns it. A level of a tax code that still applies to an otherwise exempt
 * expense type.
 */
export const createTaxCodeExpenseTypeLevel: Operation<CreateTaxCodeExpenseTypeLevelParams, TaxableExpenseTypeLevel> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one tax code expense type level; the others stay as they are. */
export const updateTaxCodeExpenseTypeLevel: Operation<UpdateTaxCodeExpenseTypeLevelParams, TaxableExpenseTypeLevel> = {
  of: base,
  like: updateShape,
};

/** Replaces one tax code expense type level whole; fields that are left out go back to their defaults. */
export const replaceTaxCodeExpenseTypeLevel: Operation<ReplaceTaxCodeExpenseTypeLevelParams, TaxableExpenseTypeLevel> =
  { of: base, like: replaceShape };

/** Deletes one tax code expense type level for good. */
export const deleteTaxCodeExpenseTypeLevel: Operation<DeleteTaxCodeExpenseTypeLevelParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the tax code expense type levels that match the given conditions. */
export const countTaxCodeExpenseTypeLevels: Operation<CountTaxCodeExpenseTypeLevelsParams, Count> = {
  of: base,
  like: countShape,
};

/** A level of a tax code that still applies to an otherwise exempt expense type. */
export interface TaxCodeExpenseTypeLevelsResource {
  /**
   * Lists the tax levels that apply to one expense type exemption of a tax code. A level of a tax code that still
   * applies to an otherwise exempt expense type.
   */
  list(params: ListTaxCodeExpenseTypeLevelsParams, options?: RequestOptions): Pages<TaxableExpenseTypeLevel>;
  /** Gets one tax code expense type level by its id. */
  get(params: GetTaxCodeExpenseTypeLevelParams, options?: RequestOptions): Promise<TaxableExpenseTypeLevel>;
  /**
   * Creates a tax code expense type level and returns it. A level of a tax code that still applies to an otherwise
   * exempt expense type.
   */
  create(params: CreateTaxCodeExpenseTypeLevelParams, options?: RequestOptions): Promise<TaxableExpenseTypeLevel>;
  /** Changes the given fields of one tax code expense type level; the others stay as they are. */
  update(params: UpdateTaxCodeExpenseTypeLevelParams, options?: RequestOptions): Promise<TaxableExpenseTypeLevel>;
  /** Replaces one tax code expense type level whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceTaxCodeExpenseTypeLevelParams, options?: RequestOptions): Promise<TaxableExpenseTypeLevel>;
  /** Deletes one tax code expense type level for good. */
  delete(params: DeleteTaxCodeExpenseTypeLevelParams, options?: RequestOptions): Promise<void>;
  /** Counts the tax code expense type levels that match the given conditions. */
  count(params: CountTaxCodeExpenseTypeLevelsParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.taxCodeExpenseTypeLevels` is made from. */
export const taxCodeExpenseTypeLevelsResource: Resource<TaxCodeExpenseTypeLevelsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const taxCodeExpenseTypeLevelsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_tax_code_expense_type_levels_count: { operation: countTaxCodeExpenseTypeLevels },
  create_a_connect_wise_psa_tax_code_expense_type_level: { operation: createTaxCodeExpenseTypeLevel },
  delete_a_connect_wise_psa_tax_code_expense_type_level_by_id: { operation: deleteTaxCodeExpenseTypeLevel },
  get_single_connect_wise_psa_tax_code_expense_type_level_by_id: { operation: getTaxCodeExpenseTypeLevel },
  list_all_connect_wise_psa_tax_code_expense_type_levels: { operation: listTaxCodeExpenseTypeLevels },
  replace_a_connect_wise_psa_tax_code_expense_type_level_by_id: { operation: replaceTaxCodeExpenseTypeLevel },
  update_a_connect_wise_psa_tax_code_expense_type_level_by_id: { operation: updateTaxCodeExpenseTypeLevel },
};
