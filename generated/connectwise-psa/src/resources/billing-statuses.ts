// @generated from definitions/connectwise-psa/resources/finance/billing-statuses.yaml
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
  BillingStatus,
  BillingStatusCreate,
  BillingStatusInfo,
  BillingStatusUpdate,
} from "../schemas/finance/billing-status.js";
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

export interface ListBillingStatusesParams extends ListParams {
  /** Filter, e.g. `inactiveFlag = false and closedFlag = true`. Also: name, sentFlag. */
  conditions?: string;
}

const base: ResourceShape = { name: "billing_statuses", path: "/finance/billingStatuses", required: ["name"] };

/** Lists billing statuses. A status an invoice can have. Some of them close the invoice or mean that it was sent. */
export const listBillingStatuses: Operation<ListBillingStatusesParams, BillingStatus> = { of: base, like: listShape };

/** Gets one billing status by its id. */
export const getBillingStatus: Operation<{ id: number } & GetParams, BillingStatus> = { of: base, like: getShape };

/**
 * Creates a billing status and returns it. A status an invoice can have. Some of them close the invoice or mean that it
 * was sent.
 */
export const createBillingStatus: Operation<BillingStatusCreate, BillingStatus> = { of: base, like: createShape };

/** Changes the given fields of one billing status; the others stay as they are. */
export const updateBillingStatus: Operation<{ id: number } & BillingStatusUpdate, BillingStatus> = {
  of: base,
  like: updateShape,
};

/** Replaces one billing status whole; fields that are left out go back to their defaults. */
export const replaceBillingStatus: Operation<{ id: number } & BillingStatusCreate, BillingStatus> = {
  of: base,
  like: replaceShape,
};

/** Deletes one billing status for good. */
export const deleteBillingStatus: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the billing statuses that match the given conditions. */
export const countBillingStatuses: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one billing status and so stand in the way of deleting it. */
export const usagesBillingStatuses: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one billing status. */
export const usagesListBillingStatuses: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists billing statuses in short, one page at a time. */
export const listInfoBillingStatuses: Operation<ListInfoParams, BillingStatusInfo> = { of: base, like: listInfoShape };

/** Gets one billing status in short. */
export const getInfoBillingStatuses: Operation<{ id: number } & GetInfoParams, BillingStatusInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the billing statuses that the short list has and that match the given conditions. */
export const countInfoBillingStatuses: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A status an invoice can have. Some of them close the invoice or mean that it was sent. */
export interface BillingStatusesResource {
  /** Lists billing statuses. A status an invoice can have. Some of them close the invoice or mean that it was sent. */
  list(params?: ListBillingStatusesParams, options?: RequestOptions): Pages<BillingStatus>;
  /** Gets one billing status by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<BillingStatus>;
  /**
   * Creates a billing status and returns it. A status an invoice can have. Some of them close the invoice or mean that
   * it was sent.
   */
  create(params: BillingStatusCreate, options?: RequestOptions): Promise<BillingStatus>;
  /** Changes the given fields of one billing status; the others stay as they are. */
  update(id: number, params: BillingStatusUpdate, options?: RequestOptions): Promise<BillingStatus>;
  /** Replaces one billing status whole; fields that are left out go back to their defaults. */
  replace(id: number, params: BillingStatusCreate, options?: RequestOptions): Promise<BillingStatus>;
  /** Deletes one billing status for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the billing statuses that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one billing status and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one billing status. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists billing statuses in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<BillingStatusInfo>;
  /** Gets one billing status in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<BillingStatusInfo>;
  /** Counts the billing statuses that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.billingStatuses` is made from. */
export const billingStatusesResource: Resource<BillingStatusesResource> = {
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
export const billingStatusesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_billing_statuses_count: { operation: countBillingStatuses },
  connect_wise_psa_billing_statuses_count_info: { operation: countInfoBillingStatuses },
  create_a_connect_wise_psa_billing_status: { operation: createBillingStatus },
  delete_a_connect_wise_psa_billing_status_by_id: { operation: deleteBillingStatus },
  get_single_connect_wise_psa_billing_status_by_id: { operation: getBillingStatus },
  connect_wise_psa_billing_statuses_get_info: { operation: getInfoBillingStatuses },
  list_all_connect_wise_psa_billing_statuses: { operation: listBillingStatuses },
  connect_wise_psa_billing_statuses_list_info: { operation: listInfoBillingStatuses },
  replace_a_connect_wise_psa_billing_status_by_id: { operation: replaceBillingStatus },
  update_a_connect_wise_psa_billing_status_by_id: { operation: updateBillingStatus },
  connect_wise_psa_billing_statuses_usages: { operation: usagesBillingStatuses },
  connect_wise_psa_billing_statuses_usages_list: { operation: usagesListBillingStatuses },
};
