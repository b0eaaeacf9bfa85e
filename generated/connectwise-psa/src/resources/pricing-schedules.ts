// @generated from definitions/connectwise-psa/resources/procurement/pricing-schedules.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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
  /**
   * Filter, e.g. `inactiveFlag = false`. Also: name, currency/id.
   */
  conditions?: string;
}

/**
 * Lists pricing schedules, one page at a time.
 */
export const listPricingSchedules: Operation<ListPricingSchedulesParams, PricingSchedule> = {
  like: listShape,
  id: "pricing_schedules.list",
  path: "/procurement/pricingschedules",
};

/**
 * Gets one pricing schedule by its id.
 */
export const getPricingSchedule: Operation<{ id: number } & GetParams, PricingSchedule> = {
  like: getShape,
  id: "pricing_schedules.get",
  path: "/procurement/pricingschedules/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a pricing schedule and returns it.
 */
export const createPricingSchedule: Operation<PricingScheduleCreate, PricingSchedule> = {
  like: createShape,
  id: "pricing_schedules.create",
  path: "/procurement/pricingschedules",
  required: ["name"],
};

/**
 * Changes the given fields of one pricing schedule; the others stay as they are.
 */
export const updatePricingSchedule: Operation<{ id: number } & PricingScheduleUpdate, PricingSchedule> = {
  like: updateShape,
  id: "pricing_schedules.update",
  path: "/procurement/pricingschedules/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one pricing schedule whole; fields that are left out go back to their defaults.
 */
export const replacePricingSchedule: Operation<{ id: number } & PricingScheduleCreate, PricingSchedule> = {
  like: replaceShape,
  id: "pricing_schedules.replace",
  path: "/procurement/pricingschedules/{id}",
  ids: { id: "integer" },
  required: ["name"],
};

/**
 * Deletes one pricing schedule for good.
 */
export const deletePricingSchedule: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "pricing_schedules.delete",
  path: "/procurement/pricingschedules/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the pricing schedules that match the given conditions.
 */
export const countPricingSchedules: Operation<CountParams, Count> = {
  like: countShape,
  id: "pricing_schedules.count",
  path: "/procurement/pricingschedules/count",
};

/**
 * A price list for certain customers. Its details name the items or categories it covers, and their breaks the prices.
 */
export class PricingSchedulesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists pricing schedules, one page at a time.
   */
  list(params: ListPricingSchedulesParams = {}, options?: RequestOptions): Pages<PricingSchedule> {
    return this.#client.pages(listPricingSchedules, params, options);
  }

  /**
   * Gets one pricing schedule by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<PricingSchedule> {
    return this.#client.call(getPricingSchedule, { ...params, id }, options);
  }

  /**
   * Creates a pricing schedule and returns it.
   */
  create(params: PricingScheduleCreate, options?: RequestOptions): Promise<PricingSchedule> {
    return this.#client.call(createPricingSchedule, params, options);
  }

  /**
   * Changes the given fields of one pricing schedule; the others stay as they are.
   */
  update(id: number, params: PricingScheduleUpdate, options?: RequestOptions): Promise<PricingSchedule> {
    return this.#client.call(updatePricingSchedule, { ...params, id }, options);
  }

  /**
   * Replaces one pricing schedule whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: PricingScheduleCreate, options?: RequestOptions): Promise<PricingSchedule> {
    return this.#client.call(replacePricingSchedule, { ...params, id }, options);
  }

  /**
   * Deletes one pricing schedule for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deletePricingSchedule, { ...params, id }, options);
  }

  /**
   * Counts the pricing schedules that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countPricingSchedules, params, options);
  }
}
