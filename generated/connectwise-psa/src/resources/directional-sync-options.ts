// @generated from definitions/connectwise-psa/resources/system/directional-sync-options.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountInfoParams, GetInfoParams, ListInfoParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { DirectionalSyncInfo } from "../schemas/procurement/directional-sync.js";
import { countInfoShape, getInfoShape, listInfoShape } from "../conventions.js";

const base: ResourceShape = { name: "directional_sync_options", path: "/system/directionalSyncs" };

/** Lists the directions in which calendar and contacts can be kept in step. */
export const listInfoDirectionalSyncOptions: Operation<ListInfoParams, DirectionalSyncInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one direction in which calendar and contacts can be kept in step. */
export const getInfoDirectionalSyncOptions: Operation<{ id: number } & GetInfoParams, DirectionalSyncInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the directions in which calendar and contacts can be kept in step. */
export const countInfoDirectionalSyncOptions: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A direction in which calendar and contacts of members can be kept in step with their mailbox. */
export interface DirectionalSyncOptionsResource {
  /** Lists the directions in which calendar and contacts can be kept in step. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<DirectionalSyncInfo>;
  /** Gets one direction in which calendar and contacts can be kept in step. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<DirectionalSyncInfo>;
  /** Counts the directions in which calendar and contacts can be kept in step. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.directionalSyncOptions` is made from. */
export const directionalSyncOptionsResource: Resource<DirectionalSyncOptionsResource> = {
  of: base,
  operations: [listInfoShape, getInfoShape, countInfoShape],
};

/** The operations behind the tools of this resource. */
export const directionalSyncOptionsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_directional_sync_options_count_info: { operation: countInfoDirectionalSyncOptions },
  get_single_connect_wise_psa_directional_sync_option_by_id: { operation: getInfoDirectionalSyncOptions },
  list_all_connect_wise_psa_directional_sync_options: { operation: listInfoDirectionalSyncOptions },
};
