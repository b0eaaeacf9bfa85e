// @generated from definitions/connectwise-psa/resources/time/time-accrual-details.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  TimeAccrualDetail,
  TimeAccrualDetailCreate,
  TimeAccrualDetailUpdate,
} from "../schemas/time/time-accrual-detail.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetTimeAccrualDetailParams extends GetParams {
  /** Id of the time accrual. */
  timeAccrualId: number;
  /** Id of the time accrual detail. */
  id: number;
}

export interface UpdateTimeAccrualDetailParams extends TimeAccrualDetailUpdate {
  /** Id of the time accrual. */
  timeAccrualId: number;
  /** Id of the time accrual detail. */
  id: number;
}

export interface ReplaceTimeAccrualDetailParams extends TimeAccrualDetailCreate {
  /** Id of the time accrual. */
  timeAccrualId: number;
  /** Id of the time accrual detail. */
  id: number;
}

export interface DeleteTimeAccrualDetailParams {
  /** Id of the time accrual. */
  timeAccrualId: number;
  /** Id of the time accrual detail. */
  id: number;
}

const base: ResourceShape = {
  name: "time_accrual_details",
  path: "/time/accruals/{timeAccrualId}/details",
  required: ["accrualType", "startYear", "endYear", "hours"],
};

/** Lists time accrual details. Hours of one kind of time off that members earn in given years of service. */
export const listTimeAccrualDetails: Operation<{ timeAccrualId: number } & ListParams, TimeAccrualDetail> = {
  of: base,
  like: listShape,
};

/** Gets one time accrual detail by its id. */
export const getTimeAccrualDetail: Operation<GetTimeAccrualDetailParams, TimeAccrualDetail> = {
  of: base,
  like: getShape,
};

/**
 * Creates a time accrual detail and returns it. Hours of one kind of time off that members earn in given years of
 * service.
 */
export const createTimeAccrualDetail: Operation<
  { timeAccrualId: number } & TimeAccrualDetailCreate,
  TimeAccrualDetail
> = { of: base, like: createShape };

/** Changes the given fields of one time accrual detail; the others stay as they are. */
export const updateTimeAccrualDetail: Operation<UpdateTimeAccrualDetailParams, TimeAccrualDetail> = {
  of: base,
  like: updateShape,
};

/** Replaces one time accrual detail whole; fields that are left out go back to their defaults. */
export const replaceTimeAccrualDetail: Operation<ReplaceTimeAccrualDetailParams, TimeAccrualDetail> = {
  of: base,
  like: replaceShape,
};

/** Deletes one time accrual detail for good. */
export const deleteTimeAccrualDetail: Operation<DeleteTimeAccrualDetailParams, void> = { of: base, like: deleteShape };

/** Counts the time accrual details that match the given conditions. */
export const countTimeAccrualDetails: Operation<{ timeAccrualId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Hours of one kind of time off that members earn in given years of service. */
export interface TimeAccrualDetailsResource {
  /** Lists time accrual details. Hours of one kind of time off that members earn in given years of service. */
  list(timeAccrualId: number, params?: ListParams, options?: RequestOptions): Pages<TimeAccrualDetail>;
  /** Gets one time accrual detail by its id. */
  get(params: GetTimeAccrualDetailParams, options?: RequestOptions): Promise<TimeAccrualDetail>;
  /**
   * Creates a time accrual detail and returns it. Hours of one kind of time off that members earn in given years of
   * service.
   */
  create(timeAccrualId: number, params: TimeAccrualDetailCreate, options?: RequestOptions): Promise<TimeAccrualDetail>;
  /** Changes the given fields of one time accrual detail; the others stay as they are. */
  update(params: UpdateTimeAccrualDetailParams, options?: RequestOptions): Promise<TimeAccrualDetail>;
  /** Replaces one time accrual detail whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceTimeAccrualDetailParams, options?: RequestOptions): Promise<TimeAccrualDetail>;
  /** Deletes one time accrual detail for good. */
  delete(params: DeleteTimeAccrualDetailParams, options?: RequestOptions): Promise<void>;
  /** Counts the time accrual details that match the given conditions. */
  count(timeAccrualId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.timeAccrualDetails` is made from. */
export const timeAccrualDetailsResource: Resource<TimeAccrualDetailsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const timeAccrualDetailsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_time_accrual_details_count: { operation: countTimeAccrualDetails },
  create_a_connect_wise_psa_time_accrual_detail: { operation: createTimeAccrualDetail },
  delete_a_connect_wise_psa_time_accrual_detail_by_id: { operation: deleteTimeAccrualDetail },
  get_single_connect_wise_psa_time_accrual_detail_by_id: { operation: getTimeAccrualDetail },
  list_all_connect_wise_psa_time_accrual_details: { operation: listTimeAccrualDetails },
  replace_a_connect_wise_psa_time_accrual_detail_by_id: { operation: replaceTimeAccrualDetail },
  update_a_connect_wise_psa_time_accrual_detail_by_id: { operation: updateTimeAccrualDetail },
};
