// @generated from definitions/connectwise-psa/schemas/system/service.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { CalendarSetupReference } from "../../schemas/schedule/calendar.js";

/** Settings of your own organization for service. */
export interface Service {
  /** Id of the service setting. */
  id: number;
  /** Which tickets cause notification mail. */
  srNotify?: "All" | "NewAndClosedRequests" | "ClosedRequestsOnly" | "NewRequestsOnly" | "None" | null;
  /** Part of the day the schedule shows. */
  scheduleSpan?: "Standard" | "OfficeHours" | "Overnight";
  /** True hides the delimiter line in mail about tickets. */
  hideDelimiterFlag?: boolean | null;
  /** Whether the Cc addresses of incoming mail are taken over into the ticket. */
  allowCCFlag?: boolean | null;
  /** Whether further To addresses of incoming mail are taken over into the ticket. */
  allowTOFlag?: boolean | null;
  /** Color of the heading of ticket notes. */
  headerColor?: string;
  /** Color of ticket notes by members. */
  memberColor?: string;
  /** Color of ticket notes by contacts. */
  contactColor?: string;
  /** Color of ticket notes by unknown authors. */
  unknownColor?: string;
  /** Calendar with the working hours of service. */
  calendarSetup?: CalendarSetupReference;
  /** True shows the heading of ticket notes without its color. */
  headerColorDisableFlag?: boolean | null;
  /** True shows ticket notes by members without their color. */
  memberColorDisableFlag?: boolean | null;
  /** True shows ticket notes by contacts without their color. */
  contactColorDisableFlag?: boolean | null;
  /** True shows ticket notes by unknown authors without their color. */
  unknownColorDisableFlag?: boolean | null;
  /**
   * What the server notes about the service setting, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** Settings of your own organization for service. */
export interface ServiceUpdate<Empty = null> {
  /** Which tickets cause notification mail. */
  srNotify?: "All" | "NewAndClosedRequests" | "ClosedRequestsOnly" | "NewRequestsOnly" | "None" | null;
  /** Part of the day the schedule shows. */
  scheduleSpan?: "Standard" | "OfficeHours" | "Overnight";
  /** True hides the delimiter line in mail about tickets. */
  hideDelimiterFlag?: boolean | null;
  /** Whether the Cc addresses of incoming mail are taken over into the ticket. */
  allowCCFlag?: boolean | null;
  /** Whether further To addresses of incoming mail are taken over into the ticket. */
  allowTOFlag?: boolean | null;
  /** Color of the heading of ticket notes. */
  headerColor?: string | Empty;
  /** Color of ticket notes by members. */
  memberColor?: string | Empty;
  /** Color of ticket notes by contacts. */
  contactColor?: string | Empty;
  /** Color of ticket notes by unknown authors. */
  unknownColor?: string | Empty;
  /** Calendar with the working hours of service. */
  calendarSetup?:
    | {
        /** Id of the calendar setup reference. */
        id: number | null;
      }
    | Empty;
  /** True shows the heading of ticket notes without its color. */
  headerColorDisableFlag?: boolean | null;
  /** True shows ticket notes by members without their color. */
  memberColorDisableFlag?: boolean | null;
  /** True shows ticket notes by contacts without their color. */
  contactColorDisableFlag?: boolean | null;
  /** True shows ticket notes by unknown authors without their color. */
  unknownColorDisableFlag?: boolean | null;
}

/** Settings of your own organization for service. */
export interface ServiceCreate extends ServiceUpdate<never> {
  /** Which tickets cause notification mail. */
  srNotify: "All" | "NewAndClosedRequests" | "ClosedRequestsOnly" | "NewRequestsOnly" | "None" | null;
  /** Part of the day the schedule shows. */
  scheduleSpan: "Standard" | "OfficeHours" | "Overnight";
}

/** The colors in which ticket notes are shown, by author. */
export interface ServiceInfo {
  /** Id of the service setting. */
  id: number;
  /** Color of the heading of ticket notes. */
  headerColor?: string;
  /** Color of ticket notes by members. */
  memberColor?: string;
  /** Color of ticket notes by contacts. */
  contactColor?: string;
  /** Color of ticket notes by unknown authors. */
  unknownColor?: string;
  /**
   * What the server notes about the service setting, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
