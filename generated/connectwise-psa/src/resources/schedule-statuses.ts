// @generated from definitions/connectwise-psa/resources/schedule/schedule-statuses.yaml
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
  ScheduleStatus,
  ScheduleStatusCreate,
  ScheduleStatusInfo,
  ScheduleStatusUpdate,
} from "../schemas/schedule/schedule-status.js";
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

const base: ResourceShape = { name: "schedule_statuses", path: "/schedule/statuses", required: ["name"] };

/** Lists schedule statuses. How sure a planned slot is, such as Firm or Tentative. */
export const listScheduleStatuses: Operation<ListParams, ScheduleStatus> = { of: base, like: listShape };

/** Gets one schedule status by its id. */
export const getScheduleStatus: Operation<{ id: number } & GetParams, ScheduleStatus> = { of: base, like: getShape };

/** Creates a schedule status and returns it. How sure a planned slot is, such as Firm or Tentative. */
export const createScheduleStatus: Operation<ScheduleStatusCreate, ScheduleStatus> = { of: base, like: createShape };

/** Changes the given fields of one schedule status; the others stay as they are. */
export const updateScheduleStatus: Operation<{ id: number } & ScheduleStatusUpdate, ScheduleStatus> = {
  of: base,
  like: updateShape,
};

/** Replaces one schedule status whole; fields that are left out go back to their defaults. */
export const replaceScheduleStatus: Operation<{ id: number } & ScheduleStatusCreate, ScheduleStatus> = {
  of: base,
  like: replaceShape,
};

/** Deletes one schedule status for good. */
export const deleteScheduleStatus: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the schedule statuses that match the given conditions. */
export const countScheduleStatuses: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists schedule statuses in short, one page at a time. */
export const listInfoScheduleStatuses: Operation<ListInfoParams, ScheduleStatusInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one schedule status in short. */
export const getInfoScheduleStatuses: Operation<{ id: number } & GetInfoParams, ScheduleStatusInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the schedule statuses that the short list has and that match the given conditions. */
export const countInfoScheduleStatuses: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** How sure a planned slot is, such as Firm or Tentative. */
export interface ScheduleStatusesResource {
  /** Lists schedule statuses. How sure a planned slot is, such as Firm or Tentative. */
  list(params?: ListParams, options?: RequestOptions): Pages<ScheduleStatus>;
  /** Gets one schedule status by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ScheduleStatus>;
  /** Creates a schedule status and returns it. How sure a planned slot is, such as Firm or Tentative. */
  create(params: ScheduleStatusCreate, options?: RequestOptions): Promise<ScheduleStatus>;
  /** Changes the given fields of one schedule status; the others stay as they are. */
  update(id: number, params: ScheduleStatusUpdate, options?: RequestOptions): Promise<ScheduleStatus>;
  /** Replaces one schedule status whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ScheduleStatusCreate, options?: RequestOptions): Promise<ScheduleStatus>;
  /** Deletes one schedule status for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the schedule statuses that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists schedule statuses in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<ScheduleStatusInfo>;
  /** Gets one schedule status in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<ScheduleStatusInfo>;
  /** Counts the schedule statuses that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.scheduleStatuses` is made from. */
export const scheduleStatusesResource: Resource<ScheduleStatusesResource> = {
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
export const scheduleStatusesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_schedule_statuses_count: { operation: countScheduleStatuses },
  connect_wise_psa_schedule_statuses_count_info: { operation: countInfoScheduleStatuses },
  create_a_connect_wise_psa_schedule_status: { operation: createScheduleStatus },
  delete_a_connect_wise_psa_schedule_status_by_id: { operation: deleteScheduleStatus },
  get_single_connect_wise_psa_schedule_status_by_id: { operation: getScheduleStatus },
  connect_wise_psa_schedule_statuses_get_info: { operation: getInfoScheduleStatuses },
  list_all_connect_wise_psa_schedule_statuses: { operation: listScheduleStatuses },
  connect_wise_psa_schedule_statuses_list_info: { operation: listInfoScheduleStatuses },
  replace_a_connect_wise_psa_schedule_status_by_id: { operation: replaceScheduleStatus },
  update_a_connect_wise_psa_schedule_status_by_id: { operation: updateScheduleStatus },
};
