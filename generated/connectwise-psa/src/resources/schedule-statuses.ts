// @generated from definitions/connectwise-psa/resources/schedule/schedule-statuses.yaml
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
  ScheduleStatus,
  ScheduleStatusCreate,
  ScheduleStatusInfo,
  ScheduleStatusUpdate,
} from "../schemas/schedule/schedule-status.js";
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
 * Lists schedule statuses, one page at a time.
 */
export const listScheduleStatuses: Operation<ListParams, ScheduleStatus> = {
  like: listShape,
  id: "schedule_statuses.list",
  path: "/schedule/statuses",
};

/**
 * Gets one schedule status by its id.
 */
export const getScheduleStatus: Operation<{ id: number } & GetParams, ScheduleStatus> = {
  like: getShape,
  id: "schedule_statuses.get",
  path: "/schedule/statuses/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a schedule status and returns it.
 */
export const createScheduleStatus: Operation<ScheduleStatusCreate, ScheduleStatus> = {
  like: createShape,
  id: "schedule_statuses.create",
  path: "/schedule/statuses",
  required: ["name"],
};

/**
 * Changes the given fields of one schedule status; the others stay as they are.
 */
export const updateScheduleStatus: Operation<{ id: number } & ScheduleStatusUpdate, ScheduleStatus> = {
  like: updateShape,
  id: "schedule_statuses.update",
  path: "/schedule/statuses/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one schedule status whole; fields that are left out go back to their defaults.
 */
export const replaceScheduleStatus: Operation<{ id: number } & ScheduleStatusCreate, ScheduleStatus> = {
  like: replaceShape,
  id: "schedule_statuses.replace",
  path: "/schedule/statuses/{id}",
  ids: { id: "integer" },
  required: ["name"],
};

/**
 * Deletes one schedule status for good.
 */
export const deleteScheduleStatus: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "schedule_statuses.delete",
  path: "/schedule/statuses/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the schedule statuses that match the given conditions.
 */
export const countScheduleStatuses: Operation<CountParams, Count> = {
  like: countShape,
  id: "schedule_statuses.count",
  path: "/schedule/statuses/count",
};

/**
 * Lists schedule statuses in short, one page at a time.
 */
export const listInfoScheduleStatuses: Operation<ListInfoParams, ScheduleStatusInfo> = {
  like: listInfoShape,
  id: "schedule_statuses.list_info",
  path: "/schedule/statuses/info",
};

/**
 * Gets one schedule status in short.
 */
export const getInfoScheduleStatuses: Operation<{ id: number } & GetInfoParams, ScheduleStatusInfo> = {
  like: getInfoShape,
  id: "schedule_statuses.get_info",
  path: "/schedule/statuses/{id}/info",
  ids: { id: "integer" },
};

/**
 * Counts the schedule statuses as the short list has them.
 */
export const countInfoScheduleStatuses: Operation<CountInfoParams, Count> = {
  like: countInfoShape,
  id: "schedule_statuses.count_info",
  path: "/schedule/statuses/info/count",
};

/**
 * How sure a planned slot is, such as Firm or Tentative.
 */
export class ScheduleStatusesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists schedule statuses, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<ScheduleStatus> {
    return this.#client.pages(listScheduleStatuses, params, options);
  }

  /**
   * Gets one schedule status by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<ScheduleStatus> {
    return this.#client.call(getScheduleStatus, { ...params, id }, options);
  }

  /**
   * Creates a schedule status and returns it.
   */
  create(params: ScheduleStatusCreate, options?: RequestOptions): Promise<ScheduleStatus> {
    return this.#client.call(createScheduleStatus, params, options);
  }

  /**
   * Changes the given fields of one schedule status; the others stay as they are.
   */
  update(id: number, params: ScheduleStatusUpdate, options?: RequestOptions): Promise<ScheduleStatus> {
    return this.#client.call(updateScheduleStatus, { ...params, id }, options);
  }

  /**
   * Replaces one schedule status whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: ScheduleStatusCreate, options?: RequestOptions): Promise<ScheduleStatus> {
    return this.#client.call(replaceScheduleStatus, { ...params, id }, options);
  }

  /**
   * Deletes one schedule status for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteScheduleStatus, { ...params, id }, options);
  }

  /**
   * Counts the schedule statuses that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countScheduleStatuses, params, options);
  }

  /**
   * Lists schedule statuses in short, one page at a time.
   */
  listInfo(params: ListInfoParams = {}, options?: RequestOptions): Pages<ScheduleStatusInfo> {
    return this.#client.pages(listInfoScheduleStatuses, params, options);
  }

  /**
   * Gets one schedule status in short.
   */
  getInfo(id: number, params: GetInfoParams = {}, options?: RequestOptions): Promise<ScheduleStatusInfo> {
    return this.#client.call(getInfoScheduleStatuses, { ...params, id }, options);
  }

  /**
   * Counts the schedule statuses as the short list has them.
   */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoScheduleStatuses, params, options);
  }
}
