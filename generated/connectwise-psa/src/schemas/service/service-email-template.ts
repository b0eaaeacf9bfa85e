// @generated from definitions/connectwise-psa/schemas/service/service-email-template.yaml
// To change this file, edit that and run `npm run generate`.

import type { BoardReference, RecordInfo, ServiceStatusReference } from "../../schemas/common.js";
import type { ServiceSurveyReference } from "../../schemas/service/service-survey.js";

/** Sender, subject and text of an e-mail that goes out by itself. */
export interface ServiceEmailTemplate {
  /** Id of the ticket e-mail template. */
  id: number;
  /** Event or record the e-mail is for; Specific is for the status in serviceStatus. */
  type?: "Any" | "Closed" | "Invoice" | "New" | "SalesOrder" | "PurchaseOrder" | "RMA" | "Specific" | null;
  /** Survey the e-mail asks the customer to fill in. */
  serviceSurvey?: ServiceSurveyReference;
  /** Board whose tickets the e-mail is for. */
  serviceBoard?: BoardReference;
  /**
   * True takes the person who causes the e-mail as its sender; otherwise firstName, lastName and emailAddress must be
   * given.
   */
  useSenderFlag?: boolean | null;
  /** First name of the sender, when useSenderFlag is false. */
  firstName?: string;
  /** Last name of the sender, when useSenderFlag is false. */
  lastName?: string;
  /** Address of the sender, when useSenderFlag is false. */
  emailAddress?: string;
  /** Subject line of the e-mail. */
  subject?: string;
  /** Text of the e-mail; tokens in it are filled in when it is sent. */
  body?: string;
  /** Whether the sender gets a copy. */
  copySenderFlag?: boolean | null;
  /** Whether the tasks of the ticket are put into the e-mail. */
  tasksFlag?: boolean | null;
  /** Whether the assigned members of the ticket are put into the e-mail. */
  resourceRecordsFlag?: boolean | null;
  /** Whether contacts outside of your own organization get the e-mail. */
  externalContactNotifications?: boolean | null;
  /** Whether contacts within your own organization get the e-mail. */
  internalContactNotifications?: boolean | null;
  /** Ticket status that sets the e-mail off, with type Specific. */
  serviceStatus?: ServiceStatusReference;
  /**
   * What the server notes about the ticket e-mail template, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
  /** GUID of the ticket e-mail template in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** Sender, subject and text of an e-mail that goes out by itself. */
export interface ServiceEmailTemplateCreate extends ServiceEmailTemplateUpdate<never> {
  /** Event or record the e-mail is for; Specific is for the status in serviceStatus. */
  type: "Any" | "Closed" | "Invoice" | "New" | "SalesOrder" | "PurchaseOrder" | "RMA" | "Specific" | null;
}

/** Sender, subject and text of an e-mail that goes out by itself. */
export interface ServiceEmailTemplateUpdate<Empty = null> {
  /** Event or record the e-mail is for; Specific is for the status in serviceStatus. */
  type?: "Any" | "Closed" | "Invoice" | "New" | "SalesOrder" | "PurchaseOrder" | "RMA" | "Specific" | null;
  /** Survey the e-mail asks the customer to fill in. */
  serviceSurvey?:
    | {
        /** Id of the service survey reference. */
        id: number | null;
      }
    | Empty;
  /** Board whose tickets the e-mail is for. */
  serviceBoard?:
    | {
        /** Id of the board. */
        id: number;
      }
    | Empty;
  /**
   * True takes the person who causes the e-mail as its sender; otherwise firstName, lastName and emailAddress must be
   * given.
   */
  useSenderFlag?: boolean | null;
  /** First name of the sender, when useSenderFlag is false. */
  firstName?: string | Empty;
  /** Last name of the sender, when useSenderFlag is false. */
  lastName?: string | Empty;
  /** Address of the sender, when useSenderFlag is false. */
  emailAddress?: string | Empty;
  /** Subject line of the e-mail. */
  subject?: string | Empty;
  /** Text of the e-mail; tokens in it are filled in when it is sent. */
  body?: string | Empty;
  /** Whether the sender gets a copy. */
  copySenderFlag?: boolean | null;
  /** Whether the tasks of the ticket are put into the e-mail. */
  tasksFlag?: boolean | null;
  /** Whether the assigned members of the ticket are put into the e-mail. */
  resourceRecordsFlag?: boolean | null;
  /** Whether contacts outside of your own organization get the e-mail. */
  externalContactNotifications?: boolean | null;
  /** Whether contacts within your own organization get the e-mail. */
  internalContactNotifications?: boolean | null;
  /** Ticket status that sets the e-mail off, with type Specific. */
  serviceStatus?:
    | {
        /** Id of the status. */
        id: number;
      }
    | Empty;
}
