// @generated from definitions/connectwise-psa/resources/procurement/pricing-schedule-details.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
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
  /** Id of the pricing schedule. */
  pricingScheduleId: number;
  /** Id of the pricing detail. */
  id: number;
}

export interface UpdatePricingScheduleDetailParams extends PricingDetailUpdate {
  /** Id of the pricing schedule. */
  pricingScheduleId: number;
  /** Id of the pricing detail. */
  id: number;
}

export interface ReplacePricingScheduleDetailParams extends PricingDetailCreate {
  /** Id of the pricing schedule. */
  pricingScheduleId: number;
  /** Id of the pricing detail. */
  id: number;
}

export interface DeletePricingScheduleDetailParams {
  /** Id of the pricing schedule. */
  pricingScheduleId: number;
  /** Id of the pricing detail. */
  id: number;
}

const base: ResourceShape = {
  name: "pricing_schedule_details",
  path: "/procurement/pricingschedules/{pricingScheduleId}/details",
  required: ["startDate"],
  dates: ["startDate", "endDate"],
};

/**
 * Lists pricing details. One entry of a pricing schedule. It names the item, category or subcategory with special
 * prices, and the dates they hold.
 */
export const listPricingScheduleDetails: Operation<{ pricingScheduleId: number } & ListParams, PricingDetail> = {
  of: base,
  like: listShape,
};

/** Gets one pricing detail by its id. */
export const getPricingScheduleDetail: Operation<GetPricingScheduleDetailParams, PricingDetail> = {
  of: base,
  like: getShape,
};

/**
 * Creates a pricing detail and returns it. One entry of a pricing schedule. It names the item, category or subcategory
 * with special prices, and the dates they hold.
 */
export const createPricingScheduleDetail: Operation<
  { pricingScheduleId: number } & PricingDetailCreate,
  PricingDetail
> = { of: base, like: createShape };

/** Changes the given fields of one pricing detail; the others stay as they are. */
export const updatePricingScheduleDetail: Operation<UpdatePricingScheduleDetailParams, PricingDetail> = {
  of: base,
  like: updateShape,
};

/** Replaces one pricing detail whole; fields that are left out go back to their defaults. */
export const replacePricingScheduleDetail: Operation<ReplacePricingScheduleDetailParams, PricingDetail> = {
  of: base,
  like: replaceShape,
};

/** Deletes one pricing detail for good. */
export const deletePricingScheduleDetail: Operation<DeletePricingScheduleDetailParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the pricing details that match the given conditions. */
export const countPricingScheduleDetails: Operation<{ pricingScheduleId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/**
 * One entry of a pricing schedule. It names the item, category or subcategory with special prices, and the dates they
 * hold.
 */
export interface PricingScheduleDetailsResource {
  /**
   * Lists pricing details. One entry of a pricing schedule. It names the item, category or subcategory with special
   * prices, and the dates they hold.
   */
  list(pricingScheduleId: number, params?: ListParams, options?: RequestOptions): Pages<PricingDetail>;
  /** Gets one pricing detail by its id. */
  get(params: GetPricingScheduleDetailParams, options?: RequestOptions): Promise<PricingDetail>;
  /**
   * Creates a pricing detail and returns it. One entry of a pricing schedule. It names the item, category or
   * subcategory with special prices, and the dates they hold.
   */
  create(pricingScheduleId: number, params: PricingDetailCreate, options?: RequestOptions): Promise<PricingDetail>;
  /** Changes the given fields of one pricing detail; the others stay as they are. */
  update(params: UpdatePricingScheduleDetailParams, options?: RequestOptions): Promise<PricingDetail>;
  /** Replaces one pricing detail whole; fields that are left out go back to their defaults. */
  replace(params: ReplacePricingScheduleDetailParams, options?: RequestOptions): Promise<PricingDetail>;
  /** Deletes one pricing detail for good. */
  delete(params: DeletePricingScheduleDetailParams, options?: RequestOptions): Promise<void>;
  /** Counts the pricing details that match the given conditions. */
  count(pricingScheduleId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.pricingScheduleDetails` is made from. */
export const pricingScheduleDetailsResource: Resource<PricingScheduleDetailsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const pricingScheduleDetailsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_pricing_schedule_details_count: { operation: countPricingScheduleDetails },
  create_a_connect_wise_psa_pricing_schedule_detail: { operation: createPricingScheduleDetail },
  delete_a_connect_wise_psa_pricing_schedule_detail_by_id: { operation: deletePricingScheduleDetail },
  get_single_connect_wise_psa_pricing_schedule_detail_by_id: { operation: getPricingScheduleDetail },
  list_all_connect_wise_psa_pricing_schedule_details: { operation: listPricingScheduleDetails },
  replace_a_connect_wise_psa_pricing_schedule_detail_by_id: { operation: replacePricingScheduleDetail },
  update_a_connect_wise_psa_pricing_schedule_detail_by_id: { operation: updatePricingScheduleDetail },
};
