// @generated from definitions/connectwise-psa/resources/sales/opportunity-statuses.yaml
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
  OpportunityStatus,
  OpportunityStatusCreate,
  OpportunityStatusInfo,
  OpportunityStatusUpdate,
} from "../schemas/sales/opportunity-status.js";
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

export interface ListOpportunityStatusesParams extends ListParams {
  /** Filter, e.g. `closedFlag = false and inactiveFlag = false`. Also: name, wonFlag, lostFlag, defaultFlag. */
  conditions?: string;
}

const base: ResourceShape = { name: "opportunity_statuses", path: "/sales/opportunities/statuses", required: ["name"] };

/** Lists opportunity statuses. A status of opportunities, such as Open, Won or Lost. Every account sets up its own. */
export const listOpportunityStatuses: Operation<ListOpportunityStatusesParams, OpportunityStatus> = {
  of: base,
  like: listShape,
};

/** Gets one opportunity status by its id. */
export const getOpportunityStatus: Operation<{ id: number } & GetParams, OpportunityStatus> = {
  of: base,
  like: getShape,
};

/** Creates an opportunity status and returns it. */
export const createOpportunityStatus: Operation<OpportunityStatusCreate, OpportunityStatus> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one opportunity status; the others stay as they are. */
export const updateOpportunityStatus: Operation<{ id: number } & OpportunityStatusUpdate, OpportunityStatus> = {
  of: base,
  like: updateShape,
};

/** Replaces one opportunity status whole; fields that are left out go back to their defaults. */
export const replaceOpportunityStatus: Operation<{ id: number } & OpportunityStatusCreate, OpportunityStatus> = {
  of: base,
  like: replaceShape,
};

/** Deletes one opportunity status for good. */
export const deleteOpportunityStatus: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the opportunity statuses that match the given conditions. */
export const countOpportunityStatuses: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one opportunity status and so stand in the way of deleting it. */
export const usagesOpportunityStatuses: Operation<{ id: number } & UsagesParams, Usage> = {
  of: base,
  like: usagesShape,
};

/** Lists the single records that use one opportunity status. */
export const usagesListOpportunityStatuses: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists opportunity statuses in short, one page at a time. */
export const listInfoOpportunityStatuses: Operation<ListInfoParams, OpportunityStatusInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one opportunity status in short. */
export const getInfoOpportunityStatuses: Operation<{ id: number } & GetInfoParams, OpportunityStatusInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the opportunity statuses that the short list has and that match the given conditions. */
export const countInfoOpportunityStatuses: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A status of opportunities, such as Open, Won or Lost. Every account sets up its own. */
export interface OpportunityStatusesResource {
  /**
   * Lists opportunity statuses. A status of opportunities, such as Open, Won or Lost. Every account sets up its own.
   */
  list(params?: ListOpportunityStatusesParams, options?: RequestOptions): Pages<OpportunityStatus>;
  /** Gets one opportunity status by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<OpportunityStatus>;
  /**
   * Creates an opportunity status and returns it.
   *
   * @example
   * await client.opportunityStatuses.create({ name: "On hold", closedFlag: false });
   */
  create(params: OpportunityStatusCreate, options?: RequestOptions): Promise<OpportunityStatus>;
  /**
   * Changes the given fields of one opportunity status; the others stay as they are.
   *
   * @example
   * await client.opportunityStatuses.update(7, { inactiveFlag: true });
   */
  update(id: number, params: OpportunityStatusUpdate, options?: RequestOptions): Promise<OpportunityStatus>;
  /** Replaces one opportunity status whole; fields that are left out go back to their defaults. */
  replace(id: number, params: OpportunityStatusCreate, options?: RequestOptions): Promise<OpportunityStatus>;
  /** Deletes one opportunity status for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the opportunity statuses that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one opportunity status and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one opportunity status. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists opportunity statuses in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<OpportunityStatusInfo>;
  /** Gets one opportunity status in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<OpportunityStatusInfo>;
  /** Counts the opportunity statuses that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.opportunityStatuses` is made from. */
export const opportunityStatusesResource: Resource<OpportunityStatusesResource> = {
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
export const opportunityStatusesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_opportunity_statuses_count: { operation: countOpportunityStatuses },
  connect_wise_psa_opportunity_statuses_count_info: { operation: countInfoOpportunityStatuses },
  create_a_connect_wise_psa_opportunity_status: { operation: createOpportunityStatus },
  delete_a_connect_wise_psa_opportunity_status_by_id: { operation: deleteOpportunityStatus },
  get_single_connect_wise_psa_opportunity_status_by_id: { operation: getOpportunityStatus },
  connect_wise_psa_opportunity_statuses_get_info: { operation: getInfoOpportunityStatuses },
  list_all_connect_wise_psa_opportunity_statuses: { operation: listOpportunityStatuses },
  connect_wise_psa_opportunity_statuses_list_info: { operation: listInfoOpportunityStatuses },
  replace_a_connect_wise_psa_opportunity_status_by_id: { operation: replaceOpportunityStatus },
  update_a_connect_wise_psa_opportunity_status_by_id: { operation: updateOpportunityStatus },
  connect_wise_psa_opportunity_statuses_usages: { operation: usagesOpportunityStatuses },
  connect_wise_psa_opportunity_statuses_usages_list: { operation: usagesListOpportunityStatuses },
};
