// @generated from definitions/connectwise-psa/schemas/schedule/holiday.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { HolidayListReference } from "../../schemas/schedule/holiday-list.js";

/** A day off, or some hours off, on a holiday list. */
export interface Holiday {
  /** Id of the holiday. */
  id: number;
  /** Name of the day off, such as New Year's Day. */
  name?: string;
  /** True, the default, for the whole day; false for the hours from timeStart to timeEnd. */
  allDayFlag?: boolean | null;
  /** Day of the holiday. */
  date?: string;
  /** Time of day the hours off begin, HH:mm:ss, when allDayFlag is false. */
  timeStart?: string;
  /** Time of day the hours off end, HH:mm:ss, when allDayFlag is false. */
  timeEnd?: string;
  /** List the day off belongs to. */
  holidayList?: HolidayListReference;
  /**
   * What the server notes about the holiday, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
}

/** A day off, or some hours off, on a holiday list. */
export interface HolidayCreate extends HolidayUpdate<never> {
  /** Name of the day off, such as New Year's Day. */
  name: string;
  /** Day of the holiday. */
  date: string;
}

/** A day off, or some hours off, on a holiday list. */
export interface HolidayUpdate<Empty = null> {
  /** Name of the day off, such as New Year's Day. */
  name?: string;
  /** True, the default, for the whole day; false for the hours from timeStart to timeEnd. */
  allDayFlag?: boolean | null;
  /** Day of the holiday. */
  date?: string;
  /** Time of day the hours off begin, HH:mm:ss, when allDayFlag is false. */
  timeStart?: string | Empty;
  /** Time of day the hours off end, HH:mm:ss, when allDayFlag is false. */
  timeEnd?: string | Empty;
}

/** A holiday in short. */
export interface HolidayInfo {
  /** Id of the holiday. */
  id: number;
  /** Name of the day off, such as New Year's Day. */
  name?: string;
  /** Whether the whole day is off; otherwise the hours from timeStart to timeEnd. */
  allDayFlag?: boolean | null;
  /** Day of the holiday. */
  date?: string;
  /** Time of day the hours off begin, HH:mm:ss. */
  timeStart?: string;
  /** Time of day the hours off end, HH:mm:ss. */
  timeEnd?: string;
  /** List the day off belongs to. */
  holidayList?: HolidayListReference;
  /**
   * What the server notes about the holiday, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
}
