// @generated from definitions/connectwise-psa/schemas/sales/order-status.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { OrderStatusEmailTemplateReference } from "../../schemas/sales/order-status-email-template.js";

/** A step in the life of sales orders. */
export interface OrderStatus {
  /** Id of the sales order status. */
  id: number;
  /** Name of the sales order status. */
  name?: string;
  /** Whether the sales order status is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether the sales order status is out of use. */
  inactiveFlag?: boolean | null;
  /** Position of the sales order status in lists; lower comes first. */
  sortOrder?: number | null;
  /** Whether an order with this status counts as closed. */
  closedFlag?: boolean | null;
  /** E-mail that goes out when an order gets this status. */
  emailTemplate?: OrderStatusEmailTemplateReference;
  /**
   * What the server notes about the sales order status, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the sales order status in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A step in the life of sales orders. */
export interface OrderStatusCreate extends OrderStatusUpdate<never> {
  /** Name of the sales order status. */
  name: string;
}

/** A step in the life of sales orders. */
export interface OrderStatusUpdate<Empty = null> {
  /** Name of the sales order status. */
  name?: string;
  /** Whether the sales order status is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether the sales order status is out of use. */
  inactiveFlag?: boolean | null;
  /** Position of the sales order status in lists; lower comes first. */
  sortOrder?: number | null;
  /** Whether an order with this status counts as closed. */
  closedFlag?: boolean | null;
  /** E-mail that goes out when an order gets this status. */
  emailTemplate?:
    | {
        /** Id of the order status email template reference. */
        id: number | null;
      }
    | Empty;
}

/** The slim copy of a sales order status. */
export interface OrderStatusInfo {
  /** Id of the sales order status. */
  id: number;
  /** Name of the sales order status. */
  name?: string;
  /** Whether the sales order status is out of use. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the sales order status, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** An order status: where a sales order stands. */
export interface OrderStatusReference {
  /** Id of the order status reference. */
  id?: number | null;
  /** Name of the order status reference. */
  name?: string;
  /**
   * What the server notes about the order status reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
