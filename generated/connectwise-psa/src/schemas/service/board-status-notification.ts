// @generated from definitions/connectwise-psa/schemas/service/board-status-notification.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo, ServiceStatusReference } from "../../schemas/common.js";
import type { NotificationRecipientReference } from "../../schemas/system/notification-recipient.js";

/** Somebody who is notified when a ticket gets the status. */
export interface BoardStatusNotification {
  /** Id of the ticket status notice. */
  id: number;
  /** Kind of recipient, such as a certain role, one member or an e-mail address. */
  notifyWho?: NotificationRecipientReference;
  /** Status that sets the notification off. */
  status?: ServiceStatusReference;
  /** Member who is notified, when notifyWho asks for one. */
  member?: MemberReference;
  /** Address that is notified; must be given when notifyWho is an e-mail address. */
  email?: string;
  /** Step of the status's workflow at which the notice is sent. */
  workflowStep?: number | null;
  /**
   * What the server notes about the ticket status notice, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** Somebody who is notified when a ticket gets the status. */
export interface BoardStatusNotificationCreate extends BoardStatusNotificationUpdate<never> {
  /** Kind of recipient, such as a certain role, one member or an e-mail address. */
  notifyWho: {
    /** Id of the notification recipient reference. */
    id: number | null;
  };
}

/** Somebody who is notified when a ticket gets the status. */
export interface BoardStatusNotificationUpdate<Empty = null> {
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
  /** Address that is notified; must be given when notifyWho is an e-mail address. */
  email?: string | Empty;
  /** Step of the status's workflow at which the notice is sent. */
  workflowStep?: number | null;
}
