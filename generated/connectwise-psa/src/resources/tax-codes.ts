// @generated from definitions/connectwise-psa/resources/finance/tax-codes.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  NoParams,
  Operation,
  Pages,
  RequestOptions,
  Resource,
  ResourceShape,
  ToolBinding,
} from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
  UsagesListParams,
  UsagesParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type { TaxCode, TaxCodeCreate, TaxCodeInfo, TaxCodeUpdate } from "../schemas/finance/tax-code.js";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";

export interface ListTaxCodesParams extends ListParams {
  /** Filter, e.g. `identifier = "FL"`. Also: description, country/name, cancelDate. */
  conditions?: string;
  /** Members to return, e.g. `id,identifier,description,levelOneRate`. */
  fields?: string;
}

const base: ResourceShape = {
  name: "tax_codes",
  path: "/finance/taxCodes",
  required: ["identifier", "description", "invoiceCaption", "effectiveDate"],
  dates: ["effectiveDate", "cancelDate"],
};

/**
 * Lists tax codes. How sales are taxed in one area: up to six levels such as state, county and city, each with its rate
 * and what it covers.
 */
export const listTaxCodes: Operation<ListTaxCodesParams, TaxCode> = { of: base, like: listShape };

/** Gets one tax code by its id. */
export const getTaxCode: Operation<{ id: number } & GetParams, TaxCode> = { of: base, like: getShape };

/** Creates a tax code and returns it. */
export const createTaxCode: Operation<TaxCodeCreate, TaxCode> = { of: base, like: createShape };

/** Changes the given fields of one tax code; the others stay as they are. */
export const updateTaxCode: Operation<{ id: number } & TaxCodeUpdate, TaxCode> = { of: base, like: updateShape };

/** Replaces one tax code whole; fields that are left out go back to their defaults. */
export const replaceTaxCode: Operation<{ id: number } & TaxCodeCreate, TaxCode> = { of: base, like: replaceShape };

/** Deletes one tax code for good. */
export const deleteTaxCode: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the tax codes that match the given conditions. */
export const countTaxCodes: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one tax code and so stand in the way of deleting it. */
export const usagesTaxCodes: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one tax code. */
export const usagesListTaxCodes: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists tax codes in short, one page at a time. */
export const listInfoTaxCodes: Operation<ListInfoParams, TaxCodeInfo> = { of: base, like: listInfoShape };

/** Gets one tax code in short. */
export const getInfoTaxCodes: Operation<{ id: number } & GetInfoParams, TaxCodeInfo> = { of: base, like: getInfoShape };

/** Counts the tax codes that the short list has and that match the given conditions. */
export const countInfoTaxCodes: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Makes a new tax code with the settings of another. */
export const copyTaxCodes: Operation<{ id: number } & NoParams, TaxCode> = {
  of: base,
  name: "copy",
  path: "{item}/copy",
  method: "POST",
};

/**
 * How sales are taxed in one area: up to six levels such as state, county and city, each with its rate and what it
 * covers.
 */
export interface TaxCodesResource {
  /**
   * Lists tax codes. How sales are taxed in one area: up to six levels such as state, county and city, each with its
   * rate and what it covers.
   */
  list(params?: ListTaxCodesParams, options?: RequestOptions): Pages<TaxCode>;
  /** Gets one tax code by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<TaxCode>;
  /** Creates a tax code and returns it. */
  create(params: TaxCodeCreate, options?: RequestOptions): Promise<TaxCode>;
  /** Changes the given fields of one tax code; the others stay as they are. */
  update(id: number, params: TaxCodeUpdate, options?: RequestOptions): Promise<TaxCode>;
  /** Replaces one tax code whole; fields that are left out go back to their defaults. */
  replace(id: number, params: TaxCodeCreate, options?: RequestOptions): Promise<TaxCode>;
  /** Deletes one tax code for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the tax codes that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one tax code and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one tax code. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists tax codes in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<TaxCodeInfo>;
  /** Gets one tax code in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<TaxCodeInfo>;
  /** Counts the tax codes that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
  /** Makes a new tax code with the settings of another. */
  copy(id: number, params?: NoParams, options?: RequestOptions): Promise<TaxCode>;
}

/** What `client.taxCodes` is made from. */
export const taxCodesResource: Resource<TaxCodesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    usagesShape,
    usagesListShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
    copyTaxCodes,
  ],
};

/** The operations behind the tools of this resource. */
export const taxCodesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_tax_codes_copy: { operation: copyTaxCodes },
  connect_wise_psa_tax_codes_count: { operation: countTaxCodes },
  connect_wise_psa_tax_codes_count_info: { operation: countInfoTaxCodes },
  create_a_connect_wise_psa_tax_code: { operation: createTaxCode },
  delete_a_connect_wise_psa_tax_code_by_id: { operation: deleteTaxCode },
  get_single_connect_wise_psa_tax_code_by_id: { operation: getTaxCode },
  connect_wise_psa_tax_codes_get_info: { operation: getInfoTaxCodes },
  list_all_connect_wise_psa_tax_codes: { operation: listTaxCodes },
  connect_wise_psa_tax_codes_list_info: { operation: listInfoTaxCodes },
  replace_a_connect_wise_psa_tax_code_by_id: { operation: replaceTaxCode, json: "record" },
  update_a_connect_wise_psa_tax_code_by_id: { operation: updateTaxCode },
  connect_wise_psa_tax_codes_usages: { operation: usagesTaxCodes },
  connect_wise_psa_tax_codes_usages_list: { operation: usagesListTaxCodes },
};
