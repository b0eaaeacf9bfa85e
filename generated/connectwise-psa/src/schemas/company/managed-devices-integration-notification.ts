// @generated from definitions/connectwise-psa/schemas/company/managed-devices-integration-notification.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo } from "../../schemas/common.js";
import type { ManagedDevicesIntegrationReference } from "../../schemas/company/managed-devices-integration.js";
import type { NotificationRecipientReference } from "../../schemas/system/notification-recipient.js";

/** Who gets mail about the sync of an integration. */
export interface ManagedDevicesIntegrationNotification {
  /** Id of the managed devices notice. */
  id: number;
  /** Integration the mails are about. */
  managedDevicesIntegration?: ManagedDevicesIntegrationReference;
  /** Kind of recipient. */
  notifyWho?: NotificationRecipientReference;
  /** Member who gets the mail, when the recipient is one certain member. */
  member?: MemberReference;
  /** Events that send the mail. */
  logType?:
    | "All"
    | "Error"
    | "NewManagedSolution"
    | "NewDeviceType"
    | "NewConfiguration"
    | "NewAddition"
    | "Info"
    | null;
  /**
   * What the server notes about the managed devices notice, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** Who gets mail about the sync of an integration. */
export interface ManagedDevicesIntegrationNotificationCreate extends ManagedDevicesIntegrationNotificationUpdate<never> {
  /** Kind of recipient. */
  notifyWho: {
    /** Id of the notification recipient reference. */
    id: number | null;
  };
  /** Events that send the mail. */
  logType:
    | "All"
    | "Error"
    | "NewManagedSolution"
    | "NewDeviceType"
    | "NewConfiguration"
    | "NewAddition"
    | "Info"
    | null;
}

/** Who gets mail about the sync of an integration. */
export interface ManagedDevicesIntegrationNotificationUpdate<Empty = null> {
  /** Kind of recipient. */
  notifyWho?: {
    /** Id of the notification recipient reference. */
    id: number | null;
  };
  /** Member who gets the mail, when the recipient is one certain member. */
  member?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Events that send the mail. */
  logType?:
    | "All"
    | "Error"
    | "NewManagedSolution"
    | "NewDeviceType"
    | "NewConfiguration"
    | "NewAddition"
    | "Info"
    | null;
}
