// @generated from definitions/connectwise-psa/schemas/procurement/purchase-order-status-notification.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, PurchaseOrderStatusReference, RecordInfo } from "../../schemas/common.js";
import type { NotificationRecipientReference } from "../../schemas/system/notification-recipient.js";

/** Somebody who is told when a purchase order reaches a status. */
export interface PurchaseOrderStatusNotification {
  /** Id of the purchase order status notice. */
  id: number;
  /** Who is told, as a role, a member or an e-mail address. */
  notifyWho?: NotificationRecipientReference;
  /** Purchase order status that starts the notification. */
  status?: PurchaseOrderStatusReference;
  /** Member who is told, when notifyWho asks for one. */
  member?: MemberReference;
  /** Address that is told; required when notifyWho is Email Address. */
  email?: string;
  /** Step of the status's workflow at which the notice is sent. */
  workflowStep?: number | null;
  /**
   * What the server notes about the purchase order status notice, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}

/** Somebody who is told when a purchase order reaches a status. */
export interface PurchaseOrderStatusNotificationCreate extends PurchaseOrderStatusNotificationUpdate<never> {
  /** Who is told, as a role, a member or an e-mail address. */
  notifyWho: {
    /** Id of the notification recipient reference. */
    id: number | null;
  };
}

/** Somebody who is told when a purchase order reaches a status. */
export interface PurchaseOrderStatusNotificationUpdate<Empty = null> {
  /** Who is told, as a role, a member or an e-mail address. */
  notifyWho?: {
    /** Id of the notification recipient reference. */
    id: number | null;
  };
  /** Member who is told, when notifyWho asks for one. */
  member?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Address that is told; required when notifyWho is Email Address. */
  email?: string | Empty;
  /** Step of the status's workflow at which the notice is sent. */
  workflowStep?: number | null;
}
