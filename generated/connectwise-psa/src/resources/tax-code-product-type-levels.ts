// @generated from definitions/connectwise-psa/resources/finance/tax-code-product-type-levels.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  TaxableProductTypeLevel,
  TaxableProductTypeLevelCreate,
  TaxableProductTypeLevelUpdate,
} from "../schemas/finance/taxable-product-type-level.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListTaxCodeProductTypeLevelsParams extends ListParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the product type exemption. */
  productTypeExemptionId: number;
}

export interface GetTaxCodeProductTypeLevelParams extends GetParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the product type exemption. */
  productTypeExemptionId: number;
  /** Id of the tax code product type level. */
  id: number;
}

export interface CreateTaxCodeProductTypeLevelParams extends TaxableProductTypeLevelCreate {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the product type exemption. */
  productTypeExemptionId: number;
}

export interface UpdateTaxCodeProductTypeLevelParams extends TaxableProductTypeLevelUpdate {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the product type exemption. */
  productTypeExemptionId: number;
  /** Id of the tax code product type level. */
  id: number;
}

export interface ReplaceTaxCodeProductTypeLevelParams extends TaxableProductTypeLevelCreate {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the product type exemption. */
  productTypeExemptionId: number;
  /** Id of the tax code product type level. */
  id: number;
}

export interface DeleteTaxCodeProductTypeLevelParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the product type exemption. */
  productTypeExemptionId: number;
  /** Id of the tax code product type level. */
  id: number;
}

export interface CountTaxCodeProductTypeLevelsParams extends CountParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the product type exemption. */
  productTypeExemptionId: number;
}

const base: ResourceShape = {
  name: "tax_code_product_type_levels",
  path: "/finance/taxCodes/{taxCodeId}/productTypeExemptions/{productTypeExemptionId}/taxableProductTypeLevels",
  required: ["taxCodeLevel"],
};

/**
 * Lists the tax levels that apply to one product type exemption of a tax code. A level of a tax code that still applies
 * to an otherwise exempt product type.
 */
export const listTaxCodeProductTypeLevels: Operation<ListTaxCodeProductTypeLevelsParams, TaxableProductTypeLevel> = {
  of: base,
  like: listShape,
};

/** Gets one tax code product type level by its id. */
export const getTaxCodeProductTypeLevel: Operation<GetTaxCodeProductTypeLevelParams, TaxableProductTypeLevel> = {
  of: base,
  like: getShape,
};

/**
 * Creates a tax code product type level and returns it. A level of a tax code that still applies to an otherwise exempt
 * product type.
 */
export const createTaxCodeProductTypeLevel: Operation<CreateTaxCodeProductTypeLevelParams, TaxableProductTypeLevel> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one tax code product type level; the others stay as they are. */
export const updateTaxCodeProductTypeLevel: Operation<UpdateTaxCodeProductTypeLevelParams, TaxableProductTypeLevel> = {
  of: base,
  like: updateShape,
};

/** Replaces one tax code product type level whole; fields that are left out go back to their defaults. */
export const replaceTaxCodeProductTypeLevel: Operation<ReplaceTaxCodeProductTypeLevelParams, TaxableProductTypeLevel> =
  { of: base, like: replaceShape };

/** Deletes one tax code product type level for good. */
export const deleteTaxCodeProductTypeLevel: Operation<DeleteTaxCodeProductTypeLevelParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the tax code product type levels that match the given conditions. */
export const countTaxCodeProductTypeLevels: Operation<CountTaxCodeProductTypeLevelsParams, Count> = {
  of: base,
  like: countShape,
};

/** A level of a tax code that still applies to an otherwise exempt product type. */
export interface TaxCodeProductTypeLevelsResource {
  /**
   * Lists the tax levels that apply to one product type exemption of a tax code. A level of a tax code that still
   * applies to an otherwise exempt product type.
   */
  list(params: ListTaxCodeProductTypeLevelsParams, options?: RequestOptions): Pages<TaxableProductTypeLevel>;
  /** Gets one tax code product type level by its id. */
  get(params: GetTaxCodeProductTypeLevelParams, options?: RequestOptions): Promise<TaxableProductTypeLevel>;
  /**
   * Creates a tax code product type level and returns it. A level of a tax code that still applies to an otherwise
   * exempt product type.
   */
  create(params: CreateTaxCodeProductTypeLevelParams, options?: RequestOptions): Promise<TaxableProductTypeLevel>;
  /** Changes the given fields of one tax code product type level; the others stay as they are. */
  update(params: UpdateTaxCodeProductTypeLevelParams, options?: RequestOptions): Promise<TaxableProductTypeLevel>;
  /** Replaces one tax code product type level whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceTaxCodeProductTypeLevelParams, options?: RequestOptions): Promise<TaxableProductTypeLevel>;
  /** Deletes one tax code product type level for good. */
  delete(params: DeleteTaxCodeProductTypeLevelParams, options?: RequestOptions): Promise<void>;
  /** Counts the tax code product type levels that match the given conditions. */
  count(params: CountTaxCodeProductTypeLevelsParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.taxCodeProductTypeLevels` is made from. */
export const taxCodeProductTypeLevelsResource: Resource<TaxCodeProductTypeLevelsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const taxCodeProductTypeLevelsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_tax_code_product_type_levels_count: { operation: countTaxCodeProductTypeLevels },
  create_a_connect_wise_psa_tax_code_product_type_level: { operation: createTaxCodeProductTypeLevel },
  delete_a_connect_wise_psa_tax_code_product_type_level_by_id: { operation: deleteTaxCodeProductTypeLevel },
  get_single_connect_wise_psa_tax_code_product_type_level_by_id: { operation: getTaxCodeProductTypeLevel },
  list_all_connect_wise_psa_tax_code_product_type_levels: { operation: listTaxCodeProductTypeLevels },
  replace_a_connect_wise_psa_tax_code_product_type_level_by_id: { operation: replaceTaxCodeProductTypeLevel },
  update_a_connect_wise_psa_tax_code_product_type_level_by_id: { operation: updateTaxCodeProductTypeLevel },
};
