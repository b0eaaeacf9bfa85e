// @generated from definitions/connectwise-psa/resources/finance/tax-code-xref-levels.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  TaxableXRefLevel,
  TaxableXRefLevelCreate,
  TaxableXRefLevelUpdate,
} from "../schemas/finance/taxable-x-ref-level.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListTaxCodeXrefLevelsParams extends ListParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the tax code cross reference. */
  taxCodeXRefId: number;
}

export interface GetTaxCodeXrefLevelParams extends GetParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the tax code cross reference. */
  taxCodeXRefId: number;
  /** Id of the tax code cross reference level. */
  id: number;
}

export interface CreateTaxCodeXrefLevelParams extends TaxableXRefLevelCreate {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the tax code cross reference. */
  taxCodeXRefId: number;
}

export interface UpdateTaxCodeXrefLevelParams extends TaxableXRefLevelUpdate {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the tax code cross reference. */
  taxCodeXRefId: number;
  /** Id of the tax code cross reference level. */
  id: number;
}

export interface ReplaceTaxCodeXrefLevelParams extends TaxableXRefLevelCreate {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the tax code cross reference. */
  taxCodeXRefId: number;
  /** Id of the tax code cross reference level. */
  id: number;
}

export interface DeleteTaxCodeXrefLevelParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the tax code cross reference. */
  taxCodeXRefId: number;
  /** Id of the tax code cross reference level. */
  id: number;
}

export interface CountTaxCodeXrefLevelsParams extends CountParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the tax code cross reference. */
  taxCodeXRefId: number;
}

const base: ResourceShape = {
  name: "tax_code_xref_levels",
  path: "/finance/taxCodes/{taxCodeId}/taxCodeXRefs/{taxCodeXRefId}/taxableXRefLevels",
  required: ["taxCodeLevel"],
};

/** Lists the tax levels that apply to one cross reference of a tax code. */
export const listTaxCodeXrefLevels: Operation<ListTaxCodeXrefLevelsParams, TaxableXRefLevel> = {
  of: base,
  like: listShape,
};

/** Gets one tax code cross reference level by its id. */
export const getTaxCodeXrefLevel: Operation<GetTaxCodeXrefLevelParams, TaxableXRefLevel> = { of: base, like: getShape };

/**
 * Creates a tax code cross reference level and returns it. A level of a tax code that applies to the products of one
 * cross reference.
 */
export const createTaxCodeXrefLevel: Operation<CreateTaxCodeXrefLevelParams, TaxableXRefLevel> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one tax code cross reference level; the others stay as they are. */
export const updateTaxCodeXrefLevel: Operation<UpdateTaxCodeXrefLevelParams, TaxableXRefLevel> = {
  of: base,
  like: updateShape,
};

/** Replaces one tax code cross reference level whole; fields that are left out go back to their defaults. */
export const replaceTaxCodeXrefLevel: Operation<ReplaceTaxCodeXrefLevelParams, TaxableXRefLevel> = {
  of: base,
  like: replaceShape,
};

/** Deletes one tax code cross reference level for good. */
export const deleteTaxCodeXrefLevel: Operation<DeleteTaxCodeXrefLevelParams, void> = { of: base, like: deleteShape };

/** Counts the tax code cross reference levels that match the given conditions. */
export const countTaxCodeXrefLevels: Operation<CountTaxCodeXrefLevelsParams, Count> = { of: base, like: countShape };

/** A level of a tax code that applies to the products of one cross reference. */
export interface TaxCodeXrefLevelsResource {
  /** Lists the tax levels that apply to one cross reference of a tax code. */
  list(params: ListTaxCodeXrefLevelsParams, options?: RequestOptions): Pages<TaxableXRefLevel>;
  /** Gets one tax code cross reference level by its id. */
  get(params: GetTaxCodeXrefLevelParams, options?: RequestOptions): Promise<TaxableXRefLevel>;
  /**
   * Creates a tax code cross reference level and returns it. A level of a tax code that applies to the products of one
   * cross reference.
   */
  create(params: CreateTaxCodeXrefLevelParams, options?: RequestOptions): Promise<TaxableXRefLevel>;
  /** Changes the given fields of one tax code cross reference level; the others stay as they are. */
  update(params: UpdateTaxCodeXrefLevelParams, options?: RequestOptions): Promise<TaxableXRefLevel>;
  /** Replaces one tax code cross reference level whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceTaxCodeXrefLevelParams, options?: RequestOptions): Promise<TaxableXRefLevel>;
  /** Deletes one tax code cross reference level for good. */
  delete(params: DeleteTaxCodeXrefLevelParams, options?: RequestOptions): Promise<void>;
  /** Counts the tax code cross reference levels that match the given conditions. */
  count(params: CountTaxCodeXrefLevelsParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.taxCodeXrefLevels` is made from. */
export const taxCodeXrefLevelsResource: Resource<TaxCodeXrefLevelsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const taxCodeXrefLevelsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_tax_code_xref_levels_count: { operation: countTaxCodeXrefLevels },
  create_a_connect_wise_psa_tax_code_xref_level: { operation: createTaxCodeXrefLevel },
  delete_a_connect_wise_psa_tax_code_xref_level_by_id: { operation: deleteTaxCodeXrefLevel },
  get_single_connect_wise_psa_tax_code_xref_level_by_id: { operation: getTaxCodeXrefLevel },
  list_all_connect_wise_psa_tax_code_xref_levels: { operation: listTaxCodeXrefLevels },
  replace_a_connect_wise_psa_tax_code_xref_level_by_id: { operation: replaceTaxCodeXrefLevel },
  update_a_connect_wise_psa_tax_code_xref_level_by_id: { operation: updateTaxCodeXrefLevel },
};
