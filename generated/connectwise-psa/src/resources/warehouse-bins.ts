// @generated from definitions/connectwise-psa/resources/procurement/warehouse-bins.yaml
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
import type {
  WarehouseBin,
  WarehouseBinCreate,
  WarehouseBinInfo,
  WarehouseBinUpdate,
} from "../schemas/procurement/warehouse-bin.js";
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

export interface ListWarehouseBinsParams extends ListParams {
  /**
   * Filter, e.g. `warehouse/name = "Main" and inactiveFlag = false`. Also: name, defaultFlag, quantityOnHand,
   * location/id.
   */
  conditions?: string;
}

const base: ResourceShape = {
  name: "warehouse_bins",
  path: "/procurement/warehouseBins",
  required: ["name", "warehouse"],
};

/** Lists warehouse bins. A shelf or section of a warehouse. Stock is counted and goods are received for each bin. */
export const listWarehouseBins: Operation<ListWarehouseBinsParams, WarehouseBin> = { of: base, like: listShape };

/** Gets one warehouse bin by its id. */
export const getWarehouseBin: Operation<{ id: number } & GetParams, WarehouseBin> = { of: base, like: getShape };

/** Creates a warehouse bin and returns it. */
export const createWarehouseBin: Operation<WarehouseBinCreate, WarehouseBin> = { of: base, like: createShape };

/** Changes the given fields of one warehouse bin; the others stay as they are. */
export const updateWarehouseBin: Operation<{ id: number } & WarehouseBinUpdate, WarehouseBin> = {
  of: base,
  like: updateShape,
};

/** Replaces one warehouse bin whole; fields that are left out go back to their defaults. */
export const replaceWarehouseBin: Operation<{ id: number } & WarehouseBinCreate, WarehouseBin> = {
  of: base,
  like: replaceShape,
};

/** Deletes one warehouse bin for good. */
export const deleteWarehouseBin: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the warehouse bins that match the given conditions. */
export const countWarehouseBins: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists warehouse bins in short, one page at a time. */
export const listInfoWarehouseBins: Operation<ListInfoParams, WarehouseBinInfo> = { of: base, like: listInfoShape };

/** Gets one warehouse bin in short. */
export const getInfoWarehouseBins: Operation<{ id: number } & GetInfoParams, WarehouseBinInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the warehouse bins that the short list has and that match the given conditions. */
export const countInfoWarehouseBins: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A shelf or section of a warehouse. Stock is counted and goods are received for each bin. */
export interface WarehouseBinsResource {
  /** Lists warehouse bins. A shelf or section of a warehouse. Stock is counted and goods are received for each bin. */
  list(params?: ListWarehouseBinsParams, options?: RequestOptions): Pages<WarehouseBin>;
  /** Gets one warehouse bin by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<WarehouseBin>;
  /**
   * Creates a warehouse bin and returns it.
   *
   * @example
   * await client.warehouseBins.create({ name: "A-01", warehouse: { id: 3 } });
   */
  create(params: WarehouseBinCreate, options?: RequestOptions): Promise<WarehouseBin>;
  /**
   * Changes the given fields of one warehouse bin; the others stay as they are.
   *
   * @example
   * await client.warehouseBins.update(14, { maxQuantity: 200 });
   */
  update(id: number, params: WarehouseBinUpdate, options?: RequestOptions): Promise<WarehouseBin>;
  /** Replaces one warehouse bin whole; fields that are left out go back to their defaults. */
  replace(id: number, params: WarehouseBinCreate, options?: RequestOptions): Promise<WarehouseBin>;
  /** Deletes one warehouse bin for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the warehouse bins that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists warehouse bins in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<WarehouseBinInfo>;
  /** Gets one warehouse bin in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<WarehouseBinInfo>;
  /** Counts the warehouse bins that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.warehouseBins` is made from. */
export const warehouseBinsResource: Resource<WarehouseBinsResource> = {
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
export const warehouseBinsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_warehouse_bins_count: { operation: countWarehouseBins },
  connect_wise_psa_warehouse_bins_count_info: { operation: countInfoWarehouseBins },
  create_a_connect_wise_psa_warehouse_bin: { operation: createWarehouseBin },
  delete_a_connect_wise_psa_warehouse_bin_by_id: { operation: deleteWarehouseBin },
  get_single_connect_wise_psa_warehouse_bin_by_id: { operation: getWarehouseBin },
  connect_wise_psa_warehouse_bins_get_info: { operation: getInfoWarehouseBins },
  list_all_connect_wise_psa_warehouse_bins: { operation: listWarehouseBins },
  connect_wise_psa_warehouse_bins_list_info: { operation: listInfoWarehouseBins },
  replace_a_connect_wise_psa_warehouse_bin_by_id: { operation: replaceWarehouseBin, json: "record" },
  update_a_connect_wise_psa_warehouse_bin_by_id: { operation: updateWarehouseBin },
};
