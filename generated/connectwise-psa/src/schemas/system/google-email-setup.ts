// @generated from definitions/connectwise-psa/schemas/system/google-email-setup.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { EmailConnectorReference } from "../../schemas/system/email-connector.js";

/** The access to a Google mailbox. */
export interface GoogleEmailSetup {
  /** Id of the Google mailbox setup. */
  id: number;
  /** Name by which your account knows the mailbox. */
  name?: string;
  /** E-mail address of the mailbox. */
  username?: string;
  /** Mailbox folder from which new e-mail is read. */
  inboxFolder?: string;
  /** Mailbox folder to which e-mail is moved once it became a ticket. */
  processedFolder?: string;
  /** Mailbox folder to which e-mail is moved that could not be processed. */
  failedFolder?: string;
  /** Client id of the service account at Google. */
  clientId?: string;
  /** Whether the Google mailbox setup is out of use. */
  inactiveFlag?: boolean | null;
  /** E-mail connector that reads the mailbox. */
  emailConnector?: EmailConnectorReference;
  /**
   * What the server notes about the Google mailbox setup, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** The access to a Google mailbox. */
export interface GoogleEmailSetupCreate extends GoogleEmailSetupUpdate<never> {
  /** Name by which your account knows the mailbox. */
  name: string;
  /** E-mail address of the mailbox. */
  username: string;
  /** Mailbox folder from which new e-mail is read. */
  inboxFolder: string;
  /** Mailbox folder to which e-mail is moved once it became a ticket. */
  processedFolder: string;
  /** Mailbox folder to which e-mail is moved that could not be processed. */
  failedFolder: string;
}

/** The access to a Google mailbox. */
export interface GoogleEmailSetupUpdate<Empty = null> {
  /** Name by which your account knows the mailbox. */
  name?: string;
  /** E-mail address of the mailbox. */
  username?: string;
  /** Mailbox folder from which new e-mail is read. */
  inboxFolder?: string;
  /** Mailbox folder to which e-mail is moved once it became a ticket. */
  processedFolder?: string;
  /** Mailbox folder to which e-mail is moved that could not be processed. */
  failedFolder?: string;
  /** Client id of the service account at Google. */
  clientId?: string | Empty;
  /** Private key of the service account at Google; keep it secret. */
  privateKey?: string | Empty;
  /** Whether the Google mailbox setup is out of use. */
  inactiveFlag?: boolean | null;
  /** E-mail connector that reads the mailbox. */
  emailConnector?:
    | {
        /** Id of the email connector reference. */
        id: number | null;
      }
    | Empty;
}

/** A Google mailbox that an e-mail connector reads. */
export interface GoogleEmailSetupReference {
  /** Id of the google email setup reference. */
  id?: number | null;
  /** Name of the google email setup reference. */
  name?: string;
  /**
   * What the server notes about the google email setup reference, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}
