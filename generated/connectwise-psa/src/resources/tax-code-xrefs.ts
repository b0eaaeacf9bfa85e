// @generated from definitions/connectwise-psa/resources/finance/tax-code-xrefs.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { TaxCodeXRef, TaxCodeXRefCreate, TaxCodeXRefUpdate } from "../schemas/finance/tax-code-x-ref.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetTaxCodeXrefParams extends GetParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the tax code cross reference. */
  id: number;
}

export interface UpdateTaxCodeXrefParams extends TaxCodeXRefUpdate {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the tax code cross reference. */
  id: number;
}

export interface ReplaceTaxCodeXrefParams extends TaxCodeXRefCreate {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the tax code cross reference. */
  id: number;
}

export interface DeleteTaxCodeXrefParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the tax code cross reference. */
  id: number;
}

const base: ResourceShape = {
  name: "tax_code_xrefs",
  path: "/finance/taxCodes/{taxCodeId}/taxCodeXRefs",
  required: ["description"],
};

/** Lists tax code cross references. A class of products under one tax code that only some of its levels tax. */
export const listTaxCodeXrefs: Operation<{ taxCodeId: number } & ListParams, TaxCodeXRef> = {
  of: base,
  like: listShape,
};

/** Gets one tax code cross reference by its id. */
export const getTaxCodeXref: Operation<GetTaxCodeXrefParams, TaxCodeXRef> = { of: base, like: getShape };

/**
 * Creates a tax code cross reference and returns it. A class of products under one tax code that only some of its
 * levels tax.
 */
export const createTaxCodeXref: Operation<{ taxCodeId: number } & TaxCodeXRefCreate, TaxCodeXRef> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one tax code cross reference; the others stay as they are. */
export const updateTaxCodeXref: Operation<UpdateTaxCodeXrefParams, TaxCodeXRef> = { of: base, like: updateShape };

/** Replaces one tax code cross reference whole; fields that are left out go back to their defaults. */
export const replaceTaxCodeXref: Operation<ReplaceTaxCodeXrefParams, TaxCodeXRef> = { of: base, like: replaceShape };

/** Deletes one tax code cross reference for good. */
export const deleteTaxCodeXref: Operation<DeleteTaxCodeXrefParams, void> = { of: base, like: deleteShape };

/** Counts the tax code cross references that match the given conditions. */
export const countTaxCodeXrefs: Operation<{ taxCodeId: number } & CountParams, Count> = { of: base, like: countShape };

/** A class of products under one tax code that only some of its levels tax. */
export interface TaxCodeXrefsResource {
  /** Lists tax code cross references. A class of products under one tax code that only some of its levels tax. */
  list(taxCodeId: number, params?: ListParams, options?: RequestOptions): Pages<TaxCodeXRef>;
  /** Gets one tax code cross reference by its id. */
  get(params: GetTaxCodeXrefParams, options?: RequestOptions): Promise<TaxCodeXRef>;
  /**
   * Creates a tax code cross reference and returns it. A class of products under one tax code that only some of its
   * levels tax.
   */
  create(taxCodeId: number, params: TaxCodeXRefCreate, options?: RequestOptions): Promise<TaxCodeXRef>;
  /** Changes the given fields of one tax code cross reference; the others stay as they are. */
  update(params: UpdateTaxCodeXrefParams, options?: RequestOptions): Promise<TaxCodeXRef>;
  /** Replaces one tax code cross reference whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceTaxCodeXrefParams, options?: RequestOptions): Promise<TaxCodeXRef>;
  /** Deletes one tax code cross reference for good. */
  delete(params: DeleteTaxCodeXrefParams, options?: RequestOptions): Promise<void>;
  /** Counts the tax code cross references that match the given conditions. */
  count(taxCodeId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.taxCodeXrefs` is made from. */
export const taxCodeXrefsResource: Resource<TaxCodeXrefsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const taxCodeXrefsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_tax_code_xrefs_count: { operation: countTaxCodeXrefs },
  create_a_connect_wise_psa_tax_code_xref: { operation: createTaxCodeXref },
  delete_a_connect_wise_psa_tax_code_xref_by_id: { operation: deleteTaxCodeXref },
  get_single_connect_wise_psa_tax_code_xref_by_id: { operation: getTaxCodeXref },
  list_all_connect_wise_psa_tax_code_xrefs: { operation: listTaxCodeXrefs },
  replace_a_connect_wise_psa_tax_code_xref_by_id: { operation: replaceTaxCodeXref },
  update_a_connect_wise_psa_tax_code_xref_by_id: { operation: updateTaxCodeXref },
};
