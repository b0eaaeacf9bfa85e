// @generated from definitions/connectwise-psa/resources/finance/billing-terms.yaml
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
  BillingTerm,
  BillingTermCreate,
  BillingTermInfo,
  BillingTermUpdate,
} from "../schemas/finance/billing-term.js";
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

export interface ListBillingTermsParams extends ListParams {
  /** Filter, e.g. `name = "Net 30"` or `dueDays <= 30`. Also: defaultFlag. */
  conditions?: string;
}

const base: ResourceShape = { name: "billing_terms", path: "/finance/billingTerms", required: ["name", "dueDays"] };

/**
 * Lists billing terms. Payment terms such as Net 30. Purchase orders, agreements, companies and invoices refer to them.
 */
export const listBillingTerms: Operation<ListBillingTermsParams, BillingTerm> = { of: base, like: listShape };

/** Gets one billing term by its id. */
export const getBillingTerm: Operation<{ id: number } & GetParams, BillingTerm> = { of: base, like: getShape };

/** Creates a billing term and returns it. */
export const createBillingTerm: Operation<BillingTermCreate, BillingTerm> = { of: base, like: createShape };

/** Changes the given fields of one billing term; the others stay as they are. */
export const updateBillingTerm: Operation<{ id: number } & BillingTermUpdate, BillingTerm> = {
  of: base,
  like: updateShape,
};

/** Replaces one billing term whole; fields that are left out go back to their defaults. */
export const replaceBillingTerm: Operation<{ id: number } & BillingTermCreate, BillingTerm> = {
  of: base,
  like: replaceShape,
};

/** Deletes one billing term for good. */
export const deleteBillingTerm: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the billing terms that match the given conditions. */
export const countBillingTerms: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one billing term and so stand in the way of deleting it. */
export const usagesBillingTerms: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one billing term. */
export const usagesListBillingTerms: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists billing terms in short, one page at a time. */
export const listInfoBillingTerms: Operation<ListInfoParams, BillingTermInfo> = { of: base, like: listInfoShape };

/** Gets one billing term in short. */
export const getInfoBillingTerms: Operation<{ id: number } & GetInfoParams, BillingTermInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the billing terms that the short list has and that match the given conditions. */
export const countInfoBillingTerms: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Payment terms such as Net 30. Purchase orders, agreements, companies and invoices refer to them. */
export interface BillingTermsResource {
  /**
   * Lists billing terms. Payment terms such as Net 30. Purchase orders, agreements, companies and invoices refer to
   * them.
   */
  list(params?: ListBillingTermsParams, options?: RequestOptions): Pages<BillingTerm>;
  /** Gets one billing term by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<BillingTerm>;
  /**
   * Creates a billing term and returns it.
   *
   * @example
   * await client.billingTerms.create({ name: "Net 45", dueDays: 45 });
   */
  create(params: BillingTermCreate, options?: RequestOptions): Promise<BillingTerm>;
  /**
   * Changes the given fields of one billing term; the others stay as they are.
   *
   * @example
   * await client.billingTerms.update(2, { name: "Net 30 days" });
   */
  update(id: number, params: BillingTermUpdate, options?: RequestOptions): Promise<BillingTerm>;
  /** Replaces one billing term whole; fields that are left out go back to their defaults. */
  replace(id: number, params: BillingTermCreate, options?: RequestOptions): Promise<BillingTerm>;
  /** Deletes one billing term for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the billing terms that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one billing term and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one billing term. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists billing terms in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<BillingTermInfo>;
  /** Gets one billing term in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<BillingTermInfo>;
  /** Counts the billing terms that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.billingTerms` is made from. */
export const billingTermsResource: Resource<BillingTermsResource> = {
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
export const billingTermsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_billing_terms_count: { operation: countBillingTerms },
  connect_wise_psa_billing_terms_count_info: { operation: countInfoBillingTerms },
  create_a_connect_wise_psa_billing_term: { operation: createBillingTerm },
  delete_a_connect_wise_psa_billing_term_by_id: { operation: deleteBillingTerm },
  get_single_connect_wise_psa_billing_term_by_id: { operation: getBillingTerm },
  connect_wise_psa_billing_terms_get_info: { operation: getInfoBillingTerms },
  list_all_connect_wise_psa_billing_terms: { operation: listBillingTerms },
  connect_wise_psa_billing_terms_list_info: { operation: listInfoBillingTerms },
  replace_a_connect_wise_psa_billing_term_by_id: { operation: replaceBillingTerm },
  update_a_connect_wise_psa_billing_term_by_id: { operation: updateBillingTerm },
  connect_wise_psa_billing_terms_usages: { operation: usagesBillingTerms },
  connect_wise_psa_billing_terms_usages_list: { operation: usagesListBillingTerms },
};
