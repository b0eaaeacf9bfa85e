// @generated from definitions/connectwise-psa/schemas/sales/sales-orders-line-item.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, SalesOrderReference } from "../../schemas/common.js";

/** A line of a sales order with its quantity and billing state. */
export interface SalesOrdersLineItem {
  /** Id of the sales order line. */
  id: number;
  /** Number of the purchase order that belongs to the line. */
  purchaseOrderNumber?: string;
  /** Sales order the line belongs to. */
  salesOrder?: SalesOrderReference;
  /** How far the line has been billed. */
  billStatus?: string;
  /** Units ordered. */
  quantity?: number;
  /** Units of the line that were called off. */
  quantityCancelled?: number;
  /**
   * What the server notes about the sales order line, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A line of a sales order with its quantity and billing state. */
export interface SalesOrdersLineItemCreate extends SalesOrdersLineItemUpdate<never> {
  /** Sales order the line belongs to. */
  salesOrder: {
    /** Id of the sales order. */
    id: number;
  };
}

/** A line of a sales order with its quantity and billing state. */
export interface SalesOrdersLineItemUpdate<Empty = null> {
  /** Number of the purchase order that belongs to the line. */
  purchaseOrderNumber?: string | Empty;
  /** Sales order the line belongs to. */
  salesOrder?: {
    /** Id of the sales order. */
    id: number;
  };
  /** How far the line has been billed. */
  billStatus?: string | Empty;
  /** Units ordered. */
  quantity?: number | Empty;
  /** Units of the line that were called off. */
  quantityCancelled?: number | Empty;
}
