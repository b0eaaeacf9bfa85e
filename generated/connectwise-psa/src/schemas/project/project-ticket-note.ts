// @generated from definitions/connectwise-psa/schemas/project/project-ticket-note.yaml
// To change this file, edit that and run `npm run generate`.

import type { ContactReference, MemberReference, RecordInfo, TicketReference } from "../../schemas/common.js";

/** A note on a project ticket from any source: written as a note, with a time entry or from a meeting. */
export interface ProjectTicketNote {
  /** Id of the project ticket note. */
  id: number;
  /** Where the note comes from. */
  noteType?: "TicketNote" | "TimeEntryNote" | "MeetingNote" | null;
  /** Ticket the project ticket note belongs to. */
  ticket?: TicketReference;
  /** Text of the note. */
  text?: string;
  /** True puts it under Discussion, which the customer sees. */
  detailDescriptionFlag?: boolean | null;
  /** True makes it internal; the customer does not see it. */
  internalAnalysisFlag?: boolean | null;
  /** True puts it under Resolution; the customer sees it. */
  resolutionFlag?: boolean | null;
  /** When the work of a time entry or the meeting began. */
  timeStart?: string;
  /** When the work of a time entry or the meeting ended. */
  timeEnd?: string;
  /** Whether it comes from a ticket bundled under this one. */
  bundledFlag?: boolean | null;
  /** Whether it comes from a ticket merged into this one. */
  mergedFlag?: boolean | null;
  /** True marks it as the statement of the problem. */
  issueFlag?: boolean | null;
  /** Who wrote it, when known by name only. */
  originalAuthor?: string;
  /** Member who wrote it, when a member did. */
  member?: MemberReference;
  /** Person at the customer who wrote it, when a contact did. */
  contact?: ContactReference;
  /**
   * What the server notes about the project ticket note, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A note on a project ticket from any source: written as a note, with a time entry or from a meeting. */
export interface ProjectTicketNoteCreate {
  /** Id of the project ticket note. */
  id?: number;
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
  /** Member who wrote it, when a member did. */
  member?: {
    /** Id of the member. */
    id: number;
  };
  /** Person at the customer who wrote it, when a contact did. */
  contact?: {
    /** Id of the contact. */
    id: number;
  };
}
