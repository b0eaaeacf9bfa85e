// @generated from definitions/connectwise-psa/resources/system/directional-sync-options.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountInfoParams, GetInfoParams, ListInfoParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { DirectionalSyncInfo } from "../schemas/procurement/directional-sync.js";
import { countInfoShape, getInfoShape, listInfoShape } from "../conventions.js";

/**
 * Lists the directions in which calendar and contacts can be kept in step.
 */
export const listInfoDirectionalSyncOptions: Operation<ListInfoParams, DirectionalSyncInfo> = {
  like: listInfoShape,
  id: "directional_sync_options.list_info",
  path: "/system/directionalSyncs/info",
};

/**
 * Gets one direction in which calendar and contacts can be kept in step.
 */
export const getInfoDirectionalSyncOptions: Operation<{ id: number } & GetInfoParams, DirectionalSyncInfo> = {
  like: getInfoShape,
  id: "directional_sync_options.get_info",
  path: "/system/directionalSyncs/{id}/info",
  ids: { id: "integer" },
};

/**
 * Counts the directions in which calendar and contacts can be kept in step.
 */
export const countInfoDirectionalSyncOptions: Operation<CountInfoParams, Count> = {
  like: countInfoShape,
  id: "directional_sync_options.count_info",
  path: "/system/directionalSyncs/info/count",
};

/**
 * A direction in which calendar and contacts of members can be kept in step with their mailbox.
 */
export class DirectionalSyncOptionsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the directions in which calendar and contacts can be kept in step.
   */
  listInfo(params: ListInfoParams = {}, options?: RequestOptions): Pages<DirectionalSyncInfo> {
    return this.#client.pages(listInfoDirectionalSyncOptions, params, options);
  }

  /**
   * Gets one direction in which calendar and contacts can be kept in step.
   */
  getInfo(id: number, params: GetInfoParams = {}, options?: RequestOptions): Promise<DirectionalSyncInfo> {
    return this.#client.call(getInfoDirectionalSyncOptions, { ...params, id }, options);
  }

  /**
   * Counts the directions in which calendar and contacts can be kept in step.
   */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoDirectionalSyncOptions, params, options);
  }
}
