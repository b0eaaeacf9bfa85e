// @generated from definitions/connectwise-psa/resources/schedule/holiday-lists.yaml
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
import type {
  HolidayList,
  HolidayListCreate,
  HolidayListInfo,
  HolidayListUpdate,
} from "../schemas/schedule/holiday-list.js";
import { json } from "@toolwright/runtime";
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

export interface CopyHolidayListsParams {
  /** Id of the holiday list to copy. */
  id: number;
  /** Name of the new holiday list. */
  name: string;
}

const base: ResourceShape = {
  name: "holiday_lists",
  path: "/schedule/holidayLists",
  paths: {
    list_info: "/schedule/holidaylists/info",
    get_info: "/schedule/holidaylists/{id}/info",
    count_info: "/sales/schedule/holidaylists/info/count",
  },
  required: ["name"],
};

/** Lists holiday lists. A named set of days off, such as those of one country. Calendars point to one. */
export const listHolidayLists: Operation<ListParams, HolidayList> = { of: base, like: listShape };

/** Gets one holiday list by its id. */
export const getHolidayList: Operation<{ id: number } & GetParams, HolidayList> = { of: base, like: getShape };

/**
 * Creates a holiday list and returns it. A named set of days off, such as those of one country. Calendars point to one.
 */
export const createHolidayList: Operation<HolidayListCreate, HolidayList> = { of: base, like: createShape };

/** Changes the given fields of one holiday list; the others stay as they are. */
export const updateHolidayList: Operation<{ id: number } & HolidayListUpdate, HolidayList> = {
  of: base,
  like: updateShape,
};

/** Replaces one holiday list whole; fields that are left out go back to their defaults. */
export const replaceHolidayList: Operation<{ id: number } & HolidayListCreate, HolidayList> = {
  of: base,
  like: replaceShape,
};

/** Deletes one holiday list for good. */
export const deleteHolidayList: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the holiday lists that match the given conditions. */
export const countHolidayLists: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one holiday list and so stand in the way of deleting it. */
export const usagesHolidayLists: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one holiday list. */
export const usagesListHolidayLists: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists holiday lists in short, one page at a time. */
export const listInfoHolidayLists: Operation<ListInfoParams, HolidayListInfo> = { of: base, like: listInfoShape };

/** Gets one holiday list in short. */
export const getInfoHolidayLists: Operation<{ id: number } & GetInfoParams, HolidayListInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the holiday lists that the short list has and that match the given conditions. */
export const countInfoHolidayLists: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Makes a new holiday list from another one. */
export const copyHolidayLists: Operation<CopyHolidayListsParams, HolidayList> = {
  of: base,
  name: "copy",
  path: "{collection}/copy",
  method: "POST",
  body: { as: json },
  required: ["id", "name"],
};

/** A named set of days off, such as those of one country. Calendars point to one. */
export interface HolidayListsResource {
  /** Lists holiday lists. A named set of days off, such as those of one country. Calendars point to one. */
  list(params?: ListParams, options?: RequestOptions): Pages<HolidayList>;
  /** Gets one holiday list by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<HolidayList>;
  /**
   * Creates a holiday list and returns it. A named set of days off, such as those of one country. Calendars point to
   * one.
   */
  create(params: HolidayListCreate, options?: RequestOptions): Promise<HolidayList>;
  /** Changes the given fields of one holiday list; the others stay as they are. */
  update(id: number, params: HolidayListUpdate, options?: RequestOptions): Promise<HolidayList>;
  /** Replaces one holiday list whole; fields that are left out go back to their defaults. */
  replace(id: number, params: HolidayListCreate, options?: RequestOptions): Promise<HolidayList>;
  /** Deletes one holiday list for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the holiday lists that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one holiday list and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one holiday list. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists holiday lists in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<HolidayListInfo>;
  /** Gets one holiday list in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<HolidayListInfo>;
  /** Counts the holiday lists that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
  /** Makes a new holiday list from another one. */
  copy(params: CopyHolidayListsParams, options?: RequestOptions): Promise<HolidayList>;
}

/** What `client.holidayLists` is made from. */
export const holidayListsResource: Resource<HolidayListsResource> = {
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
    copyHolidayLists,
  ],
};

/** The operations behind the tools of this resource. */
export const holidayListsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_holiday_lists_copy: { operation: copyHolidayLists },
  connect_wise_psa_holiday_lists_count: { operation: countHolidayLists },
  connect_wise_psa_holiday_lists_count_info: { operation: countInfoHolidayLists },
  create_a_connect_wise_psa_holiday_list: { operation: createHolidayList },
  delete_a_connect_wise_psa_holiday_list_by_id: { operation: deleteHolidayList },
  get_single_connect_wise_psa_holiday_list_by_id: { operation: getHolidayList },
  connect_wise_psa_holiday_lists_get_info: { operation: getInfoHolidayLists },
  list_all_connect_wise_psa_holiday_lists: { operation: listHolidayLists },
  connect_wise_psa_holiday_lists_list_info: { operation: listInfoHolidayLists },
  replace_a_connect_wise_psa_holiday_list_by_id: { operation: replaceHolidayList },
  update_a_connect_wise_psa_holiday_list_by_id: { operation: updateHolidayList },
  connect_wise_psa_holiday_lists_usages: { operation: usagesHolidayLists },
  connect_wise_psa_holiday_lists_usages_list: { operation: usagesListHolidayLists },
};
