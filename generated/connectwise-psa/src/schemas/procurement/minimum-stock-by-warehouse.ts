// @generated from definitions/connectwise-psa/schemas/procurement/minimum-stock-by-warehouse.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, WarehouseReference } from "../../schemas/common.js";

/** The smallest quantity of a catalog item that one warehouse should hold. */
export interface MinimumStockByWarehouse {
  /** Id of the minimum stock level. */
  id: number;
  /** Warehouse the minimum holds for. */
  warehouse?: WarehouseReference;
  /** Units the warehouse should hold at least. */
  minimumStock?: number | null;
  /**
   * What the server notes about the minimum stock level, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** The smallest quantity of a catalog item that one warehouse should hold. */
export interface MinimumStockByWarehouseCreate extends MinimumStockByWarehouseUpdate {
  /** Warehouse the minimum holds for. */
  warehouse: {
    /** Id of the warehouse. */
    id: number;
  };
  /** Units the warehouse should hold at least. */
  minimumStock: number | null;
}

/** The smallest quantity of a catalog item that one warehouse should hold. */
export interface MinimumStockByWarehouseUpdate {
  /** Warehouse the minimum holds for. */
  warehouse?: {
    /** Id of the warehouse. */
    id: number;
  };
  /** Units the warehouse should hold at least. */
  minimumStock?: number | null;
}
