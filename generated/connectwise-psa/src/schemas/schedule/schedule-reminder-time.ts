// @generated from definitions/connectwise-psa/schemas/schedule/schedule-reminder-time.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** How long before the start a reminder comes, such as 15 minutes. */
export interface ReminderReference {
  /** Id of the reminder reference. */
  id?: number | null;
  /** Name of the reminder reference. */
  name?: string;
  /**
   * What the server notes about the reminder reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A choice of how long before an appointment its reminder comes. */
export interface ScheduleReminderTime {
  /** Id of the reminder time. */
  id: number;
  /** Minutes before the appointment. */
  time?: number | null;
  /** Label of the choice, such as 15 min. */
  name?: string;
  /** Whether the reminder time is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the reminder time, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the reminder time in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A choice of how long before an appointment its reminder comes. */
export interface ScheduleReminderTimeUpdate<Empty = null> {
  /** Minutes before the appointment. */
  time?: number | null;
  /** Label of the choice, such as 15 min. */
  name?: string | Empty;
  /** Whether the reminder time is preset where none is chosen. */
  defaultFlag?: boolean | null;
}

/** A choice of how long before an appointment its reminder comes. */
export interface ScheduleReminderTimeCreate extends ScheduleReminderTimeUpdate<never> {}
