// @generated from definitions/connectwise-psa/schemas/schedule/portal-calendar.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** How calendars in the portals are laid out. */
export interface PortalCalendar {
  /** Id of the portal calendar setup. */
  id: number;
  /** Day the week begins with in the calendar. */
  weekStart?: "Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | null;
  /** When the first time span with adjusted hours begins. */
  adjust1Start?: string;
  /** When the first time span with adjusted hours ends. */
  adjust1End?: string;
  /** Number of hours by which the first time span is adjusted. */
  adjust1Hours?: number | null;
  /** When the second time span with adjusted hours begins. */
  adjust2Start?: string;
  /** When the second time span with adjusted hours ends. */
  adjust2End?: string;
  /** Number of hours by which the second time span is adjusted. */
  adjust2Hours?: number | null;
  /** When the third time span with adjusted hours begins. */
  adjust3Start?: string;
  /** When the third time span with adjusted hours ends. */
  adjust3End?: string;
  /** Number of hours by which the third time span is adjusted. */
  adjust3Hours?: number | null;
  /**
   * What the server notes about the portal calendar setup, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** How calendars in the portals are laid out. */
export interface PortalCalendarUpdate<Empty = null> {
  /** Day the week begins with in the calendar. */
  weekStart?: "Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | null;
  /** When the first time span with adjusted hours begins. */
  adjust1Start?: string | Empty;
  /** When the first time span with adjusted hours ends. */
  adjust1End?: string | Empty;
  /** Number of hours by which the first time span is adjusted. */
  adjust1Hours?: number | null;
  /** When the second time span with adjusted hours begins. */
  adjust2Start?: string | Empty;
  /** When the second time span with adjusted hours ends. */
  adjust2End?: string | Empty;
  /** Number of hours by which the second time span is adjusted. */
  adjust2Hours?: number | null;
  /** When the third time span with adjusted hours begins. */
  adjust3Start?: string | Empty;
  /** When the third time span with adjusted hours ends. */
  adjust3End?: string | Empty;
  /** Number of hours by which the third time span is adjusted. */
  adjust3Hours?: number | null;
}

/** How calendars in the portals are laid out. */
export interface PortalCalendarCreate extends PortalCalendarUpdate<never> {
  /** Day the week begins with in the calendar. */
  weekStart: "Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | null;
}
