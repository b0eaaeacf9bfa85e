// @generated from definitions/connectwise-psa/schemas/time/ticket-stopwatch.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  AgreementReference,
  MemberReference,
  RecordInfo,
  ServiceStatusReference,
  TicketReference,
  WorkRoleReference,
  WorkTypeReference,
} from "../../schemas/common.js";

/** A stopwatch by which a member measures time on a ticket. */
export interface TicketStopwatch {
  /**
   * What the server notes about the ticket stopwatch, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Agreement that covers the ticket stopwatch. */
  agreement?: AgreementReference;
  /** Whether the ticket stopwatch is billed to the customer. */
  billableOption?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Id of the department (business unit) the ticket stopwatch belongs to. */
  businessUnitId?: number | null;
  /** When it was made. */
  dateEntered?: string;
  /** When the stopwatch was stopped. */
  endTime?: string;
  /** Id of the ticket stopwatch. */
  id: number;
  /** Notes of the time entry that only your own staff sees. */
  internalNotes?: string;
  /** Id of the branch location the ticket stopwatch belongs to. */
  locationId?: number | null;
  /** Member whose work is timed. */
  member?: MemberReference;
  /** GUID the mobile app gave the ticket stopwatch. */
  mobileGuid?: string | null;
  /** Text that goes into the time entry. */
  notes?: string;
  /** Status the ticket gets when the time is saved. */
  serviceStatus?: ServiceStatusReference;
  /** When the stopwatch was started. */
  startTime?: string;
  /** Whether the stopwatch runs, is paused or has been stopped. */
  status?: "Reset" | "Running" | "Paused" | "Stopped" | null;
  /** Ticket the ticket stopwatch belongs to. */
  ticket?: TicketReference;
  /** GUID that a mobile app gave the ticket. */
  ticketMobileGuid?: string | null;
  /** How long the stopwatch has been paused in all; the unit is not documented. */
  totalPauseTime?: number | null;
  /** A work role: what somebody acted as, which sets the hourly rate. */
  workRole?: WorkRoleReference;
  /** A work type, such as Regular or After Hours, which adjusts the rate. */
  workType?: WorkTypeReference;
  /** Whether notes go to the discussion of the ticket, which the customer sees. */
  showNotesInDiscussionFlag?: boolean | null;
  /** Whether notes go to the internal analysis of the ticket. */
  showNotesInInternalFlag?: boolean | null;
  /** Whether notes go to the resolution of the ticket. */
  showNotesInResolutionFlag?: boolean | null;
  /** Whether the ticket's contact is mailed the notes. */
  emailNotesToContactFlag?: boolean | null;
  /** Whether assigned members are mailed the notes. */
  emailNotesToResourcesFlag?: boolean | null;
}

/** A stopwatch by which a member measures time on a ticket. */
export interface TicketStopwatchCreate extends TicketStopwatchUpdate<never> {
  /** Member whose work is timed. */
  member: {
    /** Id of the member. */
    id: number;
  };
  /** Whether the stopwatch runs, is paused or has been stopped. */
  status: "Reset" | "Running" | "Paused" | "Stopped" | null;
  /** Ticket the ticket stopwatch belongs to. */
  ticket: {
    /** Id of the ticket. */
    id: number;
  };
}

/** A stopwatch by which a member measures time on a ticket. */
export interface TicketStopwatchUpdate<Empty = null> {
  /** Agreement that covers the ticket stopwatch. */
  agreement?:
    | {
        /** Id of the agreement. */
        id: number;
      }
    | Empty;
  /** Whether the ticket stopwatch is billed to the customer. */
  billableOption?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Id of the department (business unit) the ticket stopwatch belongs to. */
  businessUnitId?: number | null;
  /** When the stopwatch was stopped. */
  endTime?: string | Empty;
  /** Notes of the time entry that only your own staff sees. */
  internalNotes?: string | Empty;
  /** Id of the branch location the ticket stopwatch belongs to. */
  locationId?: number | null;
  /** Member whose work is timed. */
  member?: {
    /** Id of the member. */
    id: number;
  };
  /** Text that goes into the time entry. */
  notes?: string | Empty;
  /** Status the ticket gets when the time is saved. */
  serviceStatus?:
    | {
        /** Id of the status. */
        id: number;
      }
    | Empty;
  /** When the stopwatch was started. */
  startTime?: string | Empty;
  /** Whether the stopwatch runs, is paused or has been stopped. */
  status?: "Reset" | "Running" | "Paused" | "Stopped" | null;
  /** Ticket the ticket stopwatch belongs to. */
  ticket?: {
    /** Id of the ticket. */
    id: number;
  };
  /** GUID that a mobile app gave the ticket. */
  ticketMobileGuid?: string | null;
  /** How long the stopwatch has been paused in all; the unit is not documented. */
  totalPauseTime?: number | null;
  /** A work role: what somebody acted as, which sets the hourly rate. */
  workRole?:
    | {
        /** Id of the work role. */
        id: number;
      }
    | Empty;
  /** A work type, such as Regular or After Hours, which adjusts the rate. */
  workType?:
    | {
        /** Id of the work type. */
        id: number;
      }
    | Empty;
  /** Whether notes go to the discussion of the ticket, which the customer sees. */
  showNotesInDiscussionFlag?: boolean | null;
  /** Whether notes go to the internal analysis of the ticket. */
  showNotesInInternalFlag?: boolean | null;
  /** Whether notes go to the resolution of the ticket. */
  showNotesInResolutionFlag?: boolean | null;
  /** Whether the ticket's contact is mailed the notes. */
  emailNotesToContactFlag?: boolean | null;
  /** Whether assigned members are mailed the notes. */
  emailNotesToResourcesFlag?: boolean | null;
}
