// @generated from definitions/connectwise-psa/resources/finance/tax-code-levels.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { TaxCodeLevel, TaxCodeLevelCreate, TaxCodeLevelUpdate } from "../schemas/finance/tax-code-level.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetTaxCodeLevelParams extends GetParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the tax code level. */
  id: number;
}

export interface UpdateTaxCodeLevelParams extends TaxCodeLevelUpdate {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the tax code level. */
  id: number;
}

export interface ReplaceTaxCodeLevelParams extends TaxCodeLevelCreate {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the tax code level. */
  id: number;
}

export interface DeleteTaxCodeLevelParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the tax code level. */
  id: number;
}

const base: ResourceShape = {
  name: "tax_code_levels",
  path: "/finance/taxCodes/{taxCodeId}/taxCodeLevels",
  required: ["taxRate", "rateType"],
};

/** Lists tax code levels. One level of a tax code, such as state or city, with its rate and what it taxes. */
export const listTaxCodeLevels: Operation<{ taxCodeId: number } & ListParams, TaxCodeLevel> = {
  of: base,
  like: listShape,
};

/** Gets one tax code level by its id. */
export const getTaxCodeLevel: Operation<GetTaxCodeLevelParams, TaxCodeLevel> = { of: base, like: getShape };

/**
 * Creates a tax code level and returns it. One level of a tax code, such as state or city, with its rate and what it
 * taxes.
 */
export const createTaxCodeLevel: Operation<{ taxCodeId: number } & TaxCodeLevelCreate, TaxCodeLevel> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one tax code level; the others stay as they are. */
export const updateTaxCodeLevel: Operation<UpdateTaxCodeLevelParams, TaxCodeLevel> = { of: base, like: updateShape };

/** Replaces one tax code level whole; fields that are left out go back to their defaults. */
export const replaceTaxCodeLevel: Operation<ReplaceTaxCodeLevelParams, TaxCodeLevel> = { of: base, like: replaceShape };

/** Deletes one tax code level for good. */
export const deleteTaxCodeLevel: Operation<DeleteTaxCodeLevelParams, void> = { of: base, like: deleteShape };

/** Counts the tax code levels that match the given conditions. */
export const countTaxCodeLevels: Operation<{ taxCodeId: number } & CountParams, Count> = { of: base, like: countShape };

/** One level of a tax code, such as state or city, with its rate and what it taxes. */
export interface TaxCodeLevelsResource {
  /** Lists tax code levels. One level of a tax code, such as state or city, with its rate and what it taxes. */
  list(taxCodeId: number, params?: ListParams, options?: RequestOptions): Pages<TaxCodeLevel>;
  /** Gets one tax code level by its id. */
  get(params: GetTaxCodeLevelParams, options?: RequestOptions): Promise<TaxCodeLevel>;
  /**
   * Creates a tax code level and returns it. One level of a tax code, such as state or city, with its rate and what it
   * taxes.
   */
  create(taxCodeId: number, params: TaxCodeLevelCreate, options?: RequestOptions): Promise<TaxCodeLevel>;
  /** Changes the given fields of one tax code level; the others stay as they are. */
  update(params: UpdateTaxCodeLevelParams, options?: RequestOptions): Promise<TaxCodeLevel>;
  /** Replaces one tax code level whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceTaxCodeLevelParams, options?: RequestOptions): Promise<TaxCodeLevel>;
  /** Deletes one tax code level for good. */
  delete(params: DeleteTaxCodeLevelParams, options?: RequestOptions): Promise<void>;
  /** Counts the tax code levels that match the given conditions. */
  count(taxCodeId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.taxCodeLevels` is made from. */
export const taxCodeLevelsResource: Resource<TaxCodeLevelsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const taxCodeLevelsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_tax_code_levels_count: { operation: countTaxCodeLevels },
  create_a_connect_wise_psa_tax_code_level: { operation: createTaxCodeLevel },
  delete_a_connect_wise_psa_tax_code_level_by_id: { operation: deleteTaxCodeLevel },
  get_single_connect_wise_psa_tax_code_level_by_id: { operation: getTaxCodeLevel },
  list_all_connect_wise_psa_tax_code_levels: { operation: listTaxCodeLevels },
  replace_a_connect_wise_psa_tax_code_level_by_id: { operation: replaceTaxCodeLevel },
  update_a_connect_wise_psa_tax_code_level_by_id: { operation: updateTaxCodeLevel },
};
