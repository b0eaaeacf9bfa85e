// @generated from definitions/connectwise-psa/schemas/sales/order-status-email-template.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { OrderStatusReference } from "../../schemas/sales/order-status.js";

/** The e-mail that goes out when a sales order reaches a status. */
export interface OrderStatusEmailTemplate {
  /** Id of the order status e-mail template. */
  id: number;
  /** Sales order status that sends the e-mail. */
  status?: OrderStatusReference;
  /** Whether the e-mail comes from the member who sends it, not from the address in emailAddress. */
  useSenderFlag?: boolean | null;
  /** Given name of the sender, needed when useSenderFlag is false. */
  firstName?: string;
  /** Family name of the sender, needed when useSenderFlag is false. */
  lastName?: string;
  /** Address of the sender, needed when useSenderFlag is false. */
  emailAddress?: string;
  /** Subject line of the e-mail. */
  subject?: string;
  /** Text of the e-mail; tokens in it are filled in when it is sent. */
  body?: string;
  /** Whether the sender gets a copy of the e-mail. */
  copySenderFlag?: boolean | null;
  /**
   * What the server notes about the order status e-mail template, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}

/** The e-mail that goes out when a sales order reaches a status. */
export interface OrderStatusEmailTemplateCreate extends OrderStatusEmailTemplateUpdate<never> {
  /** Subject line of the e-mail. */
  subject: string;
  /** Text of the e-mail; tokens in it are filled in when it is sent. */
  body: string;
}

/** The e-mail that goes out when a sales order reaches a status. */
export interface OrderStatusEmailTemplateUpdate<Empty = null> {
  /** Whether the e-mail comes from the member who sends it, not from the address in emailAddress. */
  useSenderFlag?: boolean | null;
  /** Given name of the sender, needed when useSenderFlag is false. */
  firstName?: string | Empty;
  /** Family name of the sender, needed when useSenderFlag is false. */
  lastName?: string | Empty;
  /** Address of the sender, needed when useSenderFlag is false. */
  emailAddress?: string | Empty;
  /** Subject line of the e-mail. */
  subject?: string;
  /** Text of the e-mail; tokens in it are filled in when it is sent. */
  body?: string;
  /** Whether the sender gets a copy of the e-mail. */
  copySenderFlag?: boolean | null;
}

/** The e-mail sent when a sales order gets a status. */
export interface OrderStatusEmailTemplateReference {
  /** Id of the order status email template reference. */
  id?: number | null;
  /** Name of the order status email template reference. */
  name?: string;
  /**
   * What the server notes about the order status email template reference, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}
