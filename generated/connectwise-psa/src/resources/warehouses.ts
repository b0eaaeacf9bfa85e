// @generated from definitions/connectwise-psa/resources/procurement/warehouses.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { Warehouse, WarehouseCreate, WarehouseInfo, WarehouseUpdate } from "../schemas/procurement/warehouse.js";
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
} from "../conventions.js";

export interface ListWarehousesParams extends ListParams {
  /**
   * Filter, e.g. `name = "Main" and inactiveFlag = false`. Also: location/name, company/id, overallDefaultFlag,
   * manager/identifier.
   */
  conditions?: string;
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
 * Lists warehouses in short, one page at a time.
 */
export const listInfoWarehouses: Operation<ListInfoParams, WarehouseInfo> = {
  like: listInfoShape,
  id: "warehouses.list_info",
  path: "/procurement/warehouses/info",
};

/**
 * Gets one warehouse in short.
 */
export const getInfoWarehouses: Operation<{ id: number } & GetInfoParams, WarehouseInfo> = {
  like: getInfoShape,
  id: "warehouses.get_info",
  path: "/procurement/warehouses/{id}/info",
  ids: { id: "integer" },
};

/**
 * Counts the warehouses as the short list has them.
 */
export const countInfoWarehouses: Operation<CountInfoParams, Count> = {
  like: countInfoShape,
  id: "warehouses.count_info",
  path: "/procurement/warehouses/info/count",
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
   * Lists warehouses in short, one page at a time.
   */
  listInfo(params: ListInfoParams = {}, options?: RequestOptions): Pages<WarehouseInfo> {
    return this.#client.pages(listInfoWarehouses, params, options);
  }

  /**
   * Gets one warehouse in short.
   */
  getInfo(id: number, params: GetInfoParams = {}, options?: RequestOptions): Promise<WarehouseInfo> {
    return this.#client.call(getInfoWarehouses, { ...params, id }, options);
  }

  /**
   * Counts the warehouses as the short list has them.
   */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoWarehouses, params, options);
  }
}
