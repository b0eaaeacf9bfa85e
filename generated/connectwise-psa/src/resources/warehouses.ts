// @generated from definitions/connectwise-psa/resources/procurement/warehouses.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { Warehouse, WarehouseCreate, WarehouseInfo, WarehouseUpdate } from "../schemas/procurement/warehouse.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListWarehousesParams extends ListParams {
  /**
   * Filter, e.g. `name = "Main" and inactiveFlag = false`. Also: location/name, company/id, overallDefaultFlag,
   * manager/identifier.
   */
  conditions?: string;
}

export interface ListInfoWarehousesParams {
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

export interface GetInfoWarehousesParams {
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
}

export interface CountInfoWarehousesParams {
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
 * Lists warehouses, one page at a time.
 */
export const listWarehouses: Operation<ListWarehousesParams, Warehouse> = {
  like: listShape,
  id: "warehouses.list",
  path: "/procurement/warehouses",
};

/**
 * Gets one warehouse by its id.
 */
export const getWarehouse: Operation<{ id: number } & GetParams, Warehouse> = {
  like: getShape,
  id: "warehouses.get",
  path: "/procurement/warehouses/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a warehouse and returns it.
 */
export const createWarehouse: Operation<WarehouseCreate, Warehouse> = {
  like: createShape,
  id: "warehouses.create",
  path: "/procurement/warehouses",
  required: ["name", "location", "department"],
};

/**
 * Changes the given fields of one warehouse; the others stay as they are.
 */
export const updateWarehouse: Operation<{ id: number } & WarehouseUpdate, Warehouse> = {
  like: updateShape,
  id: "warehouses.update",
  path: "/procurement/warehouses/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one warehouse whole; fields that are left out go back to their defaults.
 */
export const replaceWarehouse: Operation<{ id: number } & WarehouseCreate, Warehouse> = {
  like: replaceShape,
  id: "warehouses.replace",
  path: "/procurement/warehouses/{id}",
  ids: { id: "integer" },
  required: ["name", "location", "department"],
};

/**
 * Deletes one warehouse for good.
 */
export const deleteWarehouse: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "warehouses.delete",
  path: "/procurement/warehouses/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the warehouses that match the given conditions.
 */
export const countWarehouses: Operation<CountParams, Count> = {
  like: countShape,
  id: "warehouses.count",
  path: "/procurement/warehouses/count",
};

/**
 * Lists slim copies of warehouses (id and name), one page at a time.
 */
export const listInfoWarehouses: Operation<ListInfoWarehousesParams, WarehouseInfo> = {
  id: "warehouses.list_info",
  path: "/procurement/warehouses/info",
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
 * Gets the slim copy of one warehouse by its id.
 */
export const getInfoWarehouses: Operation<{ id: number } & GetInfoWarehousesParams, WarehouseInfo> = {
  id: "warehouses.get_info",
  path: "/procurement/warehouses/{id}/info",
  method: "GET",
  query: { fields: "string" },
  ids: { id: "integer" },
};

/**
 * Counts the slim copies of warehouses.
 */
export const countInfoWarehouses: Operation<CountInfoWarehousesParams, Count> = {
  id: "warehouses.count_info",
  path: "/procurement/warehouses/info/count",
  method: "GET",
  query: { conditions: "string", childConditions: "string", customFieldConditions: "string" },
};

/**
 * A place that holds stock, such as a store room or a van with parts; it is divided into bins.
 */
export class WarehousesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists warehouses, one page at a time.
   */
  list(params: ListWarehousesParams = {}, options?: RequestOptions): Pages<Warehouse> {
    return this.#client.pages(listWarehouses, params, options);
  }

  /**
   * Gets one warehouse by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<Warehouse> {
    return this.#client.call(getWarehouse, { ...params, id }, options);
  }

  /**
   * Creates a warehouse and returns it.
   *
   * @example
   * await client.warehouses.create({ name: "Van 12", location: { id: 2 }, department: { id: 10 } });
   */
  create(params: WarehouseCreate, options?: RequestOptions): Promise<Warehouse> {
    return this.#client.call(createWarehouse, params, options);
  }

  /**
   * Changes the given fields of one warehouse; the others stay as they are.
   *
   * @example
   * await client.warehouses.update(3, { inactiveFlag: true });
   */
  update(id: number, params: WarehouseUpdate, options?: RequestOptions): Promise<Warehouse> {
    return this.#client.call(updateWarehouse, { ...params, id }, options);
  }

  /**
   * Replaces one warehouse whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: WarehouseCreate, options?: RequestOptions): Promise<Warehouse> {
    return this.#client.call(replaceWarehouse, { ...params, id }, options);
  }

  /**
   * Deletes one warehouse for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteWarehouse, { ...params, id }, options);
  }

  /**
   * Counts the warehouses that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countWarehouses, params, options);
  }

  /**
   * Lists slim copies of warehouses (id and name), one page at a time.
   */
  listInfo(params: ListInfoWarehousesParams = {}, options?: RequestOptions): Pages<WarehouseInfo> {
    return this.#client.pages(listInfoWarehouses, params, options);
  }

  /**
   * Gets the slim copy of one warehouse by its id.
   */
  getInfo(id: number, params: GetInfoWarehousesParams = {}, options?: RequestOptions): Promise<WarehouseInfo> {
    return this.#client.call(getInfoWarehouses, { ...params, id }, options);
  }

  /**
   * Counts the slim copies of warehouses.
   */
  countInfo(params: CountInfoWarehousesParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoWarehouses, params, options);
  }
}
