// @generated from definitions/connectwise-psa/resources/procurement/inventory-adjustment-types.yaml
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
import type {
  AdjustmentType,
  AdjustmentTypeCreate,
  AdjustmentTypeInfo,
  AdjustmentTypeUpdate,
} from "../schemas/procurement/adjustment-type.js";
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

const base: ResourceShape = {
  name: "inventory_adjustment_types",
  path: "/procurement/adjustments/types",
  required: ["identifier"],
};

/**
 * Lists inventory adjustment types. A reason group for stock corrections, such as cycle count or write-off. Each
 * inventory adjustment has one type.
 */
export const listInventoryAdjustmentTypes: Operation<ListParams, AdjustmentType> = { of: base, like: listShape };

/** Gets one inventory adjustment type by its id. */
export const getInventoryAdjustmentType: Operation<{ id: number } & GetParams, AdjustmentType> = {
  of: base,
  like: getShape,
};

/**
 * Creates an inventory adjustment type and returns it. A reason group for stock corrections, such as cycle count or
 * write-off. Each inventory adjustment has one type.
 */
export const createInventoryAdjustmentType: Operation<AdjustmentTypeCreate, AdjustmentType> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one inventory adjustment type; the others stay as they are. */
export const updateInventoryAdjustmentType: Operation<{ id: number } & AdjustmentTypeUpdate, AdjustmentType> = {
  of: base,
  like: updateShape,
};

/** Replaces one inventory adjustment type whole; fields that are left out go back to their defaults. */
export const replaceInventoryAdjustmentType: Operation<{ id: number } & AdjustmentTypeCreate, AdjustmentType> = {
  of: base,
  like: replaceShape,
};

/** Deletes one inventory adjustment type for good. */
export const deleteInventoryAdjustmentType: Operation<{ id: number } & NoParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the inventory adjustment types that match the given conditions. */
export const countInventoryAdjustmentTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one inventory adjustment type and so stand in the way of deleting it. */
export const usagesInventoryAdjustmentTypes: Operation<{ id: number } & UsagesParams, Usage> = {
  of: base,
  like: usagesShape,
};

/** Lists the single records that use one inventory adjustment type. */
export const usagesListInventoryAdjustmentTypes: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists inventory adjustment types in short, one page at a time. */
export const listInfoInventoryAdjustmentTypes: Operation<ListInfoParams, AdjustmentTypeInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one inventory adjustment type in short. */
export const getInfoInventoryAdjustmentTypes: Operation<{ id: number } & GetInfoParams, AdjustmentTypeInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the inventory adjustment types that the short list has and that match the given conditions. */
export const countInfoInventoryAdjustmentTypes: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A reason group for stock corrections, such as cycle count or write-off. Each inventory adjustment has one type. */
export interface InventoryAdjustmentTypesResource {
  /**
   * Lists inventory adjustment types. A reason group for stock corrections, such as cycle count or write-off. Each
   * inventory adjustment has one type.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<AdjustmentType>;
  /** Gets one inventory adjustment type by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<AdjustmentType>;
  /**
   * Creates an inventory adjustment type and returns it. A reason group for stock corrections, such as cycle count or
   * write-off. Each inventory adjustment has one type.
   */
  create(params: AdjustmentTypeCreate, options?: RequestOptions): Promise<AdjustmentType>;
  /** Changes the given fields of one inventory adjustment type; the others stay as they are. */
  update(id: number, params: AdjustmentTypeUpdate, options?: RequestOptions): Promise<AdjustmentType>;
  /** Replaces one inventory adjustment type whole; fields that are left out go back to their defaults. */
  replace(id: number, params: AdjustmentTypeCreate, options?: RequestOptions): Promise<AdjustmentType>;
  /** Deletes one inventory adjustment type for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the inventory adjustment types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one inventory adjustment type and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one inventory adjustment type. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists inventory adjustment types in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<AdjustmentTypeInfo>;
  /** Gets one inventory adjustment type in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<AdjustmentTypeInfo>;
  /** Counts the inventory adjustment types that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.inventoryAdjustmentTypes` is made from. */
export const inventoryAdjustmentTypesResource: Resource<InventoryAdjustmentTypesResource> = {
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
  ],
};

/** The operations behind the tools of this resource. */
export const inventoryAdjustmentTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_inventory_adjustment_types_count: { operation: countInventoryAdjustmentTypes },
  connect_wise_psa_inventory_adjustment_types_count_info: { operation: countInfoInventoryAdjustmentTypes },
  create_a_connect_wise_psa_inventory_adjustment_type: { operation: createInventoryAdjustmentType },
  delete_a_connect_wise_psa_inventory_adjustment_type_by_id: { operation: deleteInventoryAdjustmentType },
  get_single_connect_wise_psa_inventory_adjustment_type_by_id: { operation: getInventoryAdjustmentType },
  connect_wise_psa_inventory_adjustment_types_get_info: { operation: getInfoInventoryAdjustmentTypes },
  list_all_connect_wise_psa_inventory_adjustment_types: { operation: listInventoryAdjustmentTypes },
  connect_wise_psa_inventory_adjustment_types_list_info: { operation: listInfoInventoryAdjustmentTypes },
  replace_a_connect_wise_psa_inventory_adjustment_type_by_id: { operation: replaceInventoryAdjustmentType },
  update_a_connect_wise_psa_inventory_adjustment_type_by_id: { operation: updateInventoryAdjustmentType },
  connect_wise_psa_inventory_adjustment_types_usages: { operation: usagesInventoryAdjustmentTypes },
  connect_wise_psa_inventory_adjustment_types_usages_list: { operation: usagesListInventoryAdjustmentTypes },
};
