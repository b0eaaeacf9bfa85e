// @generated from definitions/connectwise-psa/schemas/system/member-notification-setting.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** An event a member is told of. */
export interface MemberNotificationSetting {
  /** Id of the member notification setting. */
  id: number;
  /** Way the member is told: by e-mail, or by push message of the mobile app. */
  notificationType?: "Email" | "Push" | null;
  /** Event the member is told of; TimeNagMember and TimeNagApprover are reminders of missing time. */
  notificationTrigger?:
    | "ActivityStatusReq"
    | "CustomerUpdated"
    | "ExpenseReport"
    | "TicketStatusChange"
    | "TicketStatusRequest"
    | "TimeNagApprover"
    | "TimeNagMember"
    | "TimeSheet"
    | "WorkflowRules"
    | null;
  /**
   * What the server notes about the member notification setting, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** An event a member is told of. */
export interface MemberNotificationSettingCreate extends MemberNotificationSettingUpdate {
  /** Way the member is told: by e-mail, or by push message of the mobile app. */
  notificationType: "Email" | "Push" | null;
  /** Event the member is told of; TimeNagMember and TimeNagApprover are reminders of missing time. */
  notificationTrigger:
    | "ActivityStatusReq"
    | "CustomerUpdated"
    | "ExpenseReport"
    | "TicketStatusChange"
    | "TicketStatusRequest"
    | "TimeNagApprover"
    | "TimeNagMember"
    | "TimeSheet"
    | "WorkflowRules"
    | null;
}

/** An event a member is told of. */
export interface MemberNotificationSettingUpdate {
  /** Way the member is told: by e-mail, or by push message of the mobile app. */
  notificationType?: "Email" | "Push" | null;
  /** Event the member is told of; TimeNagMember and TimeNagApprover are reminders of missing time. */
  notificationTrigger?:
    | "ActivityStatusReq"
    | "CustomerUpdated"
    | "ExpenseReport"
    | "TicketStatusChange"
    | "TicketStatusRequest"
    | "TimeNagApprover"
    | "TimeNagMember"
    | "TimeSheet"
    | "WorkflowRules"
    | null;
}
