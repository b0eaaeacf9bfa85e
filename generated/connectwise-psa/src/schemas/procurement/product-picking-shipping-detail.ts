// @generated from definitions/connectwise-psa/schemas/procurement/product-picking-shipping-detail.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  RecordInfo,
  ShipmentMethodReference,
  WarehouseBinReference,
  WarehouseReference,
} from "../../schemas/common.js";
import type { ProductItemReference } from "../../schemas/procurement/product-item.js";

/** Goods picked from a bin for a product and shipped to the customer. */
export interface ProductPickingShippingDetail {
  /** Id of the picking and shipping line. */
  id: number;
  /** Units taken out of the bin. */
  pickedQuantity?: number | null;
  /** Units sent to the customer. */
  shippedQuantity?: number | null;
  /** Warehouse the goods are picked from. */
  warehouse?: WarehouseReference;
  /** Bin the goods are picked from. */
  warehouseBin?: WarehouseBinReference;
  /** How the goods are sent, such as UPS Ground. */
  shipmentMethod?: ShipmentMethodReference;
  /** Serial numbers of the pieces picked. */
  serialNumber?: string;
  /** Ids of the serial number records that are picked. */
  serialNumberIds?: number[];
  /** Number by which the carrier traces the parcel. */
  trackingNumber?: string;
  /** Product the goods are picked for. */
  productItem?: ProductItemReference;
  /** Position of the detail among those of the product. */
  lineNumber?: number | null;
  /** Units the detail is about. */
  quantity?: number | null;
  /** Day the goods should reach the customer. */
  expectedArrivalDate?: string;
  /** Day the goods are sent. */
  shipmentDate?: string;
  /**
   * What the server notes about the picking and shipping line, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** Goods picked from a bin for a product and shipped to the customer. */
export interface ProductPickingShippingDetailCreate extends ProductPickingShippingDetailUpdate<never> {
  /** Warehouse the goods are picked from. */
  warehouse: {
    /** Id of the warehouse. */
    id: number;
  };
  /** Bin the goods are picked from. */
  warehouseBin: {
    /** Id of the bin. */
    id: number;
  };
}

/** Goods picked from a bin for a product and shipped to the customer. */
export interface ProductPickingShippingDetailUpdate<Empty = null> {
  /** Units taken out of the bin. */
  pickedQuantity?: number | null;
  /** Units sent to the customer. */
  shippedQuantity?: number | null;
  /** Warehouse the goods are picked from. */
  warehouse?: {
    /** Id of the warehouse. */
    id: number;
  };
  /** Bin the goods are picked from. */
  warehouseBin?: {
    /** Id of the bin. */
    id: number;
  };
  /** How the goods are sent, such as UPS Ground. */
  shipmentMethod?:
    | {
        /** Id of the shipment method. */
        id: number;
      }
    | Empty;
  /** Serial numbers of the pieces picked. */
  serialNumber?: string | Empty;
  /** Ids of the serial number records that are picked. */
  serialNumberIds?: number[] | Empty;
  /** Number by which the carrier traces the parcel. */
  trackingNumber?: string | Empty;
  /** Units the detail is about. */
  quantity?: number | null;
  /** Day the goods should reach the customer. */
  expectedArrivalDate?: string | Empty;
  /** Day the goods are sent. */
  shipmentDate?: string | Empty;
}
