// @generated from definitions/connectwise-psa/schemas/time/activity-stopwatch.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  AgreementReference,
  MemberReference,
  RecordInfo,
  WorkRoleReference,
  WorkTypeReference,
} from "../../schemas/common.js";

/** A stopwatch by which a member measures time on a sales activity. */
export interface ActivityStopwatch {
  /** Id of the sales activity that time is measured for. */
  activityId?: number | null;
  /** GUID that a mobile app gave the activity. */
  activityMobileGuid?: string | null;
  /** Agreement that covers the activity stopwatch. */
  agreement?: AgreementReference;
  /** Whether the activity stopwatch is billed to the customer. */
  billableOption?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Id of the department (business unit) the activity stopwatch belongs to. */
  businessUnitId?: number | null;
  /** When it was made. */
  dateEntered?: string;
  /** When the stopwatch was stopped. */
  endTime?: string;
  /** Id of the activity stopwatch. */
  id: number;
  /** Notes of the time entry that only your own staff sees. */
  internalNotes?: string;
  /** Id of the branch location the activity stopwatch belongs to. */
  locationId?: number | null;
  /** Member whose work is timed. */
  member?: MemberReference;
  /** GUID the mobile app gave the activity stopwatch. */
  mobileGuid?: string | null;
  /** Text that goes into the time entry. */
  notes?: string;
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
  /**
   * What the server notes about the activity stopwatch, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A stopwatch by which a member measures time on a sales activity. */
export interface ActivityStopwatchCreate extends ActivityStopwatchUpdate<never> {
  /** Id of the sales activity that time is measured for. */
  activityId: number | null;
  /** Member whose work is timed. */
  member: {
    /** Id of the member. */
    id: number;
  };
  /** Whether the stopwatch runs, is paused or has been stopped. */
  status: "Reset" | "Running" | "Paused" | "Stopped" | null;
}

/** A stopwatch by which a member measures time on a sales activity. */
export interface ActivityStopwatchUpdate<Empty = null> {
  /** Id of the sales activity that time is measured for. */
  activityId?: number | null;
  /** GUID that a mobile app gave the activity. */
  activityMobileGuid?: string | null;
  /** Agreement that covers the activity stopwatch. */
  agreement?:
    | {
        /** Id of the agreement. */
        id: number;
      }
    | Empty;
  /** Whether the activity stopwatch is billed to the customer. */
  billableOption?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Id of the department (business unit) the activity stopwatch belongs to. */
  businessUnitId?: number | null;
  /** When the stopwatch was stopped. */
  endTime?: string | Empty;
  /** Notes of the time entry that only your own staff sees. */
  internalNotes?: string | Empty;
  /** Id of the branch location the activity stopwatch belongs to. */
  locationId?: number | null;
  /** Member whose work is timed. */
  member?: {
    /** Id of the member. */
    id: number;
  };
  /** Text that goes into the time entry. */
  notes?: string | Empty;
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
