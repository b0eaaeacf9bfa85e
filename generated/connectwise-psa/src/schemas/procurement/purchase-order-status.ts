// @generated from definitions/connectwise-psa/schemas/procurement/purchase-order-status.yaml
// To change this file, edit that and run `npm run generate`.

import type { PurchaseOrderStatusEmailTemplateReference, RecordInfo } from "../../schemas/common.js";

/** A status that purchase orders can have; every account sets up its own. */
export interface PurchaseOrderStatus {
  /** Id of the status. */
  id: number;
  /** Name people choose, such as Open or Received; unique. */
  name?: string;
  /** Whether new purchase orders start with it. */
  defaultFlag?: boolean | null;
  /** Whether it closes the purchase order. */
  closedFlag?: boolean | null;
  /** Whether it can no longer be chosen. */
  inactiveFlag?: boolean | null;
  /** Whether it is set by itself when all lines are received. */
  defaultClosedFlag?: boolean | null;
  /** Position in pick lists; lower comes first. */
  sortOrder?: number | null;
  /** Template of the e-mail sent when an order gets the status. */
  emailTemplate?: PurchaseOrderStatusEmailTemplateReference;
  /**
   * What the server notes about the purchase order status, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
  /** GUID of the record in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A status that purchase orders can have; every account sets up its own. */
export interface PurchaseOrderStatusCreate extends PurchaseOrderStatusUpdate<never> {
  /** Name people choose, such as Open or Received; unique. */
  name: string;
}

/** A status that purchase orders can have; every account sets up its own. */
export interface PurchaseOrderStatusUpdate<Empty = null> {
  /** Name people choose, such as Open or Received; unique. */
  name?: string;
  /** Whether new purchase orders start with it. */
  defaultFlag?: boolean | null;
  /** Whether it closes the purchase order. */
  closedFlag?: boolean | null;
  /** Whether it can no longer be chosen. */
  inactiveFlag?: boolean | null;
  /** Whether it is set by itself when all lines are received. */
  defaultClosedFlag?: boolean | null;
  /** Position in pick lists; lower comes first. */
  sortOrder?: number | null;
  /** Template of the e-mail sent when an order gets the status. */
  emailTemplate?:
    | {
        /** Id of the e-mail template. */
        id: number;
      }
    | Empty;
}

/** The slim copy of a purchase order status. */
export interface PurchaseOrderStatusInfo {
  /** Id of the status. */
  id: number;
  /** Name people choose, such as Open or Received. */
  name?: string;
  /** Whether new purchase orders start with it. */
  defaultFlag?: boolean | null;
  /** Whether it closes the purchase order. */
  closedFlag?: boolean | null;
  /** Whether it can no longer be chosen. */
  inactiveFlag?: boolean | null;
  /** Whether it is set by itself when all lines are received. */
  defaultClosedFlag?: boolean | null;
  /** Position in pick lists; lower comes first. */
  sortOrder?: number | null;
  /**
   * What the server notes about the purchase order status info, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
