// @generated from definitions/connectwise-psa/resources/procurement/rma-statuses.yaml
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
import type { RmaStatus, RmaStatusCreate, RmaStatusInfo, RmaStatusUpdate } from "../schemas/procurement/rma-status.js";
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

export interface ListRmaStatusesParams extends ListParams {
  /** Filter, e.g. `closedFlag = false`. Also: name. */
  conditions?: string;
}

const base: ResourceShape = { name: "rma_statuses", path: "/procurement/rmaStatuses", required: ["name"] };

/**
 * Lists RMA statuses. A step in the handling of returned goods, such as open, shipped to vendor or closed. Each RMA tag
 * stands at one.
 */
export const listRmaStatuses: Operation<ListRmaStatusesParams, RmaStatus> = { of: base, like: listShape };

/** Gets one RMA status by its id. */
export const getRmaStatus: Operation<{ id: number } & GetParams, RmaStatus> = { of: base, like: getShape };

/** Creates an RMA status and returns it. */
export const createRmaStatus: Operation<RmaStatusCreate, RmaStatus> = { of: base, like: createShape };

/** Changes the given fields of one RMA status; the others stay as they are. */
export const updateRmaStatus: Operation<{ id: number } & RmaStatusUpdate, RmaStatus> = { of: base, like: updateShape };

/** Replaces one RMA status whole; fields that are left out go back to their defaults. */
export const replaceRmaStatus: Operation<{ id: number } & RmaStatusCreate, RmaStatus> = {
  of: base,
  like: replaceShape,
};

/** Deletes one RMA status for good. */
export const deleteRmaStatus: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the RMA statuses that match the given conditions. */
export const countRmaStatuses: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one RMA status and so stand in the way of deleting it. */
export const usagesRmaStatuses: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one RMA status. */
export const usagesListRmaStatuses: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists RMA statuses in short, one page at a time. */
export const listInfoRmaStatuses: Operation<ListInfoParams, RmaStatusInfo> = { of: base, like: listInfoShape };

/** Gets one RMA status in short. */
export const getInfoRmaStatuses: Operation<{ id: number } & GetInfoParams, RmaStatusInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the RMA statuses that the short list has and that match the given conditions. */
export const countInfoRmaStatuses: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A step in the handling of returned goods, such as open, shipped to vendor or closed. Each RMA tag stands at one. */
export interface RmaStatusesResource {
  /**
   * Lists RMA statuses. A step in the handling of returned goods, such as open, shipped to vendor or closed. Each RMA
   * tag stands at one.
   */
  list(params?: ListRmaStatusesParams, options?: RequestOptions): Pages<RmaStatus>;
  /** Gets one RMA status by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<RmaStatus>;
  /** Creates an RMA status and returns it. */
  create(params: RmaStatusCreate, options?: RequestOptions): Promise<RmaStatus>;
  /** Changes the given fields of one RMA status; the others stay as they are. */
  update(id: number, params: RmaStatusUpdate, options?: RequestOptions): Promise<RmaStatus>;
  /** Replaces one RMA status whole; fields that are left out go back to their defaults. */
  replace(id: number, params: RmaStatusCreate, options?: RequestOptions): Promise<RmaStatus>;
  /** Deletes one RMA status for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the RMA statuses that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one RMA status and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one RMA status. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists RMA statuses in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<RmaStatusInfo>;
  /** Gets one RMA status in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<RmaStatusInfo>;
  /** Counts the RMA statuses that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.rmaStatuses` is made from. */
export const rmaStatusesResource: Resource<RmaStatusesResource> = {
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
export const rmaStatusesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_rma_statuses_count: { operation: countRmaStatuses },
  connect_wise_psa_rma_statuses_count_info: { operation: countInfoRmaStatuses },
  create_a_connect_wise_psa_rma_status: { operation: createRmaStatus },
  delete_a_connect_wise_psa_rma_status_by_id: { operation: deleteRmaStatus },
  get_single_connect_wise_psa_rma_status_by_id: { operation: getRmaStatus },
  connect_wise_psa_rma_statuses_get_info: { operation: getInfoRmaStatuses },
  list_all_connect_wise_psa_rma_statuses: { operation: listRmaStatuses },
  connect_wise_psa_rma_statuses_list_info: { operation: listInfoRmaStatuses },
  replace_a_connect_wise_psa_rma_status_by_id: { operation: replaceRmaStatus },
  update_a_connect_wise_psa_rma_status_by_id: { operation: updateRmaStatus },
  connect_wise_psa_rma_statuses_usages: { operation: usagesRmaStatuses },
  connect_wise_psa_rma_statuses_usages_list: { operation: usagesListRmaStatuses },
};
