// @generated from definitions/connectwise-psa/schemas/service/ticket-note.yaml
// To change this file, edit that and run `npm run generate`.

import type { ContactReference, MemberReference, RecordInfo } from "../../schemas/common.js";

/** A note on a ticket: something said to the customer, an internal remark or the resolution. */
export interface TicketNote {
  /** Id of the note. */
  id: number;
  /** Ticket the note is on. */
  ticketId?: number | null;
  /** Text of the note. */
  text?: string;
  /** True puts it under Discussion, which the customer sees. */
  detailDescriptionFlag?: boolean | null;
  /** True makes it internal; the customer does not see it. */
  internalAnalysisFlag?: boolean | null;
  /** True puts it under Resolution; the customer sees it. */
  resolutionFlag?: boolean | null;
  /** True marks it as the statement of the problem. */
  issueFlag?: boolean | null;
  /** Member who wrote it. Leave it out and the note shows the API member. */
  member?: MemberReference;
  /** Contact who wrote it, when it is from the customer. */
  contact?: ContactReference;
  /** True marks the ticket as updated by the customer. */
  customerUpdatedFlag?: boolean | null;
  /** True mails those the ticket's e-mail flags name. Without it nobody is mailed. */
  processNotifications?: boolean | null;
  /** When it was written. */
  dateCreated?: string;
  /** Login name of who wrote it. */
  createdBy?: string;
  /** Whether only your own staff sees it. */
  internalFlag?: boolean | null;
  /** Whether the customer sees it. */
  externalFlag?: boolean | null;
  /** Mood of the text as rated by the server. */
  sentimentScore?: number | null;
  /**
   * What the server notes about the project ticket note, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A note on a ticket: something said to the customer, an internal remark or the resolution. */
export interface TicketNoteCreate extends TicketNoteUpdate<never> {
  /** Text of the note. */
  text: string;
}

/** A note on a ticket: something said to the customer, an internal remark or the resolution. */
export interface TicketNoteUpdate<Empty = null> {
  /** Text of the note. */
  text?: string;
  /** True puts it under Discussion, which the customer sees. */
  detailDescriptionFlag?: boolean | null;
  /** True makes it internal; the customer does not see it. */
  internalAnalysisFlag?: boolean | null;
  /** True puts it under Resolution; the customer sees it. */
  resolutionFlag?: boolean | null;
  /** True marks it as the statement of the problem. */
  issueFlag?: boolean | null;
  /** Member who wrote it. Leave it out and the note shows the API member. */
  member?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Contact who wrote it, when it is from the customer. */
  contact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** True marks the ticket as updated by the customer. */
  customerUpdatedFlag?: boolean | null;
  /** True mails those the ticket's e-mail flags name. Without it nobody is mailed. */
  processNotifications?: boolean | null;
  /** Whether only your own staff sees it. */
  internalFlag?: boolean | null;
  /** Whether the customer sees it. */
  externalFlag?: boolean | null;
}
