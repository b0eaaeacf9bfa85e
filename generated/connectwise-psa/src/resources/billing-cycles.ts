// @generated from definitions/connectwise-psa/resources/finance/billing-cycles.yaml
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
  BillingCycle,
  BillingCycleCreate,
  BillingCycleInfo,
  BillingCycleUpdate,
} from "../schemas/finance/billing-cycle.js";
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

export interface ListBillingCyclesParams extends ListParams {
  /** Filter, e.g. `billingOptions = "Monthly"`. Also: identifier, name. */
  conditions?: string;
}

const base: ResourceShape = {
  name: "billing_cycles",
  path: "/finance/billingCycles",
  required: ["identifier", "name", "billingOptions"],
};

/**
 * Lists billing cycles. How often something is invoiced, such as monthly or yearly. Agreements and recurring products
 * refer to it.
 */
export const listBillingCycles: Operation<ListBillingCyclesParams, BillingCycle> = { of: base, like: listShape };

/** Gets one billing cycle by its id. */
export const getBillingCycle: Operation<{ id: number } & GetParams, BillingCycle> = { of: base, like: getShape };

/**
 * Creates a billing cycle and returns it. How often something is invoiced, such as monthly or yearly. Agreements and
 * recurring products refer to it.
 */
export const createBillingCycle: Operation<BillingCycleCreate, BillingCycle> = { of: base, like: createShape };

/** Changes the given fields of one billing cycle; the others stay as they are. */
export const updateBillingCycle: Operation<{ id: number } & BillingCycleUpdate, BillingCycle> = {
  of: base,
  like: updateShape,
};

/** Replaces one billing cycle whole; fields that are left out go back to their defaults. */
export const replaceBillingCycle: Operation<{ id: number } & BillingCycleCreate, BillingCycle> = {
  of: base,
  like: replaceShape,
};

/** Deletes one billing cycle for good. */
export const deleteBillingCycle: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the billing cycles that match the given conditions. */
export const countBillingCycles: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one billing cycle and so stand in the way of deleting it. */
export const usagesBillingCycles: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one billing cycle. */
export const usagesListBillingCycles: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists billing cycles in short, one page at a time. */
export const listInfoBillingCycles: Operation<ListInfoParams, BillingCycleInfo> = { of: base, like: listInfoShape };

/** Gets one billing cycle in short. */
export const getInfoBillingCycles: Operation<{ id: number } & GetInfoParams, BillingCycleInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the billing cycles that the short list has and that match the given conditions. */
export const countInfoBillingCycles: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** How often something is invoiced, such as monthly or yearly. Agreements and recurring products refer to it. */
export interface BillingCyclesResource {
  /**
   * Lists billing cycles. How often something is invoiced, such as monthly or yearly. Agreements and recurring products
   * refer to it.
   */
  list(params?: ListBillingCyclesParams, options?: RequestOptions): Pages<BillingCycle>;
  /** Gets one billing cycle by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<BillingCycle>;
  /**
   * Creates a billing cycle and returns it. How often something is invoiced, such as monthly or yearly. Agreements and
   * recurring products refer to it.
   */
  create(params: BillingCycleCreate, options?: RequestOptions): Promise<BillingCycle>;
  /** Changes the given fields of one billing cycle; the others stay as they are. */
  update(id: number, params: BillingCycleUpdate, options?: RequestOptions): Promise<BillingCycle>;
  /** Replaces one billing cycle whole; fields that are left out go back to their defaults. */
  replace(id: number, params: BillingCycleCreate, options?: RequestOptions): Promise<BillingCycle>;
  /** Deletes one billing cycle for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the billing cycles that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one billing cycle and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one billing cycle. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists billing cycles in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<BillingCycleInfo>;
  /** Gets one billing cycle in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<BillingCycleInfo>;
  /** Counts the billing cycles that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.billingCycles` is made from. */
export const billingCyclesResource: Resource<BillingCyclesResource> = {
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
export const billingCyclesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_billing_cycles_count: { operation: countBillingCycles },
  connect_wise_psa_billing_cycles_count_info: { operation: countInfoBillingCycles },
  create_a_connect_wise_psa_billing_cycle: { operation: createBillingCycle },
  delete_a_connect_wise_psa_billing_cycle_by_id: { operation: deleteBillingCycle },
  get_single_connect_wise_psa_billing_cycle_by_id: { operation: getBillingCycle },
  connect_wise_psa_billing_cycles_get_info: { operation: getInfoBillingCycles },
  list_all_connect_wise_psa_billing_cycles: { operation: listBillingCycles },
  connect_wise_psa_billing_cycles_list_info: { operation: listInfoBillingCycles },
  replace_a_connect_wise_psa_billing_cycle_by_id: { operation: replaceBillingCycle },
  update_a_connect_wise_psa_billing_cycle_by_id: { operation: updateBillingCycle },
  connect_wise_psa_billing_cycles_usages: { operation: usagesBillingCycles },
  connect_wise_psa_billing_cycles_usages_list: { operation: usagesListBillingCycles },
};
