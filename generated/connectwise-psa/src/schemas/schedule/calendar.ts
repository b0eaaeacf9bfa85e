// @generated from definitions/connectwise-psa/schemas/schedule/calendar.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { HolidayListReference } from "../../schemas/schedule/holiday-list.js";

/** Working hours for each day of the week, with a list of holidays. */
export interface Calendar {
  /** Id of the calendar. */
  id: number;
  /** Name of the calendar. */
  name?: string;
  /** Holidays on which nobody works despite the hours given. */
  holidayList?: HolidayListReference;
  /** Start of work on Monday, as HH:mm:ss. */
  mondayStartTime?: string;
  /** End of work on Monday, as HH:mm:ss. */
  mondayEndTime?: string;
  /** Start of work on Tuesday, as HH:mm:ss. */
  tuesdayStartTime?: string;
  /** End of work on Tuesday, as HH:mm:ss. */
  tuesdayEndTime?: string;
  /** Start of work on Wednesday, as HH:mm:ss. */
  wednesdayStartTime?: string;
  /** End of work on Wednesday, as HH:mm:ss. */
  wednesdayEndTime?: string;
  /** Start of work on Thursday, as HH:mm:ss. */
  thursdayStartTime?: string;
  /** End of work on Thursday, as HH:mm:ss. */
  thursdayEndTime?: string;
  /** Start of work on Friday, as HH:mm:ss. */
  fridayStartTime?: string;
  /** End of work on Friday, as HH:mm:ss. */
  fridayEndTime?: string;
  /** Start of work on Saturday, as HH:mm:ss. */
  saturdayStartTime?: string;
  /** End of work on Saturday, as HH:mm:ss. */
  saturdayEndTime?: string;
  /** Start of work on Sunday, as HH:mm:ss. */
  sundayStartTime?: string;
  /** End of work on Sunday, as HH:mm:ss. */
  sundayEndTime?: string;
  /**
   * What the server notes about the calendar, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** GUID of the calendar in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** Working hours for each day of the week, with a list of holidays. */
export interface CalendarCreate extends CalendarUpdate<never> {
  /** Name of the calendar. */
  name: string;
}

/** Working hours for each day of the week, with a list of holidays. */
export interface CalendarUpdate<Empty = null> {
  /** Name of the calendar. */
  name?: string;
  /** Holidays on which nobody works despite the hours given. */
  holidayList?:
    | {
        /** Id of the holiday list reference. */
        id: number | null;
      }
    | Empty;
  /** Start of work on Monday, as HH:mm:ss. */
  mondayStartTime?: string | Empty;
  /** End of work on Monday, as HH:mm:ss. */
  mondayEndTime?: string | Empty;
  /** Start of work on Tuesday, as HH:mm:ss. */
  tuesdayStartTime?: string | Empty;
  /** End of work on Tuesday, as HH:mm:ss. */
  tuesdayEndTime?: string | Empty;
  /** Start of work on Wednesday, as HH:mm:ss. */
  wednesdayStartTime?: string | Empty;
  /** End of work on Wednesday, as HH:mm:ss. */
  wednesdayEndTime?: string | Empty;
  /** Start of work on Thursday, as HH:mm:ss. */
  thursdayStartTime?: string | Empty;
  /** End of work on Thursday, as HH:mm:ss. */
  thursdayEndTime?: string | Empty;
  /** Start of work on Friday, as HH:mm:ss. */
  fridayStartTime?: string | Empty;
  /** End of work on Friday, as HH:mm:ss. */
  fridayEndTime?: string | Empty;
  /** Start of work on Saturday, as HH:mm:ss. */
  saturdayStartTime?: string | Empty;
  /** End of work on Saturday, as HH:mm:ss. */
  saturdayEndTime?: string | Empty;
  /** Start of work on Sunday, as HH:mm:ss. */
  sundayStartTime?: string | Empty;
  /** End of work on Sunday, as HH:mm:ss. */
  sundayEndTime?: string | Empty;
}

/** A calendar in short. */
export interface CalendarInfo {
  /** Id of the calendar. */
  id: number;
  /** Name of the calendar. */
  name?: string;
  /** List of days off the calendar leaves out. */
  holidayList?: HolidayListReference;
  /** Start of work on Monday, as HH:mm:ss. */
  mondayStartTime?: string;
  /** End of work on Monday, as HH:mm:ss. */
  mondayEndTime?: string;
  /** Start of work on Tuesday, as HH:mm:ss. */
  tuesdayStartTime?: string;
  /** End of work on Tuesday, as HH:mm:ss. */
  tuesdayEndTime?: string;
  /** Start of work on Wednesday, as HH:mm:ss. */
  wednesdayStartTime?: string;
  /** End of work on Wednesday, as HH:mm:ss. */
  wednesdayEndTime?: string;
  /** Start of work on Thursday, as HH:mm:ss. */
  thursdayStartTime?: string;
  /** End of work on Thursday, as HH:mm:ss. */
  thursdayEndTime?: string;
  /** Start of work on Friday, as HH:mm:ss. */
  fridayStartTime?: string;
  /** End of work on Friday, as HH:mm:ss. */
  fridayEndTime?: string;
  /** Start of work on Saturday, as HH:mm:ss. */
  saturdayStartTime?: string;
  /** End of work on Saturday, as HH:mm:ss. */
  saturdayEndTime?: string;
  /** Start of work on Sunday, as HH:mm:ss. */
  sundayStartTime?: string;
  /** End of work on Sunday, as HH:mm:ss. */
  sundayEndTime?: string;
  /**
   * What the server notes about the calendar, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
}

/** A calendar of working hours and holidays that service goals are counted by. */
export interface CalendarSetupReference {
  /** Id of the calendar setup reference. */
  id?: number | null;
  /**
   * What the server notes about the calendar setup reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
