// @generated from definitions/connectwise-psa/schemas/system/office365-email-setup.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { ExistingTenantReference } from "../../schemas/references.js";
import type { EmailConnectorReference } from "../../schemas/system/email-connector.js";

/** A Microsoft 365 mailbox whose incoming mail becomes tickets. */
export interface Office365EmailSetup {
  /** Id of the Microsoft 365 mailbox setup. */
  id: number;
  /** Name by which your account knows the mailbox. */
  name?: string;
  /** Address of the mailbox that is read. */
  username?: string;
  /** Folder of the mailbox that is read. */
  inboxFolder?: string;
  /** Folder of the mailbox for messages that were handled. */
  processedFolder?: string;
  /** Folder of the mailbox for messages that could not be handled. */
  failedFolder?: string;
  /** Id of the Microsoft 365 tenant the mailbox is in. */
  tenantId?: string;
  /** Id of the application registered in Microsoft 365. */
  clientId?: string;
  /** Whether access to the mailbox has been granted. */
  authorizedFlag?: boolean | null;
  /** Whether the Microsoft 365 mailbox setup is out of use. */
  inactiveFlag?: boolean | null;
  /** Number of the mail source; copy it from a setup that works. */
  source?: number;
  /** Whether tenant and application are taken from another setup, named in existingTenant. */
  useExistingTenantFlag?: boolean | null;
  /** Setup whose tenant is used; needs useExistingTenantFlag. */
  existingTenant?: ExistingTenantReference;
  /** E-mail connector that turns the mail into tickets. */
  emailConnector?: EmailConnectorReference;
  /**
   * What the server notes about the Microsoft 365 mailbox setup, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A Microsoft 365 mailbox whose incoming mail becomes tickets. */
export interface Office365EmailSetupCreate extends Office365EmailSetupUpdate<never> {
  /** Name by which your account knows the mailbox. */
  name: string;
  /** Folder of the mailbox that is read. */
  inboxFolder: string;
  /** Folder of the mailbox for messages that were handled. */
  processedFolder: string;
  /** Folder of the mailbox for messages that could not be handled. */
  failedFolder: string;
}

/** A Microsoft 365 mailbox whose incoming mail becomes tickets. */
export interface Office365EmailSetupUpdate<Empty = null> {
  /** Name by which your account knows the mailbox. */
  name?: string;
  /** Address of the mailbox that is read. */
  username?: string | Empty;
  /** Folder of the mailbox that is read. */
  inboxFolder?: string;
  /** Folder of the mailbox for messages that were handled. */
  processedFolder?: string;
  /** Folder of the mailbox for messages that could not be handled. */
  failedFolder?: string;
  /** Id of the Microsoft 365 tenant the mailbox is in. */
  tenantId?: string | Empty;
  /** Id of the application registered in Microsoft 365. */
  clientId?: string | Empty;
  /** Secret of the application registered in Microsoft 365. */
  clientSecret?: string | Empty;
  /** Whether the Microsoft 365 mailbox setup is out of use. */
  inactiveFlag?: boolean | null;
  /** Number of the mail source; copy it from a setup that works. */
  source?: number | Empty;
  /** Whether tenant and application are taken from another setup, named in existingTenant. */
  useExistingTenantFlag?: boolean | null;
  /** Setup whose tenant is used; needs useExistingTenantFlag. */
  existingTenant?:
    | {
        /** Id of the existing tenant reference. */
        id: number | null;
      }
    | Empty;
  /** E-mail connector that turns the mail into tickets. */
  emailConnector?:
    | {
        /** Id of the email connector reference. */
        id: number | null;
      }
    | Empty;
}

/** A Microsoft 365 mailbox that an e-mail connector reads. */
export interface Office365EmailSetupReference {
  /** Id of the office365 email setup reference. */
  id?: number | null;
  /** Name of the office365 email setup reference. */
  name?: string;
  /**
   * What the server notes about the office365 email setup reference, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}

/** A user of the Microsoft 365 tenant whose mailbox can be used. */
export interface UserEmail {
  /** Id of the user in Microsoft 365. */
  id: string;
  /** Name of the user as Microsoft 365 shows it. */
  displayName?: string;
  /** Sign-in name in Microsoft 365, usually the e-mail address. */
  userPrincipalName?: string;
}
