// @generated from definitions/connectwise-psa/schemas/service/board-notification.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo } from "../../schemas/common.js";
import type { NotificationRecipientReference } from "../../schemas/system/notification-recipient.js";

/** Somebody who is notified about tickets of one board. */
export interface BoardNotification {
  /** Id of the board notice. */
  id: number;
  /** Kind of recipient, such as a certain role, one member or an e-mail address. */
  notifyWho?: NotificationRecipientReference;
  /** Member who is notified, when notifyWho asks for one. */
  member?: MemberReference;
  /** Address that is notified, when notifyWho asks for an e-mail address. */
  email?: string;
  /**
   * What the server notes about the board notice, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** Somebody who is notified about tickets of one board. */
export interface BoardNotificationCreate extends BoardNotificationUpdate<never> {
  /** Kind of recipient, such as a certain role, one member or an e-mail address. */
  notifyWho: {
    /** Id of the notification recipient reference. */
    id: number | null;
  };
}

/** Somebody who is notified about tickets of one board. */
export interface BoardNotificationUpdate<Empty = null> {
  /** Kind of recipient, such as a certain role, one member or an e-mail address. */
  notifyWho?: {
    /** Id of the notification recipient reference. */
    id: number | null;
  };
  /** Member who is notified, when notifyWho asks for one. */
  member?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Address that is notified, when notifyWho asks for an e-mail address. */
  email?: string | Empty;
}
