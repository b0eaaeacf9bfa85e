// @generated from definitions/connectwise-psa/resources/procurement/pricing-schedule-details.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { PricingDetail, PricingDetailCreate, PricingDetailUpdate } from "../schemas/procurement/pricing-detail.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetPricingScheduleDetailParams extends GetParams {
  /**
   * Id of the pricing schedule.
   */
  pricingScheduleId: number;
  /**
   * Id of the pricing detail.
   */
  id: number;
}

export interface UpdatePricingScheduleDetailParams extends PricingDetailUpdate {
  /**
   * Id of the pricing schedule.
   */
  pricingScheduleId: number;
  /**
   * Id of the pricing detail.
   */
  id: number;
}

export interface ReplacePricingScheduleDetailParams extends PricingDetailCreate {
  /**
   * Id of the pricing schedule.
   */
  pricingScheduleId: number;
  /**
   * Id of the pricing detail.
   */
  id: number;
}

export interface DeletePricingScheduleDetailParams {
  /**
   * Id of the pricing schedule.
   */
  pricingScheduleId: number;
  /**
   * Id of the pricing detail.
   */
  id: number;
}

/**
 * Lists pricing details, one page at a time.
 */
export const listPricingScheduleDetails: Operation<{ pricingScheduleId: number } & ListParams, PricingDetail> = {
  like: listShape,
  id: "pricing_schedule_details.list",
  path: "/procurement/pricingschedules/{pricingScheduleId}/details",
  ids: { pricingScheduleId: "integer" },
};

/**
 * Gets one pricing detail by its id.
 */
export const getPricingScheduleDetail: Operation<GetPricingScheduleDetailParams, PricingDetail> = {
  like: getShape,
  id: "pricing_schedule_details.get",
  path: "/procurement/pricingschedules/{pricingScheduleId}/details/{id}",
  ids: { pricingScheduleId: "integer", id: "integer" },
};

/**
 * Creates a pricing detail and returns it.
 */
export const createPricingScheduleDetail: Operation<
  { pricingScheduleId: number } & PricingDetailCreate,
  PricingDetail
> = {
  like: createShape,
  id: "pricing_schedule_details.create",
  path: "/procurement/pricingschedules/{pricingScheduleId}/details",
  ids: { pricingScheduleId: "integer" },
  required: ["startDate"],
  dates: ["startDate", "endDate"],
};

/**
 * Changes the given fields of one pricing detail; the others stay as they are.
 */
export const updatePricingScheduleDetail: Operation<UpdatePricingScheduleDetailParams, PricingDetail> = {
  like: updateShape,
  id: "pricing_schedule_details.update",
  path: "/procurement/pricingschedules/{pricingScheduleId}/details/{id}",
  ids: { pricingScheduleId: "integer", id: "integer" },
  dates: ["startDate", "endDate"],
};

/**
 * Replaces one pricing detail whole; fields that are left out go back to their defaults.
 */
export const replacePricingScheduleDetail: Operation<ReplacePricingScheduleDetailParams, PricingDetail> = {
  like: replaceShape,
  id: "pricing_schedule_details.replace",
  path: "/procurement/pricingschedules/{pricingScheduleId}/details/{id}",
  ids: { pricingScheduleId: "integer", id: "integer" },
  required: ["startDate"],
  dates: ["startDate", "endDate"],
};

/**
 * Deletes one pricing detail for good.
 */
export const deletePricingScheduleDetail: Operation<DeletePricingScheduleDetailParams, void> = {
  like: deleteShape,
  id: "pricing_schedule_details.delete",
  path: "/procurement/pricingschedules/{pricingScheduleId}/details/{id}",
  ids: { pricingScheduleId: "integer", id: "integer" },
};

/**
 * Counts the pricing details that match the given conditions.
 */
export const countPricingScheduleDetails: Operation<{ pricingScheduleId: number } & CountParams, Count> = {
  like: countShape,
  id: "pricing_schedule_details.count",
  path: "/procurement/pricingschedules/{pricingScheduleId}/details/count",
  ids: { pricingScheduleId: "integer" },
};

/**
 * One entry of a pricing schedule. It names the item, category or subcategory with special prices, and the dates they
 * hold.
 */
export class PricingScheduleDetailsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists pricing details, one page at a time.
   */
  list(pricingScheduleId: number, params: ListParams = {}, options?: RequestOptions): Pages<PricingDetail> {
    return this.#client.pages(listPricingScheduleDetails, { ...params, pricingScheduleId }, options);
  }

  /**
   * Gets one pricing detail by its id.
   */
  get(params: GetPricingScheduleDetailParams, options?: RequestOptions): Promise<PricingDetail> {
    return this.#client.call(getPricingScheduleDetail, params, options);
  }

  /**
   * Creates a pricing detail and returns it.
   */
  create(pricingScheduleId: number, params: PricingDetailCreate, options?: RequestOptions): Promise<PricingDetail> {
    return this.#client.call(createPricingScheduleDetail, { ...params, pricingScheduleId }, options);
  }

  /**
   * Changes the given fields of one pricing detail; the others stay as they are.
   */
  update(params: UpdatePricingScheduleDetailParams, options?: RequestOptions): Promise<PricingDetail> {
    return this.#client.call(updatePricingScheduleDetail, params, options);
  }

  /**
   * Replaces one pricing detail whole; fields that are left out go back to their defaults.
   */
  replace(params: ReplacePricingScheduleDetailParams, options?: RequestOptions): Promise<PricingDetail> {
    return this.#client.call(replacePricingScheduleDetail, params, options);
  }

  /**
   * Deletes one pricing detail for good.
   */
  delete(params: DeletePricingScheduleDetailParams, options?: RequestOptions): Promise<void> {
    return this.#client.call(deletePricingScheduleDetail, params, options);
  }

  /**
   * Counts the pricing details that match the given conditions.
   */
  count(pricingScheduleId: number, params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countPricingScheduleDetails, { ...params, pricingScheduleId }, options);
  }
}
