// @generated from definitions/connectwise-psa/resources/finance/tax-code-levels.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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
  /**
   * Id of the tax code.
   */
  taxCodeId: number;
  /**
   * Id of the tax code level.
   */
  id: number;
}

export interface UpdateTaxCodeLevelParams extends TaxCodeLevelUpdate {
  /**
   * Id of the tax code.
   */
  taxCodeId: number;
  /**
   * Id of the tax code level.
   */
  id: number;
}

export interface ReplaceTaxCodeLevelParams extends TaxCodeLevelCreate {
  /**
   * Id of the tax code.
   */
  taxCodeId: number;
  /**
   * Id of the tax code level.
   */
  id: number;
}

export interface DeleteTaxCodeLevelParams {
  /**
   * Id of the tax code.
   */
  taxCodeId: number;
  /**
   * Id of the tax code level.
   */
  id: number;
}

/**
 * Lists tax code levels, one page at a time.
 */
export const listTaxCodeLevels: Operation<{ taxCodeId: number } & ListParams, TaxCodeLevel> = {
  like: listShape,
  id: "tax_code_levels.list",
  path: "/finance/taxCodes/{taxCodeId}/taxCodeLevels",
  ids: { taxCodeId: "integer" },
};

/**
 * Gets one tax code level by its id.
 */
export const getTaxCodeLevel: Operation<GetTaxCodeLevelParams, TaxCodeLevel> = {
  like: getShape,
  id: "tax_code_levels.get",
  path: "/finance/taxCodes/{taxCodeId}/taxCodeLevels/{id}",
  ids: { taxCodeId: "integer", id: "integer" },
};

/**
 * Creates a tax code level and returns it.
 */
export const createTaxCodeLevel: Operation<{ taxCodeId: number } & TaxCodeLevelCreate, TaxCodeLevel> = {
  like: createShape,
  id: "tax_code_levels.create",
  path: "/finance/taxCodes/{taxCodeId}/taxCodeLevels",
  ids: { taxCodeId: "integer" },
  required: ["taxRate", "rateType"],
};

/**
 * Changes the given fields of one tax code level; the others stay as they are.
 */
export const updateTaxCodeLevel: Operation<UpdateTaxCodeLevelParams, TaxCodeLevel> = {
  like: updateShape,
  id: "tax_code_levels.update",
  path: "/finance/taxCodes/{taxCodeId}/taxCodeLevels/{id}",
  ids: { taxCodeId: "integer", id: "integer" },
};

/**
 * Replaces one tax code level whole; fields that are left out go back to their defaults.
 */
export const replaceTaxCodeLevel: Operation<ReplaceTaxCodeLevelParams, TaxCodeLevel> = {
  like: replaceShape,
  id: "tax_code_levels.replace",
  path: "/finance/taxCodes/{taxCodeId}/taxCodeLevels/{id}",
  ids: { taxCodeId: "integer", id: "integer" },
  required: ["taxRate", "rateType"],
};

/**
 * Deletes one tax code level for good.
 */
export const deleteTaxCodeLevel: Operation<DeleteTaxCodeLevelParams, void> = {
  like: deleteShape,
  id: "tax_code_levels.delete",
  path: "/finance/taxCodes/{taxCodeId}/taxCodeLevels/{id}",
  ids: { taxCodeId: "integer", id: "integer" },
};

/**
 * Counts the tax code levels that match the given conditions.
 */
export const countTaxCodeLevels: Operation<{ taxCodeId: number } & CountParams, Count> = {
  like: countShape,
  id: "tax_code_levels.count",
  path: "/finance/taxCodes/{taxCodeId}/taxCodeLevels/count",
  ids: { taxCodeId: "integer" },
};

/**
 * One level of a tax code, such as state or city, with its rate and what it taxes.
 */
export class TaxCodeLevelsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists tax code levels, one page at a time.
   */
  list(taxCodeId: number, params: ListParams = {}, options?: RequestOptions): Pages<TaxCodeLevel> {
    return this.#client.pages(listTaxCodeLevels, { ...params, taxCodeId }, options);
  }

  /**
   * Gets one tax code level by its id.
   */
  get(params: GetTaxCodeLevelParams, options?: RequestOptions): Promise<TaxCodeLevel> {
    return this.#client.call(getTaxCodeLevel, params, options);
  }

  /**
   * Creates a tax code level and returns it.
   */
  create(taxCodeId: number, params: TaxCodeLevelCreate, options?: RequestOptions): Promise<TaxCodeLevel> {
    return this.#client.call(createTaxCodeLevel, { ...params, taxCodeId }, options);
  }

  /**
   * Changes the given fields of one tax code level; the others stay as they are.
   */
  update(params: UpdateTaxCodeLevelParams, options?: RequestOptions): Promise<TaxCodeLevel> {
    return this.#client.call(updateTaxCodeLevel, params, options);
  }

  /**
   * Replaces one tax code level whole; fields that are left out go back to their defaults.
   */
  replace(params: ReplaceTaxCodeLevelParams, options?: RequestOptions): Promise<TaxCodeLevel> {
    return this.#client.call(replaceTaxCodeLevel, params, options);
  }

  /**
   * Deletes one tax code level for good.
   */
  delete(params: DeleteTaxCodeLevelParams, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteTaxCodeLevel, params, options);
  }

  /**
   * Counts the tax code levels that match the given conditions.
   */
  count(taxCodeId: number, params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countTaxCodeLevels, { ...params, taxCodeId }, options);
  }
}
