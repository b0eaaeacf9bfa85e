// @generated from definitions/connectwise-psa/schemas/system/imap.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { EmailConnectorReference } from "../../schemas/system/email-connector.js";

/** The access to an IMAP mailbox. */
export interface Imap {
  /** Id of the IMAP mailbox. */
  id: number;
  /** Name by which your account knows the mailbox. */
  name?: string;
  /** Mailbox folder from which new e-mail is read, such as INBOX. */
  imapName?: string;
  /** Mailbox folder to which e-mail is moved once it became a ticket. */
  processedName?: string;
  /** Mailbox folder to which e-mail is moved that could not be processed. */
  failedFolder?: string;
  /** Host name of the IMAP server. */
  server?: string;
  /** Login name of the mailbox. */
  userName?: string;
  /** Port of the IMAP server, commonly 993 with encryption and 143 without. */
  port?: number | null;
  /** Whether the connection is encrypted. */
  sslFlag?: boolean | null;
  /** E-mail connector that reads the mailbox. */
  emailConnector?: EmailConnectorReference;
  /**
   * What the server notes about the IMAP mailbox, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** The access to an IMAP mailbox. */
export interface ImapCreate extends ImapUpdate<never> {
  /** Name by which your account knows the mailbox. */
  name: string;
  /** Mailbox folder from which new e-mail is read, such as INBOX. */
  imapName: string;
  /** Mailbox folder to which e-mail is moved once it became a ticket. */
  processedName: string;
  /** Mailbox folder to which e-mail is moved that could not be processed. */
  failedFolder: string;
  /** Host name of the IMAP server. */
  server: string;
  /** Login name of the mailbox. */
  userName: string;
  /** Port of the IMAP server, commonly 993 with encryption and 143 without. */
  port: number | null;
}

/** The access to an IMAP mailbox. */
export interface ImapUpdate<Empty = null> {
  /** Name by which your account knows the mailbox. */
  name?: string;
  /** Mailbox folder from which new e-mail is read, such as INBOX. */
  imapName?: string;
  /** Mailbox folder to which e-mail is moved once it became a ticket. */
  processedName?: string;
  /** Mailbox folder to which e-mail is moved that could not be processed. */
  failedFolder?: string;
  /** Host name of the IMAP server. */
  server?: string;
  /** Login name of the mailbox. */
  userName?: string;
  /** Password of the mailbox; keep it secret. */
  password?: string | Empty;
  /** Port of the IMAP server, commonly 993 with encryption and 143 without. */
  port?: number | null;
  /** Whether the connection is encrypted. */
  sslFlag?: boolean | null;
  /** E-mail connector that reads the mailbox. */
  emailConnector?:
    | {
        /** Id of the email connector reference. */
        id: number | null;
      }
    | Empty;
}

/** An IMAP setup in short. */
export interface ImapInfo {
  /** Id of the IMAP mailbox. */
  id: number;
  /** Name by which your account knows the mailbox. */
  name?: string;
  /** E-mail connector that reads the mailbox. */
  emailConnector?: EmailConnectorReference;
  /**
   * What the server notes about the IMAP mailbox, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** An IMAP mailbox that an e-mail connector reads. */
export interface ImapSetupReference {
  /** Id of the imap setup reference. */
  id?: number | null;
  /** Name of the imap setup reference. */
  name?: string;
  /**
   * What the server notes about the imap setup reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
