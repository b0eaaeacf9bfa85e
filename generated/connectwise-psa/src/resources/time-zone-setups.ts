// @generated from definitions/connectwise-psa/resources/system/time-zone-setups.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  TimeZoneSetup,
  TimeZoneSetupCreate,
  TimeZoneSetupInfo,
  TimeZoneSetupUpdate,
} from "../schemas/system/time-zone-setup.js";
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

/**
 * Lists time zone setups, one page at a time.
 */
export const listTimeZoneSetups: Operation<ListParams, TimeZoneSetup> = {
  like: listShape,
  id: "time_zone_setups.list",
  path: "/system/timeZoneSetups",
};

/**
 * Gets one time zone setup by its id.
 */
export const getTimeZoneSetup: Operation<{ id: number } & GetParams, TimeZoneSetup> = {
  like: getShape,
  id: "time_zone_setups.get",
  path: "/system/timeZoneSetups/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a time zone setup and returns it.
 */
export const createTimeZoneSetup: Operation<TimeZoneSetupCreate, TimeZoneSetup> = {
  like: createShape,
  id: "time_zone_setups.create",
  path: "/system/timeZoneSetups",
  required: ["name", "timeZone"],
};

/**
 * Changes the given fields of one time zone setup; the others stay as they are.
 */
export const updateTimeZoneSetup: Operation<{ id: number } & TimeZoneSetupUpdate, TimeZoneSetup> = {
  like: updateShape,
  id: "time_zone_setups.update",
  path: "/system/timeZoneSetups/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one time zone setup whole; fields that are left out go back to their defaults.
 */
export const replaceTimeZoneSetup: Operation<{ id: number } & TimeZoneSetupCreate, TimeZoneSetup> = {
  like: replaceShape,
  id: "time_zone_setups.replace",
  path: "/system/timeZoneSetups/{id}",
  ids: { id: "integer" },
  required: ["name", "timeZone"],
};

/**
 * Deletes one time zone setup for good.
 */
export const deleteTimeZoneSetup: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "time_zone_setups.delete",
  path: "/system/timeZoneSetups/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the time zone setups that match the given conditions.
 */
export const countTimeZoneSetups: Operation<CountParams, Count> = {
  like: countShape,
  id: "time_zone_setups.count",
  path: "/system/timeZoneSetups/count",
};

/**
 * Lists time zone setups in short, with name and offset.
 */
export const listInfoTimeZoneSetups: Operation<ListInfoParams, TimeZoneSetupInfo> = {
  like: listInfoShape,
  id: "time_zone_setups.list_info",
  path: "/system/timeZoneSetups/info",
};

/**
 * Gets one time zone setup in short.
 */
export const getInfoTimeZoneSetups: Operation<{ id: number } & GetInfoParams, TimeZoneSetupInfo> = {
  like: getInfoShape,
  id: "time_zone_setups.get_info",
  path: "/system/timeZoneSetups/{id}/info",
  ids: { id: "integer" },
};

/**
 * Counts the time zone setups as the short list has them.
 */
export const countInfoTimeZoneSetups: Operation<CountInfoParams, Count> = {
  like: countInfoShape,
  id: "time_zone_setups.count_info",
  path: "/system/timeZoneSetups/info/count",
};

/**
 * A time zone that members, companies and the server can be set to.
 */
export class TimeZoneSetupsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists time zone setups, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<TimeZoneSetup> {
    return this.#client.pages(listTimeZoneSetups, params, options);
  }

  /**
   * Gets one time zone setup by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<TimeZoneSetup> {
    return this.#client.call(getTimeZoneSetup, { ...params, id }, options);
  }

  /**
   * Creates a time zone setup and returns it.
   */
  create(params: TimeZoneSetupCreate, options?: RequestOptions): Promise<TimeZoneSetup> {
    return this.#client.call(createTimeZoneSetup, params, options);
  }

  /**
   * Changes the given fields of one time zone setup; the others stay as they are.
   */
  update(id: number, params: TimeZoneSetupUpdate, options?: RequestOptions): Promise<TimeZoneSetup> {
    return this.#client.call(updateTimeZoneSetup, { ...params, id }, options);
  }

  /**
   * Replaces one time zone setup whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: TimeZoneSetupCreate, options?: RequestOptions): Promise<TimeZoneSetup> {
    return this.#client.call(replaceTimeZoneSetup, { ...params, id }, options);
  }

  /**
   * Deletes one time zone setup for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteTimeZoneSetup, { ...params, id }, options);
  }

  /**
   * Counts the time zone setups that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countTimeZoneSetups, params, options);
  }

  /**
   * Lists time zone setups in short, with name and offset.
   */
  listInfo(params: ListInfoParams = {}, options?: RequestOptions): Pages<TimeZoneSetupInfo> {
    return this.#client.pages(listInfoTimeZoneSetups, params, options);
  }

  /**
   * Gets one time zone setup in short.
   */
  getInfo(id: number, params: GetInfoParams = {}, options?: RequestOptions): Promise<TimeZoneSetupInfo> {
    return this.#client.call(getInfoTimeZoneSetups, { ...params, id }, options);
  }

  /**
   * Counts the time zone setups as the short list has them.
   */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoTimeZoneSetups, params, options);
  }
}
