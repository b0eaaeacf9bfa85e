// @generated from definitions/connectwise-psa/schemas/procurement/on-hand-serial-number.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  CatalogItemReference,
  RecordInfo,
  WarehouseBinReference,
  WarehouseReference,
} from "../../schemas/common.js";

/** One piece of a serialized product that is in stock. */
export interface OnHandSerialNumber {
  /** Id of the serial number record. */
  id: number;
  /** Serial number as printed on the piece. */
  serial?: string;
  /** Product the piece is of. */
  catalogItem?: CatalogItemReference;
  /** Warehouse the piece is in. */
  warehouse?: WarehouseReference;
  /** Bin (shelf) the piece is in. */
  warehouseBin?: WarehouseBinReference;
  /**
   * What the server notes about the serial number in stock, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
