// @generated from definitions/connectwise-psa/resources/schedule/calendars.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  NoParams,
  Operation,
  Pages,
  RequestOptions,
  Resource,
  ResourceShape,
  ToolBinding,
} from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
  UsagesListParams,
  UsagesParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type { Calendar, CalendarCreate, CalendarInfo, CalendarUpdate } from "../schemas/schedule/calendar.js";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";

const base: ResourceShape = { name: "calendars", path: "/schedule/calendars", required: ["name"] };

/**
 * Lists calendars. Working hours for each day of the week with a list of holidays. Members and service levels count
 * time by one.
 */
export const listCalendars: Operation<ListParams, Calendar> = { of: base, like: listShape };

/** Gets one calendar by its id. */
export const getCalendar: Operation<{ id: number } & GetParams, Calendar> = { of: base, like: getShape };

/**
 * Creates a calendar and returns it. Working hours for each day of the week with a list of holidays. Members and
 * service levels count time by one.
 */
export const createCalendar: Operation<CalendarCreate, Calendar> = { of: base, like: createShape };

/** Changes the given fields of one calendar; the others stay as they are. */
export const updateCalendar: Operation<{ id: number } & CalendarUpdate, Calendar> = { of: base, like: updateShape };

/** Replaces one calendar whole; fields that are left out go back to their defaults. */
export const replaceCalendar: Operation<{ id: number } & CalendarCreate, Calendar> = { of: base, like: replaceShape };

/** Deletes one calendar for good. */
export const deleteCalendar: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the calendars that match the given conditions. */
export const countCalendars: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one calendar and so stand in the way of deleting it. */
export const usagesCalendars: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one calendar. */
export const usagesListCalendars: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists calendars in short, one page at a time. */
export const listInfoCalendars: Operation<ListInfoParams, CalendarInfo> = { of: base, like: listInfoShape };

/** Gets one calendar in short. */
export const getInfoCalendars: Operation<{ id: number } & GetInfoParams, CalendarInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the calendars that the short list has and that match the given conditions. */
export const countInfoCalendars: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Makes a new calendar with the hours of another. */
export const copyCalendars: Operation<{ id: number } & NoParams, Calendar> = {
  of: base,
  name: "copy",
  path: "{item}/copy",
  method: "POST",
};

/** Working hours for each day of the week with a list of holidays. Members and service levels count time by one. */
export interface CalendarsResource {
  /**
   * Lists calendars. Working hours for each day of the week with a list of holidays. Members and service levels count
   * time by one.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<Calendar>;
  /** Gets one calendar by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Calendar>;
  /**
   * Creates a calendar and returns it. Working hours for each day of the week with a list of holidays. Members and
   * service levels count time by one.
   */
  create(params: CalendarCreate, options?: RequestOptions): Promise<Calendar>;
  /** Changes the given fields of one calendar; the others stay as they are. */
  update(id: number, params: CalendarUpdate, options?: RequestOptions): Promise<Calendar>;
  /** Replaces one calendar whole; fields that are left out go back to their defaults. */
  replace(id: number, params: CalendarCreate, options?: RequestOptions): Promise<Calendar>;
  /** Deletes one calendar for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the calendars that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one calendar and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one calendar. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists calendars in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<CalendarInfo>;
  /** Gets one calendar in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<CalendarInfo>;
  /** Counts the calendars that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
  /** Makes a new calendar with the hours of another. */
  copy(id: number, params?: NoParams, options?: RequestOptions): Promise<Calendar>;
}

/** What `client.calendars` is made from. */
export const calendarsResource: Resource<CalendarsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    usagesShape,
    usagesListShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
    copyCalendars,
  ],
};

/** The operations behind the tools of this resource. */
export const calendarsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_calendars_copy: { operation: copyCalendars },
  connect_wise_psa_calendars_count: { operation: countCalendars },
  connect_wise_psa_calendars_count_info: { operation: countInfoCalendars },
  create_a_connect_wise_psa_calendar: { operation: createCalendar },
  delete_a_connect_wise_psa_calendar_by_id: { operation: deleteCalendar },
  get_single_connect_wise_psa_calendar_by_id: { operation: getCalendar },
  connect_wise_psa_calendars_get_info: { operation: getInfoCalendars },
  list_all_connect_wise_psa_calendars: { operation: listCalendars },
  connect_wise_psa_calendars_list_info: { operation: listInfoCalendars },
  replace_a_connect_wise_psa_calendar_by_id: { operation: replaceCalendar, json: "record" },
  update_a_connect_wise_psa_calendar_by_id: { operation: updateCalendar },
  connect_wise_psa_calendars_usages: { operation: usagesCalendars },
  connect_wise_psa_calendars_usages_list: { operation: usagesListCalendars },
};
