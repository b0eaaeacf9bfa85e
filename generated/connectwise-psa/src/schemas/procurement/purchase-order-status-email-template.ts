// @generated from definitions/connectwise-psa/schemas/procurement/purchase-order-status-email-template.yaml
// To change this file, edit that and run `npm run generate`.

import type { PurchaseOrderStatusReference, RecordInfo } from "../../schemas/common.js";

/** The e-mail that goes out when a purchase order reaches a status. */
export interface PurchaseOrderStatusEmailTemplate {
  /** Id of the purchase order status e-mail template. */
  id: number;
  /** Purchase order status that sends the e-mail. */
  status?: PurchaseOrderStatusReference;
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
   * What the server notes about the purchase order status e-mail template, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}

/** The e-mail that goes out when a purchase order reaches a status. */
export interface PurchaseOrderStatusEmailTemplateCreate extends PurchaseOrderStatusEmailTemplateUpdate<never> {
  /** Subject line of the e-mail. */
  subject: string;
}

/** The e-mail that goes out when a purchase order reaches a status. */
export interface PurchaseOrderStatusEmailTemplateUpdate<Empty = null> {
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
  body?: string | Empty;
  /** Whether the sender gets a copy of the e-mail. */
  copySenderFlag?: boolean | null;
}
