// @generated from definitions/connectwise-psa/resources/system/auto-sync-times.yaml
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
import type { AutoSyncTime, AutoSyncTimeCreate, AutoSyncTimeUpdate } from "../schemas/system/auto-sync-time.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = {
  name: "auto_sync_times",
  path: "/system/autoSyncTime",
  required: ["syncTime", "timeZone"],
};

/** Lists auto sync times. A time of day at which ConnectWise PSA runs its automatic sync. */
export const listAutoSyncTimes: Operation<ListParams, AutoSyncTime> = { of: base, like: listShape };

/** Gets one auto sync time by its id. */
export const getAutoSyncTime: Operation<{ id: number } & GetParams, AutoSyncTime> = { of: base, like: getShape };

/** Creates an auto sync time and returns it. A time of day at which ConnectWise PSA runs its automatic sync. */
export const createAutoSyncTime: Operation<AutoSyncTimeCreate, AutoSyncTime> = { of: base, like: createShape };

/** Changes the given fields of one auto sync time; the others stay as they are. */
export const updateAutoSyncTime: Operation<{ id: number } & AutoSyncTimeUpdate, AutoSyncTime> = {
  of: base,
  like: updateShape,
};

/** Replaces one auto sync time whole; fields that are left out go back to their defaults. */
export const replaceAutoSyncTime: Operation<{ id: number } & AutoSyncTimeCreate, AutoSyncTime> = {
  of: base,
  like: replaceShape,
};

/** Deletes one auto sync time for good. */
export const deleteAutoSyncTime: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the auto sync times that match the given conditions. */
export const countAutoSyncTimes: Operation<CountParams, Count> = { of: base, like: countShape };

/** A time of day at which ConnectWise PSA runs its automatic sync. */
export interface AutoSyncTimesResource {
  /** Lists auto sync times. A time of day at which ConnectWise PSA runs its automatic sync. */
  list(params?: ListParams, options?: RequestOptions): Pages<AutoSyncTime>;
  /** Gets one auto sync time by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<AutoSyncTime>;
  /** Creates an auto sync time and returns it. A time of day at which ConnectWise PSA runs its automatic sync. */
  create(params: AutoSyncTimeCreate, options?: RequestOptions): Promise<AutoSyncTime>;
  /** Changes the given fields of one auto sync time; the others stay as they are. */
  update(id: number, params: AutoSyncTimeUpdate, options?: RequestOptions): Promise<AutoSyncTime>;
  /** Replaces one auto sync time whole; fields that are left out go back to their defaults. */
  replace(id: number, params: AutoSyncTimeCreate, options?: RequestOptions): Promise<AutoSyncTime>;
  /** Deletes one auto sync time for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the auto sync times that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.autoSyncTimes` is made from. */
export const autoSyncTimesResource: Resource<AutoSyncTimesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const autoSyncTimesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_auto_sync_times_count: { operation: countAutoSyncTimes },
  create_a_connect_wise_psa_auto_sync_time: { operation: createAutoSyncTime },
  delete_a_connect_wise_psa_auto_sync_time_by_id: { operation: deleteAutoSyncTime },
  get_single_connect_wise_psa_auto_sync_time_by_id: { operation: getAutoSyncTime },
  list_all_connect_wise_psa_auto_sync_times: { operation: listAutoSyncTimes },
  replace_a_connect_wise_psa_auto_sync_time_by_id: { operation: replaceAutoSyncTime },
  update_a_connect_wise_psa_auto_sync_time_by_id: { operation: updateAutoSyncTime },
};
