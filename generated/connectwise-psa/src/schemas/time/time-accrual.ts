// @generated from definitions/connectwise-psa/schemas/time/time-accrual.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, SystemLocationReference } from "../../schemas/common.js";

/** Which time off members of a location earn. */
export interface TimeAccrual {
  /** Id of the time accrual. */
  id: number;
  /** Location whose members earn leave by the rule. */
  location?: SystemLocationReference;
  /** Whether members earn vacation; false clears the other settings for it. */
  vacationFlag?: boolean | null;
  /** Year in which vacation becomes available: from the hire date or of the calendar. */
  vacationAvailableType?: "AnniversaryYear" | "CalendarYear" | null;
  /** Whether unused hours of vacation move to the next year. */
  vacationCarryoverAllowedFlag?: boolean | null;
  /** Most hours of vacation that may move to the next year. */
  vacationCarryoverLimit?: number | null;
  /** Whether members earn sick leave; false clears the other settings for it. */
  sickFlag?: boolean | null;
  /** Year in which sick leave becomes available: from the hire date or of the calendar. */
  sickAvailableType?: "AnniversaryYear" | "CalendarYear" | null;
  /** Whether unused hours of sick leave move to the next year. */
  sickCarryoverAllowedFlag?: boolean | null;
  /** Most hours of sick leave that may move to the next year. */
  sickCarryoverLimit?: number | null;
  /** Whether members earn paid time off (PTO); false clears the other settings for it. */
  ptoFlag?: boolean | null;
  /** Year in which paid time off (PTO) becomes available: from the hire date or of the calendar. */
  ptoAvailableType?: "AnniversaryYear" | "CalendarYear" | null;
  /** Whether unused hours of paid time off (PTO) move to the next year. */
  ptoCarryoverAllowedFlag?: boolean | null;
  /** Most hours of paid time off (PTO) that may move to the next year. */
  ptoCarryoverLimit?: number | null;
  /** Whether members earn holidays; false clears the other settings for it. */
  holidayFlag?: boolean | null;
  /** Year in which holidays becomes available: from the hire date or of the calendar. */
  holidayAvailableType?: "AnniversaryYear" | "CalendarYear" | null;
  /** Whether unused hours of holidays move to the next year. */
  holidayCarryoverAllowedFlag?: boolean | null;
  /** Most hours of holidays that may move to the next year. */
  holidayCarryoverLimit?: number | null;
  /**
   * What the server notes about the time accrual, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the time accrual in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** Which time off members of a location earn. */
export interface TimeAccrualCreate extends TimeAccrualUpdate<never> {}

/** Which time off members of a location earn. */
export interface TimeAccrualUpdate<Empty = null> {
  /** Location whose members earn leave by the rule. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Whether members earn vacation; false clears the other settings for it. */
  vacationFlag?: boolean | null;
  /** Year in which vacation becomes available: from the hire date or of the calendar. */
  vacationAvailableType?: "AnniversaryYear" | "CalendarYear" | null;
  /** Whether unused hours of vacation move to the next year. */
  vacationCarryoverAllowedFlag?: boolean | null;
  /** Most hours of vacation that may move to the next year. */
  vacationCarryoverLimit?: number | null;
  /** Whether members earn sick leave; false clears the other settings for it. */
  sickFlag?: boolean | null;
  /** Year in which sick leave becomes available: from the hire date or of the calendar. */
  sickAvailableType?: "AnniversaryYear" | "CalendarYear" | null;
  /** Whether unused hours of sick leave move to the next year. */
  sickCarryoverAllowedFlag?: boolean | null;
  /** Most hours of sick leave that may move to the next year. */
  sickCarryoverLimit?: number | null;
  /** Whether members earn paid time off (PTO); false clears the other settings for it. */
  ptoFlag?: boolean | null;
  /** Year in which paid time off (PTO) becomes available: from the hire date or of the calendar. */
  ptoAvailableType?: "AnniversaryYear" | "CalendarYear" | null;
  /** Whether unused hours of paid time off (PTO) move to the next year. */
  ptoCarryoverAllowedFlag?: boolean | null;
  /** Most hours of paid time off (PTO) that may move to the next year. */
  ptoCarryoverLimit?: number | null;
  /** Whether members earn holidays; false clears the other settings for it. */
  holidayFlag?: boolean | null;
  /** Year in which holidays becomes available: from the hire date or of the calendar. */
  holidayAvailableType?: "AnniversaryYear" | "CalendarYear" | null;
  /** Whether unused hours of holidays move to the next year. */
  holidayCarryoverAllowedFlag?: boolean | null;
  /** Most hours of holidays that may move to the next year. */
  holidayCarryoverLimit?: number | null;
}

/** A rule by which members earn time off. */
export interface TimeAccrualReference {
  /** Id of the time accrual reference. */
  id?: number | null;
  /** Name of the time accrual reference. */
  name?: string;
  /**
   * What the server notes about the time accrual reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
