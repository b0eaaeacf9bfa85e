// @generated from definitions/connectwise-psa/resources/schedule/holidays.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { Holiday, HolidayCreate, HolidayInfo, HolidayUpdate } from "../schemas/schedule/holiday.js";
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
} from "../conventions.js";

export interface GetHolidayParams extends GetParams {
  /** Id of the holiday list. */
  holidayListId: number;
  /** Id of the holiday. */
  id: number;
}

export interface UpdateHolidayParams extends HolidayUpdate {
  /** Id of the holiday list. */
  holidayListId: number;
  /** Id of the holiday. */
  id: number;
}

export interface ReplaceHolidayParams extends HolidayCreate {
  /** Id of the holiday list. */
  holidayListId: number;
  /** Id of the holiday. */
  id: number;
}

export interface DeleteHolidayParams {
  /** Id of the holiday list. */
  holidayListId: number;
  /** Id of the holiday. */
  id: number;
}

export interface GetInfoHolidaysParams extends GetInfoParams {
  /** Id of the holiday list. */
  holidayListId: number;
  /** Id of the holiday. */
  id: number;
}

const base: ResourceShape = {
  name: "holidays",
  path: "/schedule/holidayLists/{holidayListId}/holidays",
  paths: {
    list_info: "/schedule/holidaylists/{holidayListId}/holidays/info",
    get_info: "/schedule/holidaylists/{holidayListId}/holidays/{id}/info",
    count_info: "/sales/schedule/holidaylists/{holidayListId}/holidays/info/count",
  },
  required: ["name", "date"],
};

/**
 * Lists holidays. A day off, or some hours off, on a holiday list, when you are closed. Service level times leave it
 * out.
 */
export const listHolidays: Operation<{ holidayListId: number } & ListParams, Holiday> = { of: base, like: listShape };

/** Gets one holiday by its id. */
export const getHoliday: Operation<GetHolidayParams, Holiday> = { of: base, like: getShape };

/**
 * Creates a holiday and returns it. A day off, or some hours off, on a holiday list, when you are closed. Service level
 * times leave it out.
 */
export const createHoliday: Operation<{ holidayListId: number } & HolidayCreate, Holiday> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one holiday; the others stay as they are. */
export const updateHoliday: Operation<UpdateHolidayParams, Holiday> = { of: base, like: updateShape };

/** Replaces one holiday whole; fields that are left out go back to their defaults. */
export const replaceHoliday: Operation<ReplaceHolidayParams, Holiday> = { of: base, like: replaceShape };

/** Deletes one holiday for good. */
export const deleteHoliday: Operation<DeleteHolidayParams, void> = { of: base, like: deleteShape };

/** Counts the holidays that match the given conditions. */
export const countHolidays: Operation<{ holidayListId: number } & CountParams, Count> = { of: base, like: countShape };

/** Lists holidays in short, one page at a time. */
export const listInfoHolidays: Operation<{ holidayListId: number } & ListInfoParams, HolidayInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one holiday in short. */
export const getInfoHolidays: Operation<GetInfoHolidaysParams, HolidayInfo> = { of: base, like: getInfoShape };

/** Counts the holidays that the short list has and that match the given conditions. */
export const countInfoHolidays: Operation<{ holidayListId: number } & CountInfoParams, Count> = {
  of: base,
  like: countInfoShape,
};

/** A day off, or some hours off, on a holiday list, when you are closed. Service level times leave it out. */
export interface HolidaysResource {
  /**
   * Lists holidays. A day off, or some hours off, on a holiday list, when you are closed. Service level times leave it
   * out.
   */
  list(holidayListId: number, params?: ListParams, options?: RequestOptions): Pages<Holiday>;
  /** Gets one holiday by its id. */
  get(params: GetHolidayParams, options?: RequestOptions): Promise<Holiday>;
  /**
   * Creates a holiday and returns it. A day off, or some hours off, on a holiday list, when you are closed. Service
   * level times leave it out.
   */
  create(holidayListId: number, params: HolidayCreate, options?: RequestOptions): Promise<Holiday>;
  /** Changes the given fields of one holiday; the others stay as they are. */
  update(params: UpdateHolidayParams, options?: RequestOptions): Promise<Holiday>;
  /** Replaces one holiday whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceHolidayParams, options?: RequestOptions): Promise<Holiday>;
  /** Deletes one holiday for good. */
  delete(params: DeleteHolidayParams, options?: RequestOptions): Promise<void>;
  /** Counts the holidays that match the given conditions. */
  count(holidayListId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists holidays in short, one page at a time. */
  listInfo(holidayListId: number, params?: ListInfoParams, options?: RequestOptions): Pages<HolidayInfo>;
  /** Gets one holiday in short. */
  getInfo(params: GetInfoHolidaysParams, options?: RequestOptions): Promise<HolidayInfo>;
  /** Counts the holidays that the short list has and that match the given conditions. */
  countInfo(holidayListId: number, params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.holidays` is made from. */
export const holidaysResource: Resource<HolidaysResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const holidaysTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_holidays_count: { operation: countHolidays },
  connect_wise_psa_holidays_count_info: { operation: countInfoHolidays },
  create_a_connect_wise_psa_holiday: { operation: createHoliday },
  delete_a_connect_wise_psa_holiday_by_id: { operation: deleteHoliday },
  get_single_connect_wise_psa_holiday_by_id: { operation: getHoliday },
  connect_wise_psa_holidays_get_info: { operation: getInfoHolidays },
  list_all_connect_wise_psa_holidays: { operation: listHolidays },
  connect_wise_psa_holidays_list_info: { operation: listInfoHolidays },
  replace_a_connect_wise_psa_holiday_by_id: { operation: replaceHoliday },
  update_a_connect_wise_psa_holiday_by_id: { operation: updateHoliday },
};
