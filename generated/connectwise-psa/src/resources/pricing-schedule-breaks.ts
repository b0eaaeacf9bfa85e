// @generated from definitions/connectwise-psa/resources/procurement/pricing-schedule-breaks.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { PricingBreak, PricingBreakCreate, PricingBreakUpdate } from "../schemas/procurement/pricing-break.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListPricingScheduleBreaksParams extends ListParams {
  /** Id of the pricing schedule. */
  pricingScheduleId: number;
  /** Id of the pricing detail. */
  pricingDetailId: number;
}

export interface GetPricingScheduleBreakParams extends GetParams {
  /** Id of the pricing schedule. */
  pricingScheduleId: number;
  /** Id of the pricing detail. */
  pricingDetailId: number;
  /** Id of the price break. */
  id: number;
}

export interface CreatePricingScheduleBreakParams extends PricingBreakCreate {
  /** Id of the pricing schedule. */
  pricingScheduleId: number;
  /** Id of the pricing detail. */
  pricingDetailId: number;
}

export interface UpdatePricingScheduleBreakParams extends PricingBreakUpdate {
  /** Id of the pricing schedule. */
  pricingScheduleId: number;
  /** Id of the pricing detail. */
  pricingDetailId: number;
  /** Id of the price break. */
  id: number;
}

export interface ReplacePricingScheduleBreakParams extends PricingBreakCreate {
  /** Id of the pricing schedule. */
  pricingScheduleId: number;
  /** Id of the pricing detail. */
  pricingDetailId: number;
  /** Id of the price break. */
  id: number;
}

export interface DeletePricingScheduleBreakParams {
  /** Id of the pricing schedule. */
  pricingScheduleId: number;
  /** Id of the pricing detail. */
  pricingDetailId: number;
  /** Id of the price break. */
  id: number;
}

export interface CountPricingScheduleBreaksParams extends CountParams {
  /** Id of the pricing schedule. */
  pricingScheduleId: number;
  /** Id of the pricing detail. */
  pricingDetailId: number;
}

const base: ResourceShape = {
  name: "pricing_schedule_breaks",
  path: "/procurement/pricingschedules/{pricingScheduleId}/details/{pricingDetailId}/breaks",
  required: ["quantityStart", "priceMethod"],
};

/**
 * Lists price breaks. A quantity range of a pricing detail and the price rule for it, such as 10 percent off from 50
 * pieces.
 */
export const listPricingScheduleBreaks: Operation<ListPricingScheduleBreaksParams, PricingBreak> = {
  of: base,
  like: listShape,
};

/** Gets one price break by its id. */
export const getPricingScheduleBreak: Operation<GetPricingScheduleBreakParams, PricingBreak> = {
  of: base,
  like: getShape,
};

/**
 * Creates a price break and returns it. A quantity range of a pricing detail and the price rule for it, such as 10
 * percent off from 50 pieces.
 */
export const createPricingScheduleBreak: Operation<CreatePricingScheduleBreakParams, PricingBreak> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one price break; the others stay as they are. */
export const updatePricingScheduleBreak: Operation<UpdatePricingScheduleBreakParams, PricingBreak> = {
  of: base,
  like: updateShape,
};

/** Replaces one price break whole; fields that are left out go back to their defaults. */
export const replacePricingScheduleBreak: Operation<ReplacePricingScheduleBreakParams, PricingBreak> = {
  of: base,
  like: replaceShape,
};

/** Deletes one price break for good. */
export const deletePricingScheduleBreak: Operation<DeletePricingScheduleBreakParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the price breaks that match the given conditions. */
export const countPricingScheduleBreaks: Operation<CountPricingScheduleBreaksParams, Count> = {
  of: base,
  like: countShape,
};

/** A quantity range of a pricing detail and the price rule for it, such as 10 percent off from 50 pieces. */
export interface PricingScheduleBreaksResource {
  /**
   * Lists price breaks. A quantity range of a pricing detail and the price rule for it, such as 10 percent off from 50
   * pieces.
   */
  list(params: ListPricingScheduleBreaksParams, options?: RequestOptions): Pages<PricingBreak>;
  /** Gets one price break by its id. */
  get(params: GetPricingScheduleBreakParams, options?: RequestOptions): Promise<PricingBreak>;
  /**
   * Creates a price break and returns it. A quantity range of a pricing detail and the price rule for it, such as 10
   * percent off from 50 pieces.
   */
  create(params: CreatePricingScheduleBreakParams, options?: RequestOptions): Promise<PricingBreak>;
  /** Changes the given fields of one price break; the others stay as they are. */
  update(params: UpdatePricingScheduleBreakParams, options?: RequestOptions): Promise<PricingBreak>;
  /** Replaces one price break whole; fields that are left out go back to their defaults. */
  replace(params: ReplacePricingScheduleBreakParams, options?: RequestOptions): Promise<PricingBreak>;
  /** Deletes one price break for good. */
  delete(params: DeletePricingScheduleBreakParams, options?: RequestOptions): Promise<void>;
  /** Counts the price breaks that match the given conditions. */
  count(params: CountPricingScheduleBreaksParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.pricingScheduleBreaks` is made from. */
export const pricingScheduleBreaksResource: Resource<PricingScheduleBreaksResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const pricingScheduleBreaksTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_pricing_schedule_breaks_count: { operation: countPricingScheduleBreaks },
  create_a_connect_wise_psa_pricing_schedule_break: { operation: createPricingScheduleBreak },
  delete_a_connect_wise_psa_pricing_schedule_break_by_id: { operation: deletePricingScheduleBreak },
  get_single_connect_wise_psa_pricing_schedule_break_by_id: { operation: getPricingScheduleBreak },
  list_all_connect_wise_psa_pricing_schedule_breaks: { operation: listPricingScheduleBreaks },
  replace_a_connect_wise_psa_pricing_schedule_break_by_id: { operation: replacePricingScheduleBreak },
  update_a_connect_wise_psa_pricing_schedule_break_by_id: { operation: updatePricingScheduleBreak },
};
