// @generated from definitions/connectwise-psa/resources/system/auto-sync-times.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions, ResourceShape } from "@toolwright/runtime";
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

const base: ResourceShape = { name: "auto_sync_times", path: "/system/autoSyncTime" };

/** Lists auto sync times, one page at a time. */
export const listAutoSyncTimes: Operation<ListParams, AutoSyncTime> = { of: base, like: listShape };

/** Gets one auto sync time by its id. */
export const getAutoSyncTime: Operation<{ id: number } & GetParams, AutoSyncTime> = { of: base, like: getShape };

/** Creates an auto sync time and returns it. */
export const createAutoSyncTime: Operation<AutoSyncTimeCreate, AutoSyncTime> = {
  of: base,
  like: createShape,
  required: ["syncTime", "timeZone"],
};

/** Changes the given fields of one auto sync time; the others stay as they are. */
export const updateAutoSyncTime: Operation<{ id: number } & AutoSyncTimeUpdate, AutoSyncTime> = {
  of: base,
  like: updateShape,
};

/** Replaces one auto sync time whole; fields that are left out go back to their defaults. */
export const replaceAutoSyncTime: Operation<{ id: number } & AutoSyncTimeCreate, AutoSyncTime> = {
  of: base,
  like: replaceShape,
  required: ["syncTime", "timeZone"],
};

/** Deletes one auto sync time for good. */
export const deleteAutoSyncTime: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the auto sync times that match the given conditions. */
export const countAutoSyncTimes: Operation<CountParams, Count> = { of: base, like: countShape };

/** A time of day at which ConnectWise PSA runs its automatic sync. */
export class AutoSyncTimesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists auto sync times, one page at a time. */
  list(params: ListParams = {}, options?: RequestOptions): Pages<AutoSyncTime> {
    return this.#client.pages(listAutoSyncTimes, params, options);
  }

  /** Gets one auto sync time by its id. */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<AutoSyncTime> {
    return this.#client.call(getAutoSyncTime, { ...params, id }, options);
  }

  /** Creates an auto sync time and returns it. */
  create(params: AutoSyncTimeCreate, options?: RequestOptions): Promise<AutoSyncTime> {
    return this.#client.call(createAutoSyncTime, params, options);
  }

  /** Changes the given fields of one auto sync time; the others stay as they are. */
  update(id: number, params: AutoSyncTimeUpdate, options?: RequestOptions): Promise<AutoSyncTime> {
    return this.#client.call(updateAutoSyncTime, { ...params, id }, options);
  }

  /** Replaces one auto sync time whole; fields that are left out go back to their defaults. */
  replace(id: number, params: AutoSyncTimeCreate, options?: RequestOptions): Promise<AutoSyncTime> {
    return this.#client.call(replaceAutoSyncTime, { ...params, id }, options);
  }

  /** Deletes one auto sync time for good. */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteAutoSyncTime, { ...params, id }, options);
  }

  /** Counts the auto sync times that match the given conditions. */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countAutoSyncTimes, params, options);
  }
}
