// @generated from definitions/connectwise-psa/resources/procurement/warehouses.yaml
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

const base: ResourceShape = {
  name: "warehouses",
  path: "/procurement/warehouses",
  required: ["name", "location", "department"],
};

/** Lists warehouses. A place that holds stock, such as a store room or a van with parts; it is divided into bins. */
export const listWarehouses: Operation<ListWarehousesParams, Warehouse> = { of: base, like: listShape };

/** Gets one warehouse by its id. */
export const getWarehouse: Operation<{ id: number } & GetParams, Warehouse> = { of: base, like: getShape };

/** Creates a warehouse and returns it. */
export const createWarehouse: Operation<WarehouseCreate, Warehouse> = { of: base, like: createShape };

/** Changes the given fields of one warehouse; the others stay as they are. */
export const updateWarehouse: Operation<{ id: number } & WarehouseUpdate, Warehouse> = { of: base, like: updateShape };

/** Replaces one warehouse whole; fields that are left out go back to their defaults. */
export const replaceWarehouse: Operation<{ id: number } & WarehouseCreate, Warehouse> = {
  of: base,
  like: replaceShape,
};

/** Deletes one warehouse for good. */
export const deleteWarehouse: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the warehouses that match the given conditions. */
export const countWarehouses: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists warehouses in short, one page at a time. */
export const listInfoWarehouses: Operation<ListInfoParams, WarehouseInfo> = { of: base, like: listInfoShape };

/** Gets one warehouse in short. */
export const getInfoWarehouses: Operation<{ id: number } & GetInfoParams, WarehouseInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the warehouses that the short list has and that match the given conditions. */
export const countInfoWarehouses: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A place that holds stock, such as a store room or a van with parts; it is divided into bins. */
export interface WarehousesResource {
  /** Lists warehouses. A place that holds stock, such as a store room or a van with parts; it is divided into bins. */
  list(params?: ListWarehousesParams, options?: RequestOptions): Pages<Warehouse>;
  /** Gets one warehouse by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Warehouse>;
  /**
   * Creates a warehouse and returns it.
   *
   * @example
   * await client.warehouses.create({ name: "Van 12", location: { id: 2 }, department: { id: 10 } });
   */
  create(params: WarehouseCreate, options?: RequestOptions): Promise<Warehouse>;
  /**
   * Changes the given fields of one warehouse; the others stay as they are.
   *
   * @example
   * await client.warehouses.update(3, { inactiveFlag: true });
   */
  update(id: number, params: WarehouseUpdate, options?: RequestOptions): Promise<Warehouse>;
  /** Replaces one warehouse whole; fields that are left out go back to their defaults. */
  replace(id: number, params: WarehouseCreate, options?: RequestOptions): Promise<Warehouse>;
  /** Deletes one warehouse for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the warehouses that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists warehouses in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<WarehouseInfo>;
  /** Gets one warehouse in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<WarehouseInfo>;
  /** Counts the warehouses that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.warehouses` is made from. */
export const warehousesResource: Resource<WarehousesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const warehousesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_warehouses_count: { operation: countWarehouses },
  connect_wise_psa_warehouses_count_info: { operation: countInfoWarehouses },
  create_a_connect_wise_psa_warehouse: { operation: createWarehouse },
  delete_a_connect_wise_psa_warehouse_by_id: { operation: deleteWarehouse },
  get_single_connect_wise_psa_warehouse_by_id: { operation: getWarehouse },
  connect_wise_psa_warehouses_get_info: { operation: getInfoWarehouses },
  list_all_connect_wise_psa_warehouses: { operation: listWarehouses },
  connect_wise_psa_warehouses_list_info: { operation: listInfoWarehouses },
  replace_a_connect_wise_psa_warehouse_by_id: { operation: replaceWarehouse, json: "record" },
  update_a_connect_wise_psa_warehouse_by_id: { operation: updateWarehouse },
};
