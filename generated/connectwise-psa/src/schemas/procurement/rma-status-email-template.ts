// @generated from definitions/connectwise-psa/schemas/procurement/rma-status-email-template.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { RmaStatusReference } from "../../schemas/procurement/rma-status.js";

/** The e-mail that goes out when an RMA tag reaches a status. */
export interface RmaStatusEmailTemplate {
  /** Id of the RMA status e-mail template. */
  id: number;
  /** RMA status that sends the e-mail. */
  status?: RmaStatusReference;
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
   * What the server notes about the RMA status e-mail template, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** The e-mail that goes out when an RMA tag reaches a status. */
export interface RmaStatusEmailTemplateCreate extends RmaStatusEmailTemplateUpdate<never> {
  /** Subject line of the e-mail. */
  subject: string;
  /** Text of the e-mail; tokens in it are filled in when it is sent. */
  body: string;
}

/** The e-mail that goes out when an RMA tag reaches a status. */
export interface RmaStatusEmailTemplateUpdate<Empty = null> {
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

/** The e-mail sent when a return gets a status. */
export interface RmaStatusEmailTemplateReference {
  /** Id of the rma status email template reference. */
  id?: number | null;
  /** Name of the rma status email template reference. */
  name?: string;
  /**
   * What the server notes about the rma status email template reference, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}
