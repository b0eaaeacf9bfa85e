// @generated from definitions/connectwise-psa/resources/time/time-period-setups.yaml
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
import type {
  TimePeriodSetup,
  TimePeriodSetupCreate,
  TimePeriodSetupDefaults,
  TimePeriodSetupUpdate,
} from "../schemas/time/time-period-setup.js";
import { expression } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetDefaultTimePeriodSetupsParams {
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

const base: ResourceShape = {
  name: "time_period_setups",
  path: "/time/timePeriodSetups",
  required: ["periodApplyTo", "year", "numberFuturePeriods", "type", "firstPeriodEndDate", "daysPastEndDate"],
};

/**
 * Lists time period setups. How a year is cut into periods for time sheets and expense reports, and when they are due.
 */
export const listTimePeriodSetups: Operation<ListParams, TimePeriodSetup> = { of: base, like: listShape };

/** Gets one time period setup by its id. */
export const getTimePeriodSetup: Operation<{ id: number } & GetParams, TimePeriodSetup> = { of: base, like: getShape };

/**
 * Creates a time period setup and returns it. How a year is cut into periods for time sheets and expense reports, and
 * when they are due.
 */
export const createTimePeriodSetup: Operation<TimePeriodSetupCreate, TimePeriodSetup> = { of: base, like: createShape };

/** Changes the given fields of one time period setup; the others stay as they are. */
export const updateTimePeriodSetup: Operation<{ id: number } & TimePeriodSetupUpdate, TimePeriodSetup> = {
  of: base,
  like: updateShape,
};

/** Replaces one time period setup whole; fields that are left out go back to their defaults. */
export const replaceTimePeriodSetup: Operation<{ id: number } & TimePeriodSetupCreate, TimePeriodSetup> = {
  of: base,
  like: replaceShape,
};

/** Deletes one time period setup for good. */
export const deleteTimePeriodSetup: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the time period setups that match the given conditions. */
export const countTimePeriodSetups: Operation<CountParams, Count> = { of: base, like: countShape };

/** Gets the values a new time period setup starts with. */
export const getDefaultTimePeriodSetups: Operation<GetDefaultTimePeriodSetupsParams, TimePeriodSetupDefaults> = {
  of: base,
  name: "get_default",
  path: "{collection}/default",
  method: "GET",
  query: { fields: expression },
};

/** How a year is cut into periods for time sheets and expense reports, and when they are due. */
export interface TimePeriodSetupsResource {
  /**
   * Lists time period setups. How a year is cut into periods for time sheets and expense reports, and when they are
   * due.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<TimePeriodSetup>;
  /** Gets one time period setup by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<TimePeriodSetup>;
  /**
   * Creates a time period setup and returns it. How a year is cut into periods for time sheets and expense reports, and
   * when they are due.
   */
  create(params: TimePeriodSetupCreate, options?: RequestOptions): Promise<TimePeriodSetup>;
  /** Changes the given fields of one time period setup; the others stay as they are. */
  update(id: number, params: TimePeriodSetupUpdate, options?: RequestOptions): Promise<TimePeriodSetup>;
  /** Replaces one time period setup whole; fields that are left out go back to their defaults. */
  replace(id: number, params: TimePeriodSetupCreate, options?: RequestOptions): Promise<TimePeriodSetup>;
  /** Deletes one time period setup for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the time period setups that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Gets the values a new time period setup starts with. */
  getDefault(params?: GetDefaultTimePeriodSetupsParams, options?: RequestOptions): Promise<TimePeriodSetupDefaults>;
}

/** What `client.timePeriodSetups` is made from. */
export const timePeriodSetupsResource: Resource<TimePeriodSetupsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    getDefaultTimePeriodSetups,
  ],
};

/** The operations behind the tools of this resource. */
export const timePeriodSetupsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_time_period_setups_count: { operation: countTimePeriodSetups },
  create_a_connect_wise_psa_time_period_setup: { operation: createTimePeriodSetup },
  delete_a_connect_wise_psa_time_period_setup_by_id: { operation: deleteTimePeriodSetup },
  get_single_connect_wise_psa_time_period_setup_by_id: { operation: getTimePeriodSetup },
  connect_wise_psa_time_period_setups_get_default: { operation: getDefaultTimePeriodSetups },
  list_all_connect_wise_psa_time_period_setups: { operation: listTimePeriodSetups },
  replace_a_connect_wise_psa_time_period_setup_by_id: { operation: replaceTimePeriodSetup },
  update_a_connect_wise_psa_time_period_setup_by_id: { operation: updateTimePeriodSetup },
};
