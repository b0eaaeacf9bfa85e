// @generated from definitions/connectwise-psa/schemas/service/board-auto-assign-resource.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo } from "../../schemas/common.js";
import type { NotificationRecipientReference } from "../../schemas/system/notification-recipient.js";

/** Who new tickets of one board are assigned to without a dispatcher. */
export interface BoardAutoAssignResource {
  /** Id of the automatic assignment rule. */
  id: number;
  /** Kind of person who gets the tickets, such as a certain role or one member. */
  notifyWho?: NotificationRecipientReference;
  /** Member who gets the tickets, when notifyWho asks for one. */
  member?: MemberReference;
  /**
   * What the server notes about the automatic assignment rule, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** Who new tickets of one board are assigned to without a dispatcher. */
export interface BoardAutoAssignResourceCreate extends BoardAutoAssignResourceUpdate<never> {
  /** Kind of person who gets the tickets, such as a certain role or one member. */
  notifyWho: {
    /** Id of the notification recipient reference. */
    id: number | null;
  };
}

/** Who new tickets of one board are assigned to without a dispatcher. */
export interface BoardAutoAssignResourceUpdate<Empty = null> {
  /** Kind of person who gets the tickets, such as a certain role or one member. */
  notifyWho?: {
    /** Id of the notification recipient reference. */
    id: number | null;
  };
  /** Member who gets the tickets, when notifyWho asks for one. */
  member?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
}
