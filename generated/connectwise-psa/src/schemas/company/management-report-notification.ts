// @generated from definitions/connectwise-psa/schemas/company/management-report-notification.yaml
// To change this file, edit that and run `npm run generate`.

import type { CompanyReference, MemberReference, RecordInfo } from "../../schemas/common.js";
import type { NotificationRecipientReference } from "../../schemas/system/notification-recipient.js";

/** Who is told when executive summary reports are made. */
export interface ManagementReportNotification {
  /** Id of the management report notice. */
  id: number;
  /** Kind of recipient. */
  notifyWho?: NotificationRecipientReference;
  /** Member who is told, when the recipient is one certain member. */
  member?: MemberReference;
  /** Address that is told, when the recipient is an e-mail address. */
  email?: string;
  /** Whether it holds for all companies. */
  globalFlag?: boolean | null;
  /** Company whose reports it is about. */
  company?: CompanyReference;
  /**
   * What the server notes about the management report notice, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** Who is told when executive summary reports are made. */
export interface ManagementReportNotificationCreate extends ManagementReportNotificationUpdate<never> {
  /** Kind of recipient. */
  notifyWho: {
    /** Id of the notification recipient reference. */
    id: number | null;
  };
}

/** Who is told when executive summary reports are made. */
export interface ManagementReportNotificationUpdate<Empty = null> {
  /** Kind of recipient. */
  notifyWho?: {
    /** Id of the notification recipient reference. */
    id: number | null;
  };
  /** Member who is told, when the recipient is one certain member. */
  member?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Address that is told, when the recipient is an e-mail address. */
  email?: string | Empty;
  /** Whether it holds for all companies. */
  globalFlag?: boolean | null;
}
