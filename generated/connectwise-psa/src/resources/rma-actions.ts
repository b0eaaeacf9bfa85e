// @generated from definitions/connectwise-psa/resources/procurement/rma-actions.yaml
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
  UsagesListParams,
  UsagesParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type { RmaAction, RmaActionCreate, RmaActionInfo, RmaActionUpdate } from "../schemas/procurement/rma-action.js";
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
  usagesListShape,
  usagesShape,
} from "../conventions.js";

const base: ResourceShape = { name: "rma_actions", path: "/procurement/rmaActions", required: ["name"] };

/**
 * Lists RMA actions. What the vendor is asked to do with returned goods, such as replace, repair or refund. Every
 * account sets up its own.
 */
export const listRmaActions: Operation<ListParams, RmaAction> = { of: base, like: listShape };

/** Gets one RMA action by its id. */
export const getRmaAction: Operation<{ id: number } & GetParams, RmaAction> = { of: base, like: getShape };

/** Creates an RMA action and returns it. */
export const createRmaAction: Operation<RmaActionCreate, RmaAction> = { of: base, like: createShape };

/** Changes the given fields of one RMA action; the others stay as they are. */
export const updateRmaAction: Operation<{ id: number } & RmaActionUpdate, RmaAction> = { of: base, like: updateShape };

/** Replaces one RMA action whole; fields that are left out go back to their defaults. */
export const replaceRmaAction: Operation<{ id: number } & RmaActionCreate, RmaAction> = {
  of: base,
  like: replaceShape,
};

/** Deletes one RMA action for good. */
export const deleteRmaAction: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the RMA actions that match the given conditions. */
export const countRmaActions: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one RMA action and so stand in the way of deleting it. */
export const usagesRmaActions: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one RMA action. */
export const usagesListRmaActions: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists RMA actions in short, one page at a time. */
export const listInfoRmaActions: Operation<ListInfoParams, RmaActionInfo> = { of: base, like: listInfoShape };

/** Gets one RMA action in short. */
export const getInfoRmaActions: Operation<{ id: number } & GetInfoParams, RmaActionInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the RMA actions that the short list has and that match the given conditions. */
export const countInfoRmaActions: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/**
 * What the vendor is asked to do with returned goods, such as replace, repair or refund. Every account sets up its own.
 */
export interface RmaActionsResource {
  /**
   * Lists RMA actions. What the vendor is asked to do with returned goods, such as replace, repair or refund. Every
   * account sets up its own.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<RmaAction>;
  /** Gets one RMA action by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<RmaAction>;
  /** Creates an RMA action and returns it. */
  create(params: RmaActionCreate, options?: RequestOptions): Promise<RmaAction>;
  /** Changes the given fields of one RMA action; the others stay as they are. */
  update(id: number, params: RmaActionUpdate, options?: RequestOptions): Promise<RmaAction>;
  /** Replaces one RMA action whole; fields that are left out go back to their defaults. */
  replace(id: number, params: RmaActionCreate, options?: RequestOptions): Promise<RmaAction>;
  /** Deletes one RMA action for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the RMA actions that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one RMA action and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one RMA action. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists RMA actions in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<RmaActionInfo>;
  /** Gets one RMA action in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<RmaActionInfo>;
  /** Counts the RMA actions that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.rmaActions` is made from. */
export const rmaActionsResource: Resource<RmaActionsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    usagesShape,
    usagesListShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const rmaActionsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_rma_actions_count: { operation: countRmaActions },
  connect_wise_psa_rma_actions_count_info: { operation: countInfoRmaActions },
  create_a_connect_wise_psa_rma_action: { operation: createRmaAction },
  delete_a_connect_wise_psa_rma_action_by_id: { operation: deleteRmaAction },
  get_single_connect_wise_psa_rma_action_by_id: { operation: getRmaAction },
  connect_wise_psa_rma_actions_get_info: { operation: getInfoRmaActions },
  list_all_connect_wise_psa_rma_actions: { operation: listRmaActions },
  connect_wise_psa_rma_actions_list_info: { operation: listInfoRmaActions },
  replace_a_connect_wise_psa_rma_action_by_id: { operation: replaceRmaAction },
  update_a_connect_wise_psa_rma_action_by_id: { operation: updateRmaAction },
  connect_wise_psa_rma_actions_usages: { operation: usagesRmaActions },
  connect_wise_psa_rma_actions_usages_list: { operation: usagesListRmaActions },
};
