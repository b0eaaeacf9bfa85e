// @generated from definitions/connectwise-psa/resources/sales/activity-statuses.yaml
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
  ActivityStatus,
  ActivityStatusCreate,
  ActivityStatusInfo,
  ActivityStatusUpdate,
} from "../schemas/sales/activity-status.js";
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

export interface ListActivityStatusesParams extends ListParams {
  /** Filter, e.g. `inactiveFlag = false and closedFlag = false`. Also: name. */
  conditions?: string;
}

const base: ResourceShape = { name: "activity_statuses", path: "/sales/activities/statuses", required: ["name"] };

/**
 * Lists activity statuses. A state of sales activities, such as Open or Closed. Those with closedFlag end the activity.
 */
export const listActivityStatuses: Operation<ListActivityStatusesParams, ActivityStatus> = {
  of: base,
  like: listShape,
};

/** Gets one activity status by its id. */
export const getActivityStatus: Operation<{ id: number } & GetParams, ActivityStatus> = { of: base, like: getShape };

/**
 * Creates an activity status and returns it. A state of sales activities, such as Open or Closed. Those with closedFlag
 * end the activity.
 */
export const createActivityStatus: Operation<ActivityStatusCreate, ActivityStatus> = { of: base, like: createShape };

/** Changes the given fields of one activity status; the others stay as they are. */
export const updateActivityStatus: Operation<{ id: number } & ActivityStatusUpdate, ActivityStatus> = {
  of: base,
  like: updateShape,
};

/** Replaces one activity status whole; fields that are left out go back to their defaults. */
export const replaceActivityStatus: Operation<{ id: number } & ActivityStatusCreate, ActivityStatus> = {
  of: base,
  like: replaceShape,
};

/** Deletes one activity status for good. */
export const deleteActivityStatus: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the activity statuses that match the given conditions. */
export const countActivityStatuses: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists activity statuses in short, one page at a time. */
export const listInfoActivityStatuses: Operation<ListInfoParams, ActivityStatusInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one activity status in short. */
export const getInfoActivityStatuses: Operation<{ id: number } & GetInfoParams, ActivityStatusInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the activity statuses that the short list has and that match the given conditions. */
export const countInfoActivityStatuses: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A state of sales activities, such as Open or Closed. Those with closedFlag end the activity. */
export interface ActivityStatusesResource {
  /**
   * Lists activity statuses. A state of sales activities, such as Open or Closed. Those with closedFlag end the
   * activity.
   */
  list(params?: ListActivityStatusesParams, options?: RequestOptions): Pages<ActivityStatus>;
  /** Gets one activity status by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ActivityStatus>;
  /**
   * Creates an activity status and returns it. A state of sales activities, such as Open or Closed. Those with
   * closedFlag end the activity.
   */
  create(params: ActivityStatusCreate, options?: RequestOptions): Promise<ActivityStatus>;
  /** Changes the given fields of one activity status; the others stay as they are. */
  update(id: number, params: ActivityStatusUpdate, options?: RequestOptions): Promise<ActivityStatus>;
  /** Replaces one activity status whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ActivityStatusCreate, options?: RequestOptions): Promise<ActivityStatus>;
  /** Deletes one activity status for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the activity statuses that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists activity statuses in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<ActivityStatusInfo>;
  /** Gets one activity status in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<ActivityStatusInfo>;
  /** Counts the activity statuses that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.activityStatuses` is made from. */
export const activityStatusesResource: Resource<ActivityStatusesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const activityStatusesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_activity_statuses_count: { operation: countActivityStatuses },
  connect_wise_psa_activity_statuses_count_info: { operation: countInfoActivityStatuses },
  create_a_connect_wise_psa_activity_status: { operation: createActivityStatus },
  delete_a_connect_wise_psa_activity_status_by_id: { operation: deleteActivityStatus },
  get_single_connect_wise_psa_activity_status_by_id: { operation: getActivityStatus },
  connect_wise_psa_activity_statuses_get_info: { operation: getInfoActivityStatuses },
  list_all_connect_wise_psa_activity_statuses: { operation: listActivityStatuses },
  connect_wise_psa_activity_statuses_list_info: { operation: listInfoActivityStatuses },
  replace_a_connect_wise_psa_activity_status_by_id: { operation: replaceActivityStatus },
  update_a_connect_wise_psa_activity_status_by_id: { operation: updateActivityStatus },
};
