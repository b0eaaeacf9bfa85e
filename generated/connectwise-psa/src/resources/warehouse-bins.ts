// @generated from definitions/connectwise-psa/resources/procurement/warehouse-bins.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  WarehouseBin,
  WarehouseBinCreate,
  WarehouseBinInfo,
  WarehouseBinUpdate,
} from "../schemas/procurement/warehouse-bin.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListWarehouseBinsParams extends ListParams {
  /**
   * Filter, e.g. `warehouse/name = "Main" and inactiveFlag = false`. Also: name, defaultFlag, quantityOnHand,
   * location/id.
   */
  conditions?: string;
}

export interface ListInfoWarehouseBinsParams {
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

export interface GetInfoWarehouseBinsParams {
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
}

export interface CountInfoWarehouseBinsParams {
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
 * Lists warehouse bins, one page at a time.
 */
export const listWarehouseBins: Operation<ListWarehouseBinsParams, WarehouseBin> = {
  like: listShape,
  id: "warehouse_bins.list",
  path: "/procurement/warehouseBins",
};

/**
 * Gets one warehouse bin by its id.
 */
export const getWarehouseBin: Operation<{ id: number } & GetParams, WarehouseBin> = {
  like: getShape,
  id: "warehouse_bins.get",
  path: "/procurement/warehouseBins/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a warehouse bin and returns it.
 */
export const createWarehouseBin: Operation<WarehouseBinCreate, WarehouseBin> = {
  like: createShape,
  id: "warehouse_bins.create",
  path: "/procurement/warehouseBins",
  required: ["name", "warehouse"],
};

/**
 * Changes the given fields of one warehouse bin; the others stay as they are.
 */
export const updateWarehouseBin: Operation<{ id: number } & WarehouseBinUpdate, WarehouseBin> = {
  like: updateShape,
  id: "warehouse_bins.update",
  path: "/procurement/warehouseBins/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one warehouse bin whole; fields that are left out go back to their defaults.
 */
export const replaceWarehouseBin: Operation<{ id: number } & WarehouseBinCreate, WarehouseBin> = {
  like: replaceShape,
  id: "warehouse_bins.replace",
  path: "/procurement/warehouseBins/{id}",
  ids: { id: "integer" },
  required: ["name", "warehouse"],
};

/**
 * Deletes one warehouse bin for good.
 */
export const deleteWarehouseBin: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "warehouse_bins.delete",
  path: "/procurement/warehouseBins/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the warehouse bins that match the given conditions.
 */
export const countWarehouseBins: Operation<CountParams, Count> = {
  like: countShape,
  id: "warehouse_bins.count",
  path: "/procurement/warehouseBins/count",
};

/**
 * Lists slim copies of warehouse bins (id and name), one page at a time.
 */
export const listInfoWarehouseBins: Operation<ListInfoWarehouseBinsParams, WarehouseBinInfo> = {
  id: "warehouse_bins.list_info",
  path: "/procurement/warehouseBins/info",
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
 * Gets the slim copy of one warehouse bin by its id.
 */
export const getInfoWarehouseBins: Operation<{ id: number } & GetInfoWarehouseBinsParams, WarehouseBinInfo> = {
  id: "warehouse_bins.get_info",
  path: "/procurement/warehouseBins/{id}/info",
  method: "GET",
  query: { fields: "string" },
  ids: { id: "integer" },
};

/**
 * Counts the slim copies of warehouse bins.
 */
export const countInfoWarehouseBins: Operation<CountInfoWarehouseBinsParams, Count> = {
  id: "warehouse_bins.count_info",
  path: "/procurement/warehouseBins/info/count",
  method: "GET",
  query: { conditions: "string", childConditions: "string", customFieldConditions: "string" },
};

/**
 * A shelf or section of a warehouse. Stock is counted and goods are received for each bin.
 */
export class WarehouseBinsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists warehouse bins, one page at a time.
   */
  list(params: ListWarehouseBinsParams = {}, options?: RequestOptions): Pages<WarehouseBin> {
    return this.#client.pages(listWarehouseBins, params, options);
  }

  /**
   * Gets one warehouse bin by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<WarehouseBin> {
    return this.#client.call(getWarehouseBin, { ...params, id }, options);
  }

  /**
   * Creates a warehouse bin and returns it.
   *
   * @example
   * await client.warehouseBins.create({ name: "A-01", warehouse: { id: 3 } });
   */
  create(params: WarehouseBinCreate, options?: RequestOptions): Promise<WarehouseBin> {
    return this.#client.call(createWarehouseBin, params, options);
  }

  /**
   * Changes the given fields of one warehouse bin; the others stay as they are.
   *
   * @example
   * await client.warehouseBins.update(14, { maxQuantity: 200 });
   */
  update(id: number, params: WarehouseBinUpdate, options?: RequestOptions): Promise<WarehouseBin> {
    return this.#client.call(updateWarehouseBin, { ...params, id }, options);
  }

  /**
   * Replaces one warehouse bin whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: WarehouseBinCreate, options?: RequestOptions): Promise<WarehouseBin> {
    return this.#client.call(replaceWarehouseBin, { ...params, id }, options);
  }

  /**
   * Deletes one warehouse bin for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteWarehouseBin, { ...params, id }, options);
  }

  /**
   * Counts the warehouse bins that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countWarehouseBins, params, options);
  }

  /**
   * Lists slim copies of warehouse bins (id and name), one page at a time.
   */
  listInfo(params: ListInfoWarehouseBinsParams = {}, options?: RequestOptions): Pages<WarehouseBinInfo> {
    return this.#client.pages(listInfoWarehouseBins, params, options);
  }

  /**
   * Gets the slim copy of one warehouse bin by its id.
   */
  getInfo(id: number, params: GetInfoWarehouseBinsParams = {}, options?: RequestOptions): Promise<WarehouseBinInfo> {
    return this.#client.call(getInfoWarehouseBins, { ...params, id }, options);
  }

  /**
   * Counts the slim copies of warehouse bins.
   */
  countInfo(params: CountInfoWarehouseBinsParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoWarehouseBins, params, options);
  }
}
