// @generated from definitions/connectwise-psa/resources/procurement/inventory-adjustment-details.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { AdjustmentDetail, AdjustmentDetailCreate } from "../schemas/procurement/procurement-adjustment.js";
import { countShape, createShape, deleteShape, getShape, listShape } from "../conventions.js";

export interface GetInventoryAdjustmentDetailParams extends GetParams {
  /** Id of the inventory adjustment. */
  adjustmentId: number;
  /** Id of the inventory adjustment detail. */
  id: number;
}

export interface DeleteInventoryAdjustmentDetailParams {
  /** Id of the inventory adjustment. */
  adjustmentId: number;
  /** Id of the inventory adjustment detail. */
  id: number;
}

const base: ResourceShape = {
  name: "inventory_adjustment_details",
  path: "/procurement/adjustments/{adjustmentId}/details",
  required: ["catalogItem", "warehouse", "warehouseBin", "quantityAdjusted"],
};

/**
 * Lists inventory adjustment details. One line of an inventory adjustment. It says which item in which bin goes up or
 * down, and by how many.
 */
export const listInventoryAdjustmentDetails: Operation<{ adjustmentId: number } & ListParams, AdjustmentDetail> = {
  of: base,
  like: listShape,
};

/** Gets one inventory adjustment detail by its id. */
export const getInventoryAdjustmentDetail: Operation<GetInventoryAdjustmentDetailParams, AdjustmentDetail> = {
  of: base,
  like: getShape,
};

/** Adds one line to an inventory adjustment and returns it. */
export const createInventoryAdjustmentDetail: Operation<
  { adjustmentId: number } & AdjustmentDetailCreate,
  AdjustmentDetail
> = { of: base, like: createShape };

/** Deletes one inventory adjustment detail for good. */
export const deleteInventoryAdjustmentDetail: Operation<DeleteInventoryAdjustmentDetailParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the inventory adjustment details that match the given conditions. */
export const countInventoryAdjustmentDetails: Operation<{ adjustmentId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** One line of an inventory adjustment. It says which item in which bin goes up or down, and by how many. */
export interface InventoryAdjustmentDetailsResource {
  /**
   * Lists inventory adjustment details. One line of an inventory adjustment. It says which item in which bin goes up or
   * down, and by how many.
   */
  list(adjustmentId: number, params?: ListParams, options?: RequestOptions): Pages<AdjustmentDetail>;
  /** Gets one inventory adjustment detail by its id. */
  get(params: GetInventoryAdjustmentDetailParams, options?: RequestOptions): Promise<AdjustmentDetail>;
  /** Adds one line to an inventory adjustment and returns it. */
  create(adjustmentId: number, params: AdjustmentDetailCreate, options?: RequestOptions): Promise<AdjustmentDetail>;
  /** Deletes one inventory adjustment detail for good. */
  delete(params: DeleteInventoryAdjustmentDetailParams, options?: RequestOptions): Promise<void>;
  /** Counts the inventory adjustment details that match the given conditions. */
  count(adjustmentId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.inventoryAdjustmentDetails` is made from. */
export const inventoryAdjustmentDetailsResource: Resource<InventoryAdjustmentDetailsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const inventoryAdjustmentDetailsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_inventory_adjustment_details_count: { operation: countInventoryAdjustmentDetails },
  create_a_connect_wise_psa_inventory_adjustment_detail: { operation: createInventoryAdjustmentDetail },
  delete_a_connect_wise_psa_inventory_adjustment_detail_by_id: { operation: deleteInventoryAdjustmentDetail },
  get_single_connect_wise_psa_inventory_adjustment_detail_by_id: { operation: getInventoryAdjustmentDetail },
  list_all_connect_wise_psa_inventory_adjustment_details: { operation: listInventoryAdjustmentDetails },
};
