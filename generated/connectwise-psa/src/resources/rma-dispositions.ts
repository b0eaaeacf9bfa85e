// @generated from definitions/connectwise-psa/resources/procurement/rma-dispositions.yaml
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
import type {
  RmaDisposition,
  RmaDispositionCreate,
  RmaDispositionInfo,
  RmaDispositionUpdate,
} from "../schemas/procurement/rma-disposition.js";
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

const base: ResourceShape = { name: "rma_dispositions", path: "/procurement/RMADispositions", required: ["name"] };

/**
 * Lists RMA dispositions. What finally happens to returned goods, such as repaired, replaced or credited. Each RMA tag
 * names one; every account sets up its own.
 */
export const listRmaDispositions: Operation<ListParams, RmaDisposition> = { of: base, like: listShape };

/** Gets one RMA disposition by its id. */
export const getRmaDisposition: Operation<{ id: number } & GetParams, RmaDisposition> = { of: base, like: getShape };

/** Creates an RMA disposition and returns it. */
export const createRmaDisposition: Operation<RmaDispositionCreate, RmaDisposition> = { of: base, like: createShape };

/** Changes the given fields of one RMA disposition; the others stay as they are. */
export const updateRmaDisposition: Operation<{ id: number } & RmaDispositionUpdate, RmaDisposition> = {
  of: base,
  like: updateShape,
};

/** Replaces one RMA disposition whole; fields that are left out go back to their defaults. */
export const replaceRmaDisposition: Operation<{ id: number } & RmaDispositionCreate, RmaDisposition> = {
  of: base,
  like: replaceShape,
};

/** Deletes one RMA disposition for good. */
export const deleteRmaDisposition: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the RMA dispositions that match the given conditions. */
export const countRmaDispositions: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one RMA disposition and so stand in the way of deleting it. */
export const usagesRmaDispositions: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one RMA disposition. */
export const usagesListRmaDispositions: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists RMA dispositions in short, one page at a time. */
export const listInfoRmaDispositions: Operation<ListInfoParams, RmaDispositionInfo> = { of: base, like: listInfoShape };

/** Gets one RMA disposition in short. */
export const getInfoRmaDispositions: Operation<{ id: number } & GetInfoParams, RmaDispositionInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the RMA dispositions that the short list has and that match the given conditions. */
export const countInfoRmaDispositions: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/**
 * What finally happens to returned goods, such as repaired, replaced or credited. Each RMA tag names one; every account
 * sets up its own.
 */
export interface RmaDispositionsResource {
  /**
   * Lists RMA dispositions. What finally happens to returned goods, such as repaired, replaced or credited. Each RMA
   * tag names one; every account sets up its own.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<RmaDisposition>;
  /** Gets one RMA disposition by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<RmaDisposition>;
  /** Creates an RMA disposition and returns it. */
  create(params: RmaDispositionCreate, options?: RequestOptions): Promise<RmaDisposition>;
  /** Changes the given fields of one RMA disposition; the others stay as they are. */
  update(id: number, params: RmaDispositionUpdate, options?: RequestOptions): Promise<RmaDisposition>;
  /** Replaces one RMA disposition whole; fields that are left out go back to their defaults. */
  replace(id: number, params: RmaDispositionCreate, options?: RequestOptions): Promise<RmaDisposition>;
  /** Deletes one RMA disposition for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the RMA dispositions that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one RMA disposition and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one RMA disposition. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists RMA dispositions in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<RmaDispositionInfo>;
  /** Gets one RMA disposition in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<RmaDispositionInfo>;
  /** Counts the RMA dispositions that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.rmaDispositions` is made from. */
export const rmaDispositionsResource: Resource<RmaDispositionsResource> = {
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
export const rmaDispositionsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_rma_dispositions_count: { operation: countRmaDispositions },
  connect_wise_psa_rma_dispositions_count_info: { operation: countInfoRmaDispositions },
  create_a_connect_wise_psa_rma_disposition: { operation: createRmaDisposition },
  delete_a_connect_wise_psa_rma_disposition_by_id: { operation: deleteRmaDisposition },
  get_single_connect_wise_psa_rma_disposition_by_id: { operation: getRmaDisposition },
  connect_wise_psa_rma_dispositions_get_info: { operation: getInfoRmaDispositions },
  list_all_connect_wise_psa_rma_dispositions: { operation: listRmaDispositions },
  connect_wise_psa_rma_dispositions_list_info: { operation: listInfoRmaDispositions },
  replace_a_connect_wise_psa_rma_disposition_by_id: { operation: replaceRmaDisposition },
  update_a_connect_wise_psa_rma_disposition_by_id: { operation: updateRmaDisposition },
  connect_wise_psa_rma_dispositions_usages: { operation: usagesRmaDispositions },
  connect_wise_psa_rma_dispositions_usages_list: { operation: usagesListRmaDispositions },
};
