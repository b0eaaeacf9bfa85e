// @generated from definitions/connectwise-psa/resources/procurement/pricing-schedules.yaml
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
  PricingSchedule,
  PricingScheduleCreate,
  PricingScheduleUpdate,
} from "../schemas/procurement/pricing-schedule.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListPricingSchedulesParams extends ListParams {
  /** Filter, e.g. `inactiveFlag = false`. Also: name, currency/id. */
  conditions?: string;
}

const base: ResourceShape = { name: "pricing_schedules", path: "/procurement/pricingschedules", required: ["name"] };

/**
 * Lists pricing schedules. A price list for certain customers. Its details name the items or categories it covers, and
 * their breaks the prices.
 */
export const listPricingSchedules: Operation<ListPricingSchedulesParams, PricingSchedule> = {
  of: base,
  like: listShape,
};

/** Gets one pricing schedule by its id. */
export const getPricingSchedule: Operation<{ id: number } & GetParams, PricingSchedule> = { of: base, like: getShape };

/** Creates a pricing schedule and returns it. */
export const createPricingSchedule: Operation<PricingScheduleCreate, PricingSchedule> = { of: base, like: createShape };

/** Changes the given fields of one pricing schedule; the others stay as they are. */
export const updatePricingSchedule: Operation<{ id: number } & PricingScheduleUpdate, PricingSchedule> = {
  of: base,
  like: updateShape,
};

/** Replaces one pricing schedule whole; fields that are left out go back to their defaults. */
export const replacePricingSchedule: Operation<{ id: number } & PricingScheduleCreate, PricingSchedule> = {
  of: base,
  like: replaceShape,
};

/** Deletes one pricing schedule for good. */
export const deletePricingSchedule: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the pricing schedules that match the given conditions. */
export const countPricingSchedules: Operation<CountParams, Count> = { of: base, like: countShape };

/**
 * A price list for certain customers. Its details name the items or categories it covers, and their breaks the prices.
 */
export interface PricingSchedulesResource {
  /**
   * Lists pricing schedules. A price list for certain customers. Its details name the items or categories it covers,
   * and their breaks the prices.
   */
  list(params?: ListPricingSchedulesParams, options?: RequestOptions): Pages<PricingSchedule>;
  /** Gets one pricing schedule by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<PricingSchedule>;
  /** Creates a pricing schedule and returns it. */
  create(params: PricingScheduleCreate, options?: RequestOptions): Promise<PricingSchedule>;
  /** Changes the given fields of one pricing schedule; the others stay as they are. */
  update(id: number, params: PricingScheduleUpdate, options?: RequestOptions): Promise<PricingSchedule>;
  /** Replaces one pricing schedule whole; fields that are left out go back to their defaults. */
  replace(id: number, params: PricingScheduleCreate, options?: RequestOptions): Promise<PricingSchedule>;
  /** Deletes one pricing schedule for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the pricing schedules that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.pricingSchedules` is made from. */
export const pricingSchedulesResource: Resource<PricingSchedulesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const pricingSchedulesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_pricing_schedules_count: { operation: countPricingSchedules },
  create_a_connect_wise_psa_pricing_schedule: { operation: createPricingSchedule },
  delete_a_connect_wise_psa_pricing_schedule_by_id: { operation: deletePricingSchedule },
  get_single_connect_wise_psa_pricing_schedule_by_id: { operation: getPricingSchedule },
  list_all_connect_wise_psa_pricing_schedules: { operation: listPricingSchedules },
  replace_a_connect_wise_psa_pricing_schedule_by_id: { operation: replacePricingSchedule },
  update_a_connect_wise_psa_pricing_schedule_by_id: { operation: updatePricingSchedule },
};
