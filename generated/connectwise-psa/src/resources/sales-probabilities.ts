// @generated from definitions/connectwise-psa/resources/sales/sales-probabilities.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  SalesProbability,
  SalesProbabilityCreate,
  SalesProbabilityInfo,
  SalesProbabilityUpdate,
} from "../schemas/sales/sales-probability.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListSalesProbabilitiesParams extends ListParams {
  /**
   * Filter, e.g. `probability >= 50`.
   */
  conditions?: string;
}

export interface ListInfoSalesProbabilitiesParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
  /**
   * Filter on lists inside the record, e.g. `types/id = 46`.
   */
  childConditions?: string;
  /**
   * Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`.
   */
  customFieldConditions?: string;
  /**
   * Order, e.g. `name asc, id desc`.
   */
  orderBy?: string;
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
  /**
   * Number of the page, from 1.
   */
  page?: number;
  /**
   * Items in a page; at most 1000, 25 when not given.
   */
  pageSize?: number;
}

export interface GetInfoSalesProbabilitiesParams {
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
}

export interface CountInfoSalesProbabilitiesParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
  /**
   * Filter on lists inside the record, e.g. `types/id = 46`.
   */
  childConditions?: string;
  /**
   * Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`.
   */
  customFieldConditions?: string;
}

/**
 * Lists sales probabilities, one page at a time.
 */
export const listSalesProbabilities: Operation<ListSalesProbabilitiesParams, SalesProbability> = {
  like: listShape,
  id: "sales_probabilities.list",
  path: "/sales/probabilities",
};

/**
 * Gets one sales probability by its id.
 */
export const getSalesProbability: Operation<{ id: number } & GetParams, SalesProbability> = {
  like: getShape,
  id: "sales_probabilities.get",
  path: "/sales/probabilities/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a sales probability and returns it.
 */
export const createSalesProbability: Operation<SalesProbabilityCreate, SalesProbability> = {
  like: createShape,
  id: "sales_probabilities.create",
  path: "/sales/probabilities",
  required: ["probability"],
};

/**
 * Changes the given fields of one sales probability; the others stay as they are.
 */
export const updateSalesProbability: Operation<{ id: number } & SalesProbabilityUpdate, SalesProbability> = {
  like: updateShape,
  id: "sales_probabilities.update",
  path: "/sales/probabilities/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one sales probability whole; fields that are left out go back to their defaults.
 */
export const replaceSalesProbability: Operation<{ id: number } & SalesProbabilityCreate, SalesProbability> = {
  like: replaceShape,
  id: "sales_probabilities.replace",
  path: "/sales/probabilities/{id}",
  ids: { id: "integer" },
  required: ["probability"],
};

/**
 * Deletes one sales probability for good.
 */
export const deleteSalesProbability: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "sales_probabilities.delete",
  path: "/sales/probabilities/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the sales probabilities that match the given conditions.
 */
export const countSalesProbabilities: Operation<CountParams, Count> = {
  like: countShape,
  id: "sales_probabilities.count",
  path: "/sales/probabilities/count",
};

/**
 * Lists slim copies of sales probabilities (id and percentage), one page at a time.
 */
export const listInfoSalesProbabilities: Operation<ListInfoSalesProbabilitiesParams, SalesProbabilityInfo> = {
  id: "sales_probabilities.list_info",
  path: "/sales/probabilities/info",
  method: "GET",
  query: {
    conditions: "string",
    childConditions: "string",
    customFieldConditions: "string",
    orderBy: "string",
    fields: "string",
    page: "integer",
    pageSize: "integer",
  },
  paging: { style: "page", parameter: "page", size: "pageSize", defaultSize: 25, maxSize: 1000, next: "link-header" },
  returns: "many",
};

/**
 * Gets the slim copy of one sales probability by its id.
 */
export const getInfoSalesProbabilities: Operation<
  { id: number } & GetInfoSalesProbabilitiesParams,
  SalesProbabilityInfo
> = {
  id: "sales_probabilities.get_info",
  path: "/sales/probabilities/{id}/info",
  method: "GET",
  query: { fields: "string" },
  ids: { id: "integer" },
};

/**
 * Counts the slim copies of sales probabilities.
 */
export const countInfoSalesProbabilities: Operation<CountInfoSalesProbabilitiesParams, Count> = {
  id: "sales_probabilities.count_info",
  path: "/sales/probabilities/info/count",
  method: "GET",
  query: { conditions: "string", childConditions: "string", customFieldConditions: "string" },
};

/**
 * A percentage that can be chosen as the chance of a sale, such as 50.
 */
export class SalesProbabilitiesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists sales probabilities, one page at a time.
   */
  list(params: ListSalesProbabilitiesParams = {}, options?: RequestOptions): Pages<SalesProbability> {
    return this.#client.pages(listSalesProbabilities, params, options);
  }

  /**
   * Gets one sales probability by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<SalesProbability> {
    return this.#client.call(getSalesProbability, { ...params, id }, options);
  }

  /**
   * Creates a sales probability and returns it.
   *
   * @example
   * await client.salesProbabilities.create({ probability: 65 });
   */
  create(params: SalesProbabilityCreate, options?: RequestOptions): Promise<SalesProbability> {
    return this.#client.call(createSalesProbability, params, options);
  }

  /**
   * Changes the given fields of one sales probability; the others stay as they are.
   *
   * @example
   * await client.salesProbabilities.update(4, { probability: 75 });
   */
  update(id: number, params: SalesProbabilityUpdate, options?: RequestOptions): Promise<SalesProbability> {
    return this.#client.call(updateSalesProbability, { ...params, id }, options);
  }

  /**
   * Replaces one sales probability whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: SalesProbabilityCreate, options?: RequestOptions): Promise<SalesProbability> {
    return this.#client.call(replaceSalesProbability, { ...params, id }, options);
  }

  /**
   * Deletes one sales probability for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteSalesProbability, { ...params, id }, options);
  }

  /**
   * Counts the sales probabilities that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countSalesProbabilities, params, options);
  }

  /**
   * Lists slim copies of sales probabilities (id and percentage), one page at a time.
   */
  listInfo(params: ListInfoSalesProbabilitiesParams = {}, options?: RequestOptions): Pages<SalesProbabilityInfo> {
    return this.#client.pages(listInfoSalesProbabilities, params, options);
  }

  /**
   * Gets the slim copy of one sales probability by its id.
   */
  getInfo(
    id: number,
    params: GetInfoSalesProbabilitiesParams = {},
    options?: RequestOptions,
  ): Promise<SalesProbabilityInfo> {
    return this.#client.call(getInfoSalesProbabilities, { ...params, id }, options);
  }

  /**
   * Counts the slim copies of sales probabilities.
   */
  countInfo(params: CountInfoSalesProbabilitiesParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoSalesProbabilities, params, options);
  }
}
