// @generated from definitions/connectwise-psa/resources/system/notification-recipients.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { NotificationRecipient } from "../schemas/system/notification-recipient.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "notification_recipients", path: "/system/notificationRecipients" };

/**
 * Lists notification recipients. A kind of recipient a notification can go to or come from, such as the ticket's
 * contact, its owner or a fixed address.
 */
export const listNotificationRecipients: Operation<ListParams, NotificationRecipient> = { of: base, like: listShape };

/** Gets one notification recipient by its id. */
export const getNotificationRecipient: Operation<{ id: number } & GetParams, NotificationRecipient> = {
  of: base,
  like: getShape,
};

/** Counts the notification recipients that match the given conditions. */
export const countNotificationRecipients: Operation<CountParams, Count> = { of: base, like: countShape };

/**
 * A kind of recipient a notification can go to or come from, such as the ticket's contact, its owner or a fixed
 * address.
 */
export interface NotificationRecipientsResource {
  /**
   * Lists notification recipients. A kind of recipient a notification can go to or come from, such as the ticket's
   * contact, its owner or a fixed address.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<NotificationRecipient>;
  /** Gets one notification recipient by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<NotificationRecipient>;
  /** Counts the notification recipients that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.notificationRecipients` is made from. */
export const notificationRecipientsResource: Resource<NotificationRecipientsResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const notificationRecipientsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_notification_recipients_count: { operation: countNotificationRecipients },
  get_single_connect_wise_psa_notification_recipient_by_id: { operation: getNotificationRecipient },
  list_all_connect_wise_psa_notification_recipients: { operation: listNotificationRecipients },
};
