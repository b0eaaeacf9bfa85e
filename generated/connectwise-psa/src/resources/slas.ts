// @generated from definitions/connectwise-psa/resources/service/slas.yaml
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
import type { SLA, SLACreate, SLAInfo, SLAUpdate } from "../schemas/service/sla.js";
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

const base: ResourceShape = {
  name: "slas",
  path: "/service/SLAs",
  paths: { list_info: "/service/slas/info", get_info: "/service/slas/{id}/info" },
  required: ["name", "basedOn"],
};

/**
 * Lists SLAs. A service level agreement with goals in hours for response, plan and resolution of tickets, and the
 * priority each mix of impact and urgency gives.
 */
export const listSlas: Operation<ListParams, SLA> = { of: base, like: listShape };

/** Gets one SLA by its id. */
export const getSla: Operation<{ id: number } & GetParams, SLA> = { of: base, like: getShape };

/** Creates an SLA and returns it. */
export const createSla: Operation<SLACreate, SLA> = { of: base, like: createShape };

/** Changes the given fields of one SLA; the others stay as they are. */
export const updateSla: Operation<{ id: number } & SLAUpdate, SLA> = { of: base, like: updateShape };

/** Replaces one SLA whole; fields that are left out go back to their defaults. */
export const replaceSla: Operation<{ id: number } & SLACreate, SLA> = { of: base, like: replaceShape };

/** Deletes one SLA for good. */
export const deleteSla: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the SLAs that match the given conditions. */
export const countSlas: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one SLA and so stand in the way of deleting it. */
export const usagesSlas: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one SLA. */
export const usagesListSlas: Operation<{ id: number } & UsagesListParams, Usage> = { of: base, like: usagesListShape };

/** Lists SLAs in short, one page at a time. */
export const listInfoSlas: Operation<ListInfoParams, SLAInfo> = { of: base, like: listInfoShape };

/** Gets one SLA in short. */
export const getInfoSlas: Operation<{ id: number } & GetInfoParams, SLAInfo> = { of: base, like: getInfoShape };

/** Counts the SLAs that the short list has and that match the given conditions. */
export const countInfoSlas: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/**
 * A service level agreement with goals in hours for response, plan and resolution of tickets, and the priority each mix
 * of impact and urgency gives.
 */
export interface SlasResource {
  /**
   * Lists SLAs. A service level agreement with goals in hours for response, plan and resolution of tickets, and the
   * priority each mix of impact and urgency gives.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<SLA>;
  /** Gets one SLA by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<SLA>;
  /** Creates an SLA and returns it. */
  create(params: SLACreate, options?: RequestOptions): Promise<SLA>;
  /** Changes the given fields of one SLA; the others stay as they are. */
  update(id: number, params: SLAUpdate, options?: RequestOptions): Promise<SLA>;
  /** Replaces one SLA whole; fields that are left out go back to their defaults. */
  replace(id: number, params: SLACreate, options?: RequestOptions): Promise<SLA>;
  /** Deletes one SLA for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the SLAs that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one SLA and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one SLA. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists SLAs in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<SLAInfo>;
  /** Gets one SLA in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<SLAInfo>;
  /** Counts the SLAs that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.slas` is made from. */
export const slasResource: Resource<SlasResource> = {
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
export const slasTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_slas_count: { operation: countSlas },
  connect_wise_psa_slas_count_info: { operation: countInfoSlas },
  create_a_connect_wise_psa_sla: { operation: createSla },
  delete_a_connect_wise_psa_sla_by_id: { operation: deleteSla },
  get_single_connect_wise_psa_sla_by_id: { operation: getSla },
  connect_wise_psa_slas_get_info: { operation: getInfoSlas },
  list_all_connect_wise_psa_slas: { operation: listSlas },
  connect_wise_psa_slas_list_info: { operation: listInfoSlas },
  replace_a_connect_wise_psa_sla_by_id: { operation: replaceSla, json: "record" },
  update_a_connect_wise_psa_sla_by_id: { operation: updateSla },
  connect_wise_psa_slas_usages: { operation: usagesSlas },
  connect_wise_psa_slas_usages_list: { operation: usagesListSlas },
};
