// @generated from definitions/connectwise-psa/resources/procurement/directional-syncs.yaml
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
import type {
  DirectionalSync,
  DirectionalSyncCreate,
  DirectionalSyncUpdate,
} from "../schemas/procurement/directional-sync.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = { name: "directional_syncs", path: "/procurement/directionalSyncs", required: ["name"] };

/**
 * Lists sync directions. A direction in which calendar and contacts are kept in step with Office 365, such as one way
 * or both ways.
 */
export const listDirectionalSyncs: Operation<ListParams, DirectionalSync> = { of: base, like: listShape };

/** Gets one sync direction by its id. */
export const getDirectionalSync: Operation<{ id: number } & GetParams, DirectionalSync> = { of: base, like: getShape };

/**
 * Creates a sync direction and returns it. A direction in which calendar and contacts are kept in step with Office 365,
 * such as one way or both ways.
 */
export const createDirectionalSync: Operation<DirectionalSyncCreate, DirectionalSync> = { of: base, like: createShape };

/** Changes the given fields of one sync direction; the others stay as they are. */
export const updateDirectionalSync: Operation<{ id: number } & DirectionalSyncUpdate, DirectionalSync> = {
  of: base,
  like: updateShape,
};

/** Replaces one sync direction whole; fields that are left out go back to their defaults. */
export const replaceDirectionalSync: Operation<{ id: number } & DirectionalSyncCreate, DirectionalSync> = {
  of: base,
  like: replaceShape,
};

/** Deletes one sync direction for good. */
export const deleteDirectionalSync: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the sync directions that match the given conditions. */
export const countDirectionalSyncs: Operation<CountParams, Count> = { of: base, like: countShape };

/** A direction in which calendar and contacts are kept in step with Office 365, such as one way or both ways. */
export interface DirectionalSyncsResource {
  /**
   * Lists sync directions. A direction in which calendar and contacts are kept in step with Office 365, such as one way
   * or both ways.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<DirectionalSync>;
  /** Gets one sync direction by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<DirectionalSync>;
  /**
   * Creates a sync direction and returns it. A direction in which calendar and contacts are kept in step with Office
   * 365, such as one way or both ways.
   */
  create(params: DirectionalSyncCreate, options?: RequestOptions): Promise<DirectionalSync>;
  /** Changes the given fields of one sync direction; the others stay as they are. */
  update(id: number, params: DirectionalSyncUpdate, options?: RequestOptions): Promise<DirectionalSync>;
  /** Replaces one sync direction whole; fields that are left out go back to their defaults. */
  replace(id: number, params: DirectionalSyncCreate, options?: RequestOptions): Promise<DirectionalSync>;
  /** Deletes one sync direction for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the sync directions that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.directionalSyncs` is made from. */
export const directionalSyncsResource: Resource<DirectionalSyncsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const directionalSyncsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_directional_syncs_count: { operation: countDirectionalSyncs },
  create_a_connect_wise_psa_directional_sync: { operation: createDirectionalSync },
  delete_a_connect_wise_psa_directional_sync_by_id: { operation: deleteDirectionalSync },
  get_single_connect_wise_psa_directional_sync_by_id: { operation: getDirectionalSync },
  list_all_connect_wise_psa_directional_syncs: { operation: listDirectionalSyncs },
  replace_a_connect_wise_psa_directional_sync_by_id: { operation: replaceDirectionalSync },
  update_a_connect_wise_psa_directional_sync_by_id: { operation: updateDirectionalSync },
};
