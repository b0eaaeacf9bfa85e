// @generated from definitions/connectwise-psa/resources/schedule/holidays.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { Holiday, HolidayCreate, HolidayInfo, HolidayUpdate } from "../schemas/schedule/holiday.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetHolidayParams extends GetParams {
  /**
   * Id of the holiday list.
   */
  holidayListId: number;
  /**
   * Id of the holiday.
   */
  id: number;
}

export interface UpdateHolidayParams extends HolidayUpdate {
  /**
   * Id of the holiday list.
   */
  holidayListId: number;
  /**
   * Id of the holiday.
   */
  id: number;
}

export interface ReplaceHolidayParams extends HolidayCreate {
  /**
   * Id of the holiday list.
   */
  holidayListId: number;
  /**
   * Id of the holiday.
   */
  id: number;
}

export interface DeleteHolidayParams {
  /**
   * Id of the holiday list.
   */
  holidayListId: number;
  /**
   * Id of the holiday.
   */
  id: number;
}

export interface ListInfoHolidaysParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
  /**
   * Filter on lists inside the record, e.g. `types/id = 46`.
   */
  childConditions?: string;
  /**
   * Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`.
   */
  customFieldConditions?: string;
  /**
   * Order, e.g. `name asc, id desc`.
   */
  orderBy?: string;
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
  /**
   * Number of the page, from 1.
   */
  page?: number;
  /**
   * Items in a page; at most 1000, 25 when not given.
   */
  pageSize?: number;
}

export interface GetInfoHolidaysParams {
  /**
   * Id of the holiday list.
   */
  holidayListId: number;
  /**
   * Id of the holiday.
   */
  id: number;
  /**
   * Fields to return, e.g. `id,name,status/name`; name few, as records are long.
   */
  fields?: string;
}

export interface CountInfoHolidaysParams {
  /**
   * Filter, e.g. `status/name = "Open" and lastUpdated > [2025-01-31T00:00:00Z]`; operators = != < > <= >= contains in,
   * not, and, or.
   */
  conditions?: string;
  /**
   * Filter on lists inside the record, e.g. `types/id = 46`.
   */
  childConditions?: string;
  /**
   * Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`.
   */
  customFieldConditions?: string;
}

/**
 * Lists holidays, one page at a time.
 */
export const listHolidays: Operation<{ holidayListId: number } & ListParams, Holiday> = {
  like: listShape,
  id: "holidays.list",
  path: "/schedule/holidayLists/{holidayListId}/holidays",
  ids: { holidayListId: "integer" },
};

/**
 * Gets one holiday by its id.
 */
export const getHoliday: Operation<GetHolidayParams, Holiday> = {
  like: getShape,
  id: "holidays.get",
  path: "/schedule/holidayLists/{holidayListId}/holidays/{id}",
  ids: { holidayListId: "integer", id: "integer" },
};

/**
 * Creates a holiday and returns it.
 */
export const createHoliday: Operation<{ holidayListId: number } & HolidayCreate, Holiday> = {
  like: createShape,
  id: "holidays.create",
  path: "/schedule/holidayLists/{holidayListId}/holidays",
  ids: { holidayListId: "integer" },
  required: ["name", "date"],
};

/**
 * Changes the given fields of one holiday; the others stay as they are.
 */
export const updateHoliday: Operation<UpdateHolidayParams, Holiday> = {
  like: updateShape,
  id: "holidays.update",
  path: "/schedule/holidayLists/{holidayListId}/holidays/{id}",
  ids: { holidayListId: "integer", id: "integer" },
};

/**
 * Replaces one holiday whole; fields that are left out go back to their defaults.
 */
export const replaceHoliday: Operation<ReplaceHolidayParams, Holiday> = {
  like: replaceShape,
  id: "holidays.replace",
  path: "/schedule/holidayLists/{holidayListId}/holidays/{id}",
  ids: { holidayListId: "integer", id: "integer" },
  required: ["name", "date"],
};

/**
 * Deletes one holiday for good.
 */
export const deleteHoliday: Operation<DeleteHolidayParams, void> = {
  like: deleteShape,
  id: "holidays.delete",
  path: "/schedule/holidayLists/{holidayListId}/holidays/{id}",
  ids: { holidayListId: "integer", id: "integer" },
};

