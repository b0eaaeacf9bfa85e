// @generated from definitions/connectwise-psa/schemas/procurement/change-order.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A change order that stands beside a purchase order. */
export interface ChangeOrder {
  /** Id of the change order. */
  id: number;
  /** Id of the purchase order it belongs to. */
  purchaseHeaderRecId?: number;
  /**
   * What the server notes about the change order, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A change order that stands beside a purchase order. */
export interface ChangeOrderCreate extends ChangeOrderUpdate {
  /** Id of the purchase order it belongs to. */
  purchaseHeaderRecId: number;
}

/** A change order that stands beside a purchase order. */
export interface ChangeOrderUpdate {
  /** Id of the purchase order it belongs to. */
  purchaseHeaderRecId?: number;
}
