// @generated from definitions/connectwise-psa/schemas/procurement/purchasing-demand.yaml
// To change this file, edit that and run `npm run generate`.

import type { CompanyReference, WarehouseReference } from "../../schemas/common.js";
import type { PurchaseOrder, PurchaseOrderInput } from "../../schemas/procurement/purchase-order.js";

/** A product that has to be bought, with quantity and cost. */
export interface ProductDemand {
  /** Id of the product on a ticket or order that needs the purchase. */
  productRecId?: number;
  /** Units to buy. */
  quantity?: number;
  /** Cost of one unit at the vendor. */
  cost?: number | null;
}

/** Products to be bought from one vendor for one warehouse. */
export interface PurchasingDemandCreate {
  /** Warehouse the goods are delivered to. */
  warehouse?: {
    /** Id of the warehouse. */
    id: number;
  };
  /** Company the goods are bought from. */
  vendor?: {
    /** Id of the company. */
    id: number;
  };
  /** Products to buy, with quantities and costs. */
  products?: ProductDemand[];
  /** Purchase order that takes up the products. */
  purchaseOrder?: PurchaseOrderInput;
}

/** Products to be bought from one vendor for one warehouse. */
export interface PurchasingDemand {
  /** Warehouse the goods are delivered to. */
  warehouse?: WarehouseReference;
  /** Company the goods are bought from. */
  vendor?: CompanyReference;
  /** Products to buy, with quantities and costs. */
  products?: ProductDemand[];
  /** Purchase order that takes up the products. */
  purchaseOrder?: PurchaseOrder;
}
