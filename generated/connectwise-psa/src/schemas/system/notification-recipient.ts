// @generated from definitions/connectwise-psa/schemas/system/notification-recipient.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A kind of recipient that notifications go to or come from. */
export interface NotificationRecipient {
  /** Id of the notification recipient. */
  id: number;
  /** Fixed key of the kind of recipient. */
  identifier?: string;
  /** Name of the notification recipient. */
  name?: string;
  /** Whether the recipient is outside your own organization. */
  externalFlag?: boolean | null;
  /** Whether notifications about tickets can use the recipient. */
  serviceFlag?: boolean | null;
  /** Whether notifications about sales can use the recipient. */
  salesFlag?: boolean | null;
  /** Whether notifications about invoices can use the recipient. */
  invoiceFlag?: boolean | null;
  /** Whether notifications about agreements can use the recipient. */
  agreementFlag?: boolean | null;
  /** Whether notifications about members can use the recipient. */
  memberFlag?: boolean | null;
  /** Whether notifications about configurations can use the recipient. */
  configFlag?: boolean | null;
  /** Whether notifications from managed services (device monitoring) can use the recipient. */
  mspFlag?: boolean | null;
  /** Whether the actions of tracks can use the recipient. */
  trackFlag?: boolean | null;
  /** Whether notifications about projects can use the recipient. */
  projectFlag?: boolean | null;
  /** Whether notifications about purchasing can use the recipient. */
  procurementFlag?: boolean | null;
  /** Whether notifications about knowledge base articles can use the recipient. */
  knowledgeBaseFlag?: boolean | null;
  /**
   * What the server notes about the notification recipient, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
  /** GUID of the notification recipient in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A kind of recipient of notices, such as the contact, the owner or an e-mail address. */
export interface NotificationRecipientReference {
  /** Id of the notification recipient reference. */
  id?: number | null;
  /** Short code by which the notification recipient reference is known. */
  identifier?: string;
  /** Name of the notification recipient reference. */
  name?: string;
  /**
   * What the server notes about the notification recipient reference, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}
