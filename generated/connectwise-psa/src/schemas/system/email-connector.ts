// @generated from definitions/connectwise-psa/schemas/system/email-connector.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BoardReference,
  CompanyReference,
  MemberReference,
  PriorityReference,
  RecordInfo,
  ServiceItemReference,
  ServiceSourceReference,
  ServiceStatusReference,
  ServiceSubTypeReference,
  ServiceTypeReference,
  SystemDepartmentReference,
  SystemLocationReference,
} from "../../schemas/common.js";
import type { GoogleEmailSetupReference } from "../../schemas/system/google-email-setup.js";
import type { ImapSetupReference } from "../../schemas/system/imap.js";
import type { Office365EmailSetupReference } from "../../schemas/system/office365-email-setup.js";

/** The rule that turns e-mail of a mailbox into tickets. */
export interface EmailConnector {
  /** Id of the e-mail connector. */
  id: number;
  /** Kind of mailbox; decides which of the setups is used. */
  emailServerType?: "IMAP" | "Office365" | "Google" | "Asio365" | null;
  /** Access to the mailbox when emailServerType is IMAP. */
  imapSetup?: ImapSetupReference;
  /** Access to the mailbox when emailServerType is Office365. */
  office365EmailSetup?: Office365EmailSetupReference;
  /** Access to the mailbox when emailServerType is Asio365. */
  asio365EmailSetup?: Office365EmailSetupReference;
  /** Access to the mailbox when emailServerType is Google. */
  googleEmailSetup?: GoogleEmailSetupReference;
  /** Board on which new tickets are made. */
  serviceBoard?: BoardReference;
  /** Company of tickets whose sender is not known. */
  defaultCompany?: CompanyReference;
  /** Member in whose name tickets are made when none fits. */
  defaultMember?: MemberReference;
  /** Location of the tickets that are made. */
  location?: SystemLocationReference;
  /** Department of the tickets that are made. */
  department?: SystemDepartmentReference;
  /** Sender address of automatic answers. */
  emailNotifyFrom?: string;
  /** Address that gets a blind copy of automatic answers. */
  bccEmailTo?: string;
  /** Address that is told when an e-mail cannot be processed. */
  emailErrorsTo?: string;
  /** Whether tickets of unknown senders go to the default contact of the company. */
  setEmailToDefaultContactFlag?: boolean | null;
  /** Whether automatic answers are held back. */
  noResponseFlag?: boolean | null;
  /** Whether an automatic answer is never sent, whatever the e-mail. */
  neverRespondFlag?: boolean | null;
  /** Whether an e-mail that came in before is dropped. */
  discardDuplicatesFlag?: boolean | null;
  /** Whether replies become notes of the ticket they belong to. */
  postRepliesToTicketFlag?: boolean | null;
  /** Whether unknown senders become contacts. */
  createContactFlag?: boolean | null;
  /** Text of the automatic answer to an e-mail that made a new ticket. */
  responseEmailForNew?: string;
  /** Text of the automatic answer to an e-mail that joined an existing ticket. */
  responseEmailForExisting?: string;
  /** Source that new tickets get in place of the default of the board. */
  sourceOverride?: ServiceSourceReference;
  /** Priority that new tickets get in place of the default. */
  priorityOverride?: PriorityReference;
  /** Type that new tickets get; must belong to the board. */
  typeOverride?: ServiceTypeReference;
  /** Subtype that new tickets get; must belong to the board. */
  subTypeOverride?: ServiceSubTypeReference;
  /** Item that new tickets get; must belong to the board. */
  itemOverride?: ServiceItemReference;
  /** Status that new tickets get; must belong to the board. */
  statusOverride?: ServiceStatusReference;
  /** Whether addresses in copy of the e-mail are added to the ticket. */
  addCcFlag?: boolean | null;
  /** Id of the mailbox for incoming tickets in the ConnectWise platform. */
  inboundTicketMailboxId?: string;
  /** Whether replies are matched to tickets by the message id of the e-mail. */
  useEmailMessageIdFlag?: boolean | null;
  /**
   * What the server notes about the e-mail connector, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** The rule that turns e-mail of a mailbox into tickets. */
export interface EmailConnectorCreate extends EmailConnectorUpdate<never> {
  /** Board on which new tickets are made. */
  serviceBoard: {
    /** Id of the board. */
    id: number;
  };
  /** Company of tickets whose sender is not known. */
  defaultCompany: {
    /** Id of the company. */
    id: number;
  };
  /** Address that is told when an e-mail cannot be processed. */
  emailErrorsTo: string;
}

/** The rule that turns e-mail of a mailbox into tickets. */
export interface EmailConnectorUpdate<Empty = null> {
  /** Kind of mailbox; decides which of the setups is used. */
  emailServerType?: "IMAP" | "Office365" | "Google" | "Asio365" | null;
  /** Access to the mailbox when emailServerType is IMAP. */
  imapSetup?:
    | {
        /** Id of the imap setup reference. */
        id: number | null;
      }
    | Empty;
  /** Access to the mailbox when emailServerType is Office365. */
  office365EmailSetup?:
    | {
        /** Id of the office365 email setup reference. */
        id: number | null;
      }
    | Empty;
  /** Access to the mailbox when emailServerType is Asio365. */
  asio365EmailSetup?:
    | {
        /** Id of the office365 email setup reference. */
        id: number | null;
      }
    | Empty;
  /** Access to the mailbox when emailServerType is Google. */
  googleEmailSetup?:
    | {
        /** Id of the google email setup reference. */
        id: number | null;
      }
    | Empty;
  /** Board on which new tickets are made. */
  serviceBoard?: {
    /** Id of the board. */
    id: number;
  };
  /** Company of tickets whose sender is not known. */
  defaultCompany?: {
    /** Id of the company. */
    id: number;
  };
  /** Member in whose name tickets are made when none fits. */
  defaultMember?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Location of the tickets that are made. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department of the tickets that are made. */
  department?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Sender address of automatic answers. */
  emailNotifyFrom?: string | Empty;
  /** Address that gets a blind copy of automatic answers. */
  bccEmailTo?: string | Empty;
  /** Address that is told when an e-mail cannot be processed. */
  emailErrorsTo?: string;
  /** Whether tickets of unknown senders go to the default contact of the company. */
  setEmailToDefaultContactFlag?: boolean | null;
  /** Whether automatic answers are held back. */
  noResponseFlag?: boolean | null;
  /** Whether an automatic answer is never sent, whatever the e-mail. */
  neverRespondFlag?: boolean | null;
  /** Whether an e-mail that came in before is dropped. */
  discardDuplicatesFlag?: boolean | null;
  /** Whether replies become notes of the ticket they belong to. */
  postRepliesToTicketFlag?: boolean | null;
  /** Whether unknown senders become contacts. */
  createContactFlag?: boolean | null;
  /** Text of the automatic answer to an e-mail that made a new ticket. */
  responseEmailForNew?: string | Empty;
  /** Text of the automatic answer to an e-mail that joined an existing ticket. */
  responseEmailForExisting?: string | Empty;
  /** Source that new tickets get in place of the default of the board. */
  sourceOverride?:
    | {
        /** Id of the source. */
        id: number;
      }
    | Empty;
  /** Priority that new tickets get in place of the default. */
  priorityOverride?:
    | {
        /** Id of the priority. */
        id: number;
      }
    | Empty;
  /** Type that new tickets get; must belong to the board. */
  typeOverride?:
    | {
        /** Id of the type. */
        id: number;
      }
    | Empty;
  /** Subtype that new tickets get; must belong to the board. */
  subTypeOverride?:
    | {
        /** Id of the subtype. */
        id: number;
      }
    | Empty;
  /** Item that new tickets get; must belong to the board. */
  itemOverride?:
    | {
        /** Id of the item. */
        id: number;
      }
    | Empty;
  /** Status that new tickets get; must belong to the board. */
  statusOverride?:
    | {
        /** Id of the status. */
        id: number;
      }
    | Empty;
  /** Whether addresses in copy of the e-mail are added to the ticket. */
  addCcFlag?: boolean | null;
  /** Id of the mailbox for incoming tickets in the ConnectWise platform. */
  inboundTicketMailboxId?: string | Empty;
  /** Whether replies are matched to tickets by the message id of the e-mail. */
  useEmailMessageIdFlag?: boolean | null;
}

/** An e-mail connector in short. */
export interface EmailConnectorInfo {
  /** Id of the e-mail connector. */
  id: number;
  /** Company of tickets whose sender is not known. */
  defaultCompany?: CompanyReference;
  /** Access to the IMAP mailbox it reads. */
  imapSetup?: ImapSetupReference;
  /**
   * What the server notes about the e-mail connector, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** An e-mail connector: it turns incoming mail into tickets and notes. */
export interface EmailConnectorReference {
  /** Id of the email connector reference. */
  id?: number | null;
  /** Name of the email connector reference. */
  name?: string;
  /**
   * What the server notes about the email connector reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
