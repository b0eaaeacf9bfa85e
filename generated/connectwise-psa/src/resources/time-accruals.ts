// @generated from definitions/connectwise-psa/resources/time/time-accruals.yaml
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

const base: ResourceShape = { name: "time_accruals", path: "/time/accruals" };

/**
 * Lists time accruals. Which kinds of time off members of a location earn, and how much of it they may carry into the
 * next year.
 */
export const listTimeAccruals: Operation<ListParams, TimeAccrual> = { of: base, like: listShape };

/** Gets one time accrual by its id. */
export const getTimeAccrual: Operation<{ id: number } & GetParams, TimeAccrual> = { of: base, like: getShape };

/**
 * Creates a time accrual and returns it. Which kinds of time off members of a location earn, and how much of it they
 * may carry into the next year.
 */
export const createTimeAccrual: Operation<TimeAccrualCreate, TimeAccrual> = { of: base, like: createShape };

/** Changes the given fields of one time accrual; the others stay as they are. */
export const updateTimeAccrual: Operation<{ id: number } & TimeAccrualUpdate, TimeAccrual> = {
  of: base,
  like: updateShape,
};

/** Replaces one time accrual whole; fields that are left out go back to their defaults. */
export const replaceTimeAccrual: Operation<{ id: number } & TimeAccrualCreate, TimeAccrual> = {
  of: base,
  like: replaceShape,
};

/** Deletes one time accrual for good. */
export const deleteTimeAccrual: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the time accruals that match the given conditions. */
export const countTimeAccruals: Operation<CountParams, Count> = { of: base, like: countShape };

/** Which kinds of time off members of a location earn, and how much of it they may carry into the next year. */
export interface TimeAccrualsResource {
  /**
   * Lists time accruals. Which kinds of time off members of a location earn, and how much of it they may carry into the
   * next year.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<TimeAccrual>;
  /** Gets one time accrual by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<TimeAccrual>;
  /**
   * Creates a time accrual and returns it. Which kinds of time off members of a location earn, and how much of it they
   * may carry into the next year.
   */
  create(params?: TimeAccrualCreate, options?: RequestOptions): Promise<TimeAccrual>;
  /** Changes the given fields of one time accrual; the others stay as they are. */
  update(id: number, params: TimeAccrualUpdate, options?: RequestOptions): Promise<TimeAccrual>;
  /** Replaces one time accrual whole; fields that are left out go back to their defaults. */
  replace(id: number, params?: TimeAccrualCreate, options?: RequestOptions): Promise<TimeAccrual>;
  /** Deletes one time accrual for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the time accruals that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.timeAccruals` is made from. */
export const timeAccrualsResource: Resource<TimeAccrualsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const timeAccrualsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_time_accruals_count: { operation: countTimeAccruals },
  create_a_connect_wise_psa_time_accrual: { operation: createTimeAccrual },
  delete_a_connect_wise_psa_time_accrual_by_id: { operation: deleteTimeAccrual },
  get_single_connect_wise_psa_time_accrual_by_id: { operation: getTimeAccrual },
  list_all_connect_wise_psa_time_accruals: { operation: listTimeAccruals },
  replace_a_connect_wise_psa_time_accrual_by_id: { operation: replaceTimeAccrual, json: "record" },
  update_a_connect_wise_psa_time_accrual_by_id: { operation: updateTimeAccrual },
};
