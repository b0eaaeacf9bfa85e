// @generated from definitions/connectwise-psa/schemas/procurement/inventory-on-hand.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  CatalogItemReference,
  OnHandSerialNumberReference,
  RecordInfo,
  WarehouseBinReference,
  WarehouseReference,
} from "../../schemas/common.js";

/** Stock of one catalog item in one warehouse bin. */
export interface InventoryOnHand {
  /** Id of the stock record. */
  id: number;
  /** Product that is in stock. */
  catalogItem?: CatalogItemReference;
  /** Warehouse the stock is in. */
  warehouse?: WarehouseReference;
  /** Bin (shelf) of the warehouse. */
  warehouseBin?: WarehouseBinReference;
  /** How many units are in the bin now. */
  onHand?: number | null;
  /** Serial numbers of the pieces in the bin, for a serialized item. */
  serialNumbers?: OnHandSerialNumberReference[];
  /**
   * What the server notes about the on-hand stock record, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
