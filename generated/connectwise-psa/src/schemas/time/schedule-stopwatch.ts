// @generated from definitions/connectwise-psa/schemas/time/schedule-stopwatch.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  AgreementReference,
  MemberReference,
  RecordInfo,
  WorkRoleReference,
  WorkTypeReference,
} from "../../schemas/common.js";

/** A stopwatch by which a member measures time on a schedule entry. */
export interface ScheduleStopwatch {
  /**
   * What the server notes about the schedule stopwatch, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Agreement that covers the schedule stopwatch. */
  agreement?: AgreementReference;
  /** Whether the schedule stopwatch is billed to the customer. */
  billableOption?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Id of the department (business unit) the schedule stopwatch belongs to. */
  businessUnitId?: number | null;
  /** When it was made. */
  dateEntered?: string;
  /** When the stopwatch was stopped. */
  endTime?: string;
  /** Id of the schedule stopwatch. */
  id: number;
  /** Notes of the time entry that only your own staff sees. */
  internalNotes?: string;
  /** Id of the branch location the schedule stopwatch belongs to. */
  locationId?: number | null;
  /** Member whose work is timed. */
  member?: MemberReference;
  /** GUID the mobile app gave the schedule stopwatch. */
  mobileGuid?: string | null;
  /** Text that goes into the time entry. */
  notes?: string;
  /** Id of the schedule entry that time is measured for. */
  scheduleId?: number | null;
  /** GUID that a mobile app gave the schedule entry. */
  scheduleMobileGuid?: string | null;
  /** When the stopwatch was started. */
  startTime?: string;
  /** Whether the stopwatch runs, is paused or has been stopped. */
  status?: "Reset" | "Running" | "Paused" | "Stopped" | null;
  /** How long the stopwatch has been paused in all; the unit is not documented. */
  totalPauseTime?: number | null;
  /** A work role: what somebody acted as, which sets the hourly rate. */
  workRole?: WorkRoleReference;
  /** A work type, such as Regular or After Hours, which adjusts the rate. */
  workType?: WorkTypeReference;
}

/** A stopwatch by which a member measures time on a schedule entry. */
export interface ScheduleStopwatchCreate extends ScheduleStopwatchUpdate<never> {
  /** Member whose work is timed. */
  member: {
    /** Id of the member. */
    id: number;
  };
  /** Id of the schedule entry that time is measured for. */
  scheduleId: number | null;
  /** Whether the stopwatch runs, is paused or has been stopped. */
  status: "Reset" | "Running" | "Paused" | "Stopped" | null;
}

/** A stopwatch by which a member measures time on a schedule entry. */
export interface ScheduleStopwatchUpdate<Empty = null> {
  /** Agreement that covers the schedule stopwatch. */
  agreement?:
    | {
        /** Id of the agreement. */
        id: number;
      }
    | Empty;
  /** Whether the schedule stopwatch is billed to the customer. */
  billableOption?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Id of the department (business unit) the schedule stopwatch belongs to. */
  businessUnitId?: number | null;
  /** When the stopwatch was stopped. */
  endTime?: string | Empty;
  /** Notes of the time entry that only your own staff sees. */
  internalNotes?: string | Empty;
  /** Id of the branch location the schedule stopwatch belongs to. */
  locationId?: number | null;
  /** Member whose work is timed. */
  member?: {
    /** Id of the member. */
    id: number;
  };
  /** Text that goes into the time entry. */
  notes?: string | Empty;
  /** Id of the schedule entry that time is measured for. */
  scheduleId?: number | null;
  /** GUID that a mobile app gave the schedule entry. */
  scheduleMobileGuid?: string | null;
  /** When the stopwatch was started. */
  startTime?: string | Empty;
  /** Whether the stopwatch runs, is paused or has been stopped. */
  status?: "Reset" | "Running" | "Paused" | "Stopped" | null;
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
}
