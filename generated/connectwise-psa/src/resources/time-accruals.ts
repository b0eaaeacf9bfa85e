// @generated from definitions/connectwise-psa/resources/time/time-accruals.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { TimeAccrual, TimeAccrualCreate, TimeAccrualUpdate } from "../schemas/time/time-accrual.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

/**
 * Lists time accruals, one page at a time.
 */
export const listTimeAccruals: Operation<ListParams, TimeAccrual> = {
  like: listShape,
  id: "time_accruals.list",
  path: "/time/accruals",
};

/**
 * Gets one time accrual by its id.
 */
export const getTimeAccrual: Operation<{ id: number } & GetParams, TimeAccrual> = {
  like: getShape,
  id: "time_accruals.get",
  path: "/time/accruals/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a time accrual and returns it.
 */
export const createTimeAccrual: Operation<TimeAccrualCreate, TimeAccrual> = {
  like: createShape,
  id: "time_accruals.create",
  path: "/time/accruals",
};

/**
 * Changes the given fields of one time accrual; the others stay as they are.
 */
export const updateTimeAccrual: Operation<{ id: number } & TimeAccrualUpdate, TimeAccrual> = {
  like: updateShape,
  id: "time_accruals.update",
  path: "/time/accruals/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one time accrual whole; fields that are left out go back to their defaults.
 */
export const replaceTimeAccrual: Operation<{ id: number } & TimeAccrualCreate, TimeAccrual> = {
  like: replaceShape,
  id: "time_accruals.replace",
  path: "/time/accruals/{id}",
  ids: { id: "integer" },
};

/**
 * Deletes one time accrual for good.
 */
export const deleteTimeAccrual: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "time_accruals.delete",
  path: "/time/accruals/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the time accruals that match the given conditions.
 */
export const countTimeAccruals: Operation<CountParams, Count> = {
  like: countShape,
  id: "time_accruals.count",
  path: "/time/accruals/count",
};

/**
 * Which kinds of time off members of a location earn, and how much of it they may carry into the next year.
 */
export class TimeAccrualsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists time accruals, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<TimeAccrual> {
    return this.#client.pages(listTimeAccruals, params, options);
  }

  /**
   * Gets one time accrual by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<TimeAccrual> {
    return this.#client.call(getTimeAccrual, { ...params, id }, options);
  }

  /**
   * Creates a time accrual and returns it.
   */
  create(params: TimeAccrualCreate = {}, options?: RequestOptions): Promise<TimeAccrual> {
    return this.#client.call(createTimeAccrual, params, options);
  }

  /**
   * Changes the given fields of one time accrual; the others stay as they are.
   */
  update(id: number, params: TimeAccrualUpdate, options?: RequestOptions): Promise<TimeAccrual> {
    return this.#client.call(updateTimeAccrual, { ...params, id }, options);
  }

  /**
   * Replaces one time accrual whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: TimeAccrualCreate = {}, options?: RequestOptions): Promise<TimeAccrual> {
    return this.#client.call(replaceTimeAccrual, { ...params, id }, options);
  }

  /**
   * Deletes one time accrual for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteTimeAccrual, { ...params, id }, options);
  }

  /**
   * Counts the time accruals that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countTimeAccruals, params, options);
  }
}