/**
 * Counts the holidays that match the given conditions.
 */
export const countHolidays: Operation<{ holidayListId: number } & CountParams, Count> = {
  like: countShape,
  id: "holidays.count",
  path: "/schedule/holidayLists/{holidayListId}/holidays/count",
  ids: { holidayListId: "integer" },
};

/**
 * Lists the holidays of one holiday list in short.
 */
export const listInfoHolidays: Operation<{ holidayListId: number } & ListInfoHolidaysParams, HolidayInfo> = {
  id: "holidays.list_info",
  path: "/schedule/holidaylists/{holidayListId}/holidays/info",
  method: "GET",
  query: {
    conditions: "string",
    childConditions: "string",
    customFieldConditions: "string",
    orderBy: "string",
    fields: "string",
    page: "integer",
    pageSize: "integer",
  },
  paging: { style: "page", parameter: "page", size: "pageSize", defaultSize: 25, maxSize: 1000, next: "link-header" },
  returns: "many",
  ids: { holidayListId: "integer" },
};

/**
 * Gets one holiday in short.
 */
export const getInfoHolidays: Operation<GetInfoHolidaysParams, HolidayInfo> = {
  id: "holidays.get_info",
  path: "/schedule/holidaylists/{holidayListId}/holidays/{id}/info",
  method: "GET",
  query: { fields: "string" },
  ids: { holidayListId: "integer", id: "integer" },
};

/**
 * Counts the slim copies of the holidays in one holiday list.
 */
export const countInfoHolidays: Operation<{ holidayListId: number } & CountInfoHolidaysParams, Count> = {
  id: "holidays.count_info",
  path: "/sales/schedule/holidaylists/{holidayListId}/holidays/info/count",
  method: "GET",
  query: { conditions: "string", childConditions: "string", customFieldConditions: "string" },
  ids: { holidayListId: "integer" },
};

/**
 * A day off, or some hours off, on a holiday list. Service level times leave it out.
 */
export class HolidaysResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists holidays, one page at a time.
   */
  list(holidayListId: number, params: ListParams = {}, options?: RequestOptions): Pages<Holiday> {
    return this.#client.pages(listHolidays, { ...params, holidayListId }, options);
  }

  /**
   * Gets one holiday by its id.
   */
  get(params: GetHolidayParams, options?: RequestOptions): Promise<Holiday> {
    return this.#client.call(getHoliday, params, options);
  }

  /**
   * Creates a holiday and returns it.
   */
  create(holidayListId: number, params: HolidayCreate, options?: RequestOptions): Promise<Holiday> {
    return this.#client.call(createHoliday, { ...params, holidayListId }, options);
  }

  /**
   * Changes the given fields of one holiday; the others stay as they are.
   */
  update(params: UpdateHolidayParams, options?: RequestOptions): Promise<Holiday> {
    return this.#client.call(updateHoliday, params, options);
  }

  /**
   * Replaces one holiday whole; fields that are left out go back to their defaults.
   */
  replace(params: ReplaceHolidayParams, options?: RequestOptions): Promise<Holiday> {
    return this.#client.call(replaceHoliday, params, options);
  }

  /**
   * Deletes one holiday for good.
   */
  delete(params: DeleteHolidayParams, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteHoliday, params, options);
  }

  /**
   * Counts the holidays that match the given conditions.
   */
  count(holidayListId: number, params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countHolidays, { ...params, holidayListId }, options);
  }

  /**
   * Lists the holidays of one holiday list in short.
   */
  listInfo(holidayListId: number, params: ListInfoHolidaysParams = {}, options?: RequestOptions): Pages<HolidayInfo> {
    return this.#client.pages(listInfoHolidays, { ...params, holidayListId }, options);
  }

  /**
   * Gets one holiday in short.
   */
  getInfo(params: GetInfoHolidaysParams, options?: RequestOptions): Promise<HolidayInfo> {
    return this.#client.call(getInfoHolidays, params, options);
  }

  /**
   * Counts the slim copies of the holidays in one holiday list.
   */
  countInfo(holidayListId: number, params: CountInfoHolidaysParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoHolidays, { ...params, holidayListId }, options);
  }
}
