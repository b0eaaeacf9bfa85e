// @generated from definitions/connectwise-psa/schemas/schedule/schedule-status.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** How sure a planned slot is. */
export interface ScheduleStatus {
  /** Id of the schedule status. */
  id: number;
  /** Name of the schedule status. */
  name?: string;
  /** Whether the schedule status is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether calendars show slots with this status as tentative. */
  showAsTentativeFlag?: boolean | null;
  /**
   * What the server notes about the schedule status, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the schedule status in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** How sure a planned slot is. */
export interface ScheduleStatusCreate extends ScheduleStatusUpdate {
  /** Name of the schedule status. */
  name: string;
}

/** How sure a planned slot is. */
export interface ScheduleStatusUpdate {
  /** Name of the schedule status. */
  name?: string;
  /** Whether the schedule status is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether calendars show slots with this status as tentative. */
  showAsTentativeFlag?: boolean | null;
}

/** A schedule status in short. */
export interface ScheduleStatusInfo {
  /** Id of the schedule status. */
  id: number;
  /** Name of the schedule status. */
  name?: string;
  /** Whether the schedule status is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether calendars show slots with this status as tentative. */
  showAsTentativeFlag?: boolean | null;
  /**
   * What the server notes about the schedule status, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A schedule status, such as Firm or Tentative. */
export interface ScheduleStatusReference {
  /** Id of the schedule status reference. */
  id?: number | null;
  /** Name of the schedule status reference. */
  name?: string;
  /**
   * What the server notes about the schedule status reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
