// @generated from definitions/connectwise-psa/resources/procurement/inventory-on-hands.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { InventoryOnHand } from "../schemas/procurement/inventory-on-hand.js";
import { countShape, getShape, listShape } from "../conventions.js";
import { listCatalogInventory } from "./catalog-inventory.js";

export interface ListInventoryOnHandsParams extends ListParams {
  /**
   * Filter, e.g. `onHand > 0` or `warehouse/name = "Main"`. Also: catalogItem/identifier, warehouse/id,
   * warehouseBin/id.
   */
  conditions?: string;
}

export interface GetInventoryOnHandParams extends GetParams {
  /** Id of the warehouse bin. */
  warehouse_bin_id: number;
  /** Id of the stock record. */
  id: number;
}

const base: ResourceShape = {
  name: "inventory_on_hands",
  path: "/procurement/warehouseBins/{warehouse_bin_id}/inventoryOnHand",
};

/**
 * Lists the stock in one warehouse bin. Stock that is on hand now, one record for each product and warehouse bin, with
 * serial numbers of serialized pieces.
 */
export const listInventoryOnHands: Operation<
  { warehouse_bin_id: number } & ListInventoryOnHandsParams,
  InventoryOnHand
> = { of: base, like: listShape };

/** Gets the stock of one product in one bin by the id of the stock record. */
export const getInventoryOnHand: Operation<GetInventoryOnHandParams, InventoryOnHand> = { of: base, like: getShape };

/** Counts the products in one warehouse bin. */
export const countInventoryOnHands: Operation<{ warehouse_bin_id: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/**
 * Stock that is on hand now, one record for each product and warehouse bin, with serial numbers of serialized pieces.
 */
export interface InventoryOnHandsResource {
  /**
   * Lists the stock in one warehouse bin. Stock that is on hand now, one record for each product and warehouse bin,
   * with serial numbers of serialized pieces.
   *
   * @example
   * await client.inventoryOnHands.list(14);
   */
  list(warehouseBinId: number, params?: ListInventoryOnHandsParams, options?: RequestOptions): Pages<InventoryOnHand>;
  /** Gets the stock of one product in one bin by the id of the stock record. */
  get(params: GetInventoryOnHandParams, options?: RequestOptions): Promise<InventoryOnHand>;
  /** Counts the products in one warehouse bin. */
  count(warehouseBinId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.inventoryOnHands` is made from. */
export const inventoryOnHandsResource: Resource<InventoryOnHandsResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const inventoryOnHandsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_inventory_on_hands_count: { operation: countInventoryOnHands },
  get_single_connect_wise_psa_inventory_on_hand_by_id: { operation: getInventoryOnHand },
  list_all_connect_wise_psa_inventory_on_hands: {
    operation: listInventoryOnHands,
    takes: ["warehouse_bin_id", "conditions", "orderBy", "fields", "limit", "next_cursor"],
    variants: [
      {
        when: ["catalog_item_id"],
        operation: listCatalogInventory,
        takes: ["catalog_item_id", "conditions", "orderBy", "fields", "limit", "next_cursor"],
      },
    ],
  },
};
