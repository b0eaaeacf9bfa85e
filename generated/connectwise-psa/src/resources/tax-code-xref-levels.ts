// @generated from definitions/connectwise-psa/resources/finance/tax-code-xref-levels.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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
  /**
   * Id of the tax code.
   */
  taxCodeId: number;
  /**
   * Id of the tax code cross reference.
   */
  taxCodeXRefId: number;
}

export interface GetTaxCodeXrefLevelParams extends GetParams {
  /**
   * Id of the tax code.
   */
  taxCodeId: number;
  /**
   * Id of the tax code cross reference.
   */
  taxCodeXRefId: number;
  /**
   * Id of the tax code xref level.
   */
  id: number;
}

export interface CreateTaxCodeXrefLevelParams extends TaxableXRefLevelCreate {
  /**
   * Id of the tax code.
   */
  taxCodeId: number;
  /**
   * Id of the tax code cross reference.
   */
  taxCodeXRefId: number;
}

export interface UpdateTaxCodeXrefLevelParams extends TaxableXRefLevelUpdate {
  /**
   * Id of the tax code.
   */
  taxCodeId: number;
  /**
   * Id of the tax code cross reference.
   */
  taxCodeXRefId: number;
  /**
   * Id of the tax code xref level.
   */
  id: number;
}

export interface ReplaceTaxCodeXrefLevelParams extends TaxableXRefLevelCreate {
  /**
   * Id of the tax code.
   */
  taxCodeId: number;
  /**
   * Id of the tax code cross reference.
   */
  taxCodeXRefId: number;
  /**
   * Id of the tax code xref level.
   */
  id: number;
}

export interface DeleteTaxCodeXrefLevelParams {
  /**
   * Id of the tax code.
   */
  taxCodeId: number;
  /**
   * Id of the tax code cross reference.
   */
  taxCodeXRefId: number;
  /**
   * Id of the tax code xref level.
   */
  id: number;
}

export interface CountTaxCodeXrefLevelsParams extends CountParams {
  /**
   * Id of the tax code.
   */
  taxCodeId: number;
  /**
   * Id of the tax code cross reference.
   */
  taxCodeXRefId: number;
}

/**
 * Lists the tax levels that apply to one cross reference of a tax code.
 */
export const listTaxCodeXrefLevels: Operation<ListTaxCodeXrefLevelsParams, TaxableXRefLevel> = {
  like: listShape,
  id: "tax_code_xref_levels.list",
  path: "/finance/taxCodes/{taxCodeId}/taxCodeXRefs/{taxCodeXRefId}/taxableXRefLevels",
  ids: { taxCodeId: "integer", taxCodeXRefId: "integer" },
};

/**
 * Gets one tax code xref level by its id.
 */
export const getTaxCodeXrefLevel: Operation<GetTaxCodeXrefLevelParams, TaxableXRefLevel> = {
  like: getShape,
  id: "tax_code_xref_levels.get",
  path: "/finance/taxCodes/{taxCodeId}/taxCodeXRefs/{taxCodeXRefId}/taxableXRefLevels/{id}",
  ids: { taxCodeId: "integer", taxCodeXRefId: "integer", id: "integer" },
};

/**
 * Creates a tax code xref level and returns it.
 */
export const createTaxCodeXrefLevel: Operation<CreateTaxCodeXrefLevelParams, TaxableXRefLevel> = {
  like: createShape,
  id: "tax_code_xref_levels.create",
  path: "/finance/taxCodes/{taxCodeId}/taxCodeXRefs/{taxCodeXRefId}/taxableXRefLevels",
  ids: { taxCodeId: "integer", taxCodeXRefId: "integer" },
  required: ["taxCodeLevel"],
};

/**
 * Changes the given fields of one tax code xref level; the others stay as they are.
 */
export const updateTaxCodeXrefLevel: Operation<UpdateTaxCodeXrefLevelParams, TaxableXRefLevel> = {
  like: updateShape,
  id: "tax_code_xref_levels.update",
  path: "/finance/taxCodes/{taxCodeId}/taxCodeXRefs/{taxCodeXRefId}/taxableXRefLevels/{id}",
  ids: { taxCodeId: "integer", taxCodeXRefId: "integer", id: "integer" },
};

/**
 * Replaces one tax code xref level whole; fields that are left out go back to their defaults.
 */
export const replaceTaxCodeXrefLevel: Operation<ReplaceTaxCodeXrefLevelParams, TaxableXRefLevel> = {
  like: replaceShape,
  id: "tax_code_xref_levels.replace",
  path: "/finance/taxCodes/{taxCodeId}/taxCodeXRefs/{taxCodeXRefId}/taxableXRefLevels/{id}",
  ids: { taxCodeId: "integer", taxCodeXRefId: "integer", id: "integer" },
  required: ["taxCodeLevel"],
};

/**
 * Deletes one tax code xref level for good.
 */
export const deleteTaxCodeXrefLevel: Operation<DeleteTaxCodeXrefLevelParams, void> = {
  like: deleteShape,
  id: "tax_code_xref_levels.delete",
  path: "/finance/taxCodes/{taxCodeId}/taxCodeXRefs/{taxCodeXRefId}/taxableXRefLevels/{id}",
  ids: { taxCodeId: "integer", taxCodeXRefId: "integer", id: "integer" },
};

/**
 * Counts the tax code xref levels that match the given conditions.
 */
export const countTaxCodeXrefLevels: Operation<CountTaxCodeXrefLevelsParams, Count> = {
  like: countShape,
  id: "tax_code_xref_levels.count",
  path: "/finance/taxCodes/{taxCodeId}/taxCodeXRefs/{taxCodeXRefId}/taxableXRefLevels/count",
  ids: { taxCodeId: "integer", taxCodeXRefId: "integer" },
};

/**
 * A level of a tax code that applies to the products of one cross reference.
 */
export class TaxCodeXrefLevelsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the tax levels that apply to one cross reference of a tax code.
   */
  list(params: ListTaxCodeXrefLevelsParams, options?: RequestOptions): Pages<TaxableXRefLevel> {
    return this.#client.pages(listTaxCodeXrefLevels, params, options);
  }

  /**
   * Gets one tax code xref level by its id.
   */
  get(params: GetTaxCodeXrefLevelParams, options?: RequestOptions): Promise<TaxableXRefLevel> {
    return this.#client.call(getTaxCodeXrefLevel, params, options);
  }

  /**
   * Creates a tax code xref level and returns it.
   */
  create(params: CreateTaxCodeXrefLevelParams, options?: RequestOptions): Promise<TaxableXRefLevel> {
    return this.#client.call(createTaxCodeXrefLevel, params, options);
  }

  /**
   * Changes the given fields of one tax code xref level; the others stay as they are.
   */
  update(params: UpdateTaxCodeXrefLevelParams, options?: RequestOptions): Promise<TaxableXRefLevel> {
    return this.#client.call(updateTaxCodeXrefLevel, params, options);
  }

  /**
   * Replaces one tax code xref level whole; fields that are left out go back to their defaults.
   */
  replace(params: ReplaceTaxCodeXrefLevelParams, options?: RequestOptions): Promise<TaxableXRefLevel> {
    return this.#client.call(replaceTaxCodeXrefLevel, params, options);
  }

  /**
   * Deletes one tax code xref level for good.
   */
  delete(params: DeleteTaxCodeXrefLevelParams, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteTaxCodeXrefLevel, params, options);
  }

  /**
   * Counts the tax code xref levels that match the given conditions.
   */
  count(params: CountTaxCodeXrefLevelsParams, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countTaxCodeXrefLevels, params, options);
  }
}
