// @generated from definitions/connectwise-psa/schemas/schedule/schedule-entry.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo, ServiceLocationReference } from "../../schemas/common.js";
import type { ScheduleSpanReference } from "../../schemas/references.js";
import type { ReminderReference } from "../../schemas/schedule/schedule-reminder-time.js";
import type { ScheduleStatusReference } from "../../schemas/schedule/schedule-status.js";
import type { ScheduleTypeReference } from "../../schemas/schedule/schedule-type.js";

/** A slot on a member's calendar for a ticket, an activity or something else. */
export interface ScheduleEntry {
  /** Id of the schedule entry. */
  id: number;
  /** Id of the record the slot is for, of the kind the type stands for: S tickets, C activities. */
  objectId?: number | null;
  /** What the slot is for, as calendars show it. */
  name?: string;
  /** Member whose time is booked. */
  member?: MemberReference;
  /** Where the work is done, such as On-Site or Remote. */
  where?: ServiceLocationReference;
  /** When the slot begins, YYYY-MM-DDTHH:mm:ssZ (UTC). */
  dateStart?: string;
  /** When the slot ends, YYYY-MM-DDTHH:mm:ssZ (UTC). */
  dateEnd?: string;
  /** How long before the slot the member is reminded. */
  reminder?: ReminderReference;
  /** How sure the slot is, such as Firm or Tentative. */
  status?: ScheduleStatusReference;
  /** What the slot is for; identifier S is a service or project ticket, C an activity. */
  type?: ScheduleTypeReference;
  /** How far the slot reaches within its days. */
  span?: ScheduleSpanReference;
  /** True marks the planned work as done. */
  doneFlag?: boolean | null;
  /** Whether the member has confirmed the slot. */
  acknowledgedFlag?: boolean | null;
  /** Whether the member is the owner of the ticket. */
  ownerFlag?: boolean | null;
  /** Whether the slot is a meeting. */
  meetingFlag?: boolean | null;
  /** Kind of ticket the slot is for. */
  ticketType?: string;
  /** True saves the slot even if it overlaps another one of the member. */
  allowScheduleConflictsFlag?: boolean | null;
  /** True puts the member on the team of the project as well, in the role of projectRoleId. */
  addMemberToProjectFlag?: boolean | null;
  /** Id of the role the member gets on the project, with addMemberToProjectFlag. */
  projectRoleId?: number | null;
  /** GUID the mobile app gave the schedule entry. */
  mobileGuid?: string | null;
  /** When the member confirmed the slot. */
  acknowledgedDate?: string;
  /** When the slot was marked as done. */
  closeDate?: string;
  /** True tells the member about the slot. */
  notifyResource?: boolean | null;
  /** Whether the member was told about the slot. */
  notificationSent?: boolean | null;
  /** What came of telling the member. */
  notificationResponse?: string;
  /** Hours booked within the slot. */
  hours?: number | null;
  /** Whether dateStart has a time of day that counts, not just a day. */
  startTimeSet?: boolean | null;
  /** Whether dateEnd has a time of day that counts, not just a day. */
  endTimeSet?: boolean | null;
  /**
   * What the server notes about the schedule entry, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A slot on a member's calendar for a ticket, an activity or something else. */
export interface ScheduleEntryCreate extends ScheduleEntryUpdate<never> {
  /** What the slot is for; identifier S is a service or project ticket, C an activity. */
  type: {
    /** Short code by which the schedule type reference is known. */
    identifier: string;
  };
}

/** A slot on a member's calendar for a ticket, an activity or something else. */
export interface ScheduleEntryUpdate<Empty = null> {
  /** Id of the record the slot is for, of the kind the type stands for: S tickets, C activities. */
  objectId?: number | null;
  /** What the slot is for, as calendars show it. */
  name?: string | Empty;
  /** Member whose time is booked. */
  member?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Where the work is done, such as On-Site or Remote. */
  where?:
    | {
        /** Id of the service location. */
        id: number;
      }
    | Empty;
  /** When the slot begins, YYYY-MM-DDTHH:mm:ssZ (UTC). */
  dateStart?: string | Empty;
  /** When the slot ends, YYYY-MM-DDTHH:mm:ssZ (UTC). */
  dateEnd?: string | Empty;
  /** How long before the slot the member is reminded. */
  reminder?:
    | {
        /** Id of the reminder reference. */
        id: number | null;
      }
    | Empty;
  /** How sure the slot is, such as Firm or Tentative. */
  status?:
    | {
        /** Id of the schedule status reference. */
        id: number | null;
      }
    | Empty;
  /** What the slot is for; identifier S is a service or project ticket, C an activity. */
  type?: {
    /** Short code by which the schedule type reference is known. */
    identifier: string;
  };
  /** How far the slot reaches within its days. */
  span?:
    | {
        /** Id of the schedule span reference. */
        id: number | null;
      }
    | Empty;
  /** True marks the planned work as done. */
  doneFlag?: boolean | null;
  /** Whether the member has confirmed the slot. */
  acknowledgedFlag?: boolean | null;
  /** Whether the member is the owner of the ticket. */
  ownerFlag?: boolean | null;
  /** Whether the slot is a meeting. */
  meetingFlag?: boolean | null;
  /** Kind of ticket the slot is for. */
  ticketType?: string | Empty;
  /** True saves the slot even if it overlaps another one of the member. */
  allowScheduleConflictsFlag?: boolean | null;
  /** True puts the member on the team of the project as well, in the role of projectRoleId. */
  addMemberToProjectFlag?: boolean | null;
  /** Id of the role the member gets on the project, with addMemberToProjectFlag. */
  projectRoleId?: number | null;
  /** When the member confirmed the slot. */
  acknowledgedDate?: string | Empty;
  /** When the slot was marked as done. */
  closeDate?: string | Empty;
  /** True tells the member about the slot. */
  notifyResource?: boolean | null;
  /** Hours booked within the slot. */
  hours?: number | null;
  /** Whether dateStart has a time of day that counts, not just a day. */
  startTimeSet?: boolean | null;
  /** Whether dateEnd has a time of day that counts, not just a day. */
  endTimeSet?: boolean | null;
}
