// @generated from definitions/connectwise-psa/resources/sales/commissions.yaml
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
import type { CountParams, GetParams, ListParams, UsagesListParams, UsagesParams } from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type { Commission, CommissionCreate, CommissionUpdate } from "../schemas/sales/commission.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";

const base: ResourceShape = {
  name: "commissions",
  path: "/sales/commissions",
  required: ["member"],
  dates: ["dateStart", "dateEnd"],
};

/**
 * Lists the commission rules of members. A rule by which a member earns a percentage of sales. Conditions such as
 * company, product or agreement type narrow down what counts.
 */
export const listCommissions: Operation<ListParams, Commission> = { of: base, like: listShape };

/** Gets one commission by its id. */
export const getCommission: Operation<{ id: number } & GetParams, Commission> = { of: base, like: getShape };

/**
 * Creates a commission and returns it. A rule by which a member earns a percentage of sales. Conditions such as
 * company, product or agreement type narrow down what counts.
 */
export const createCommission: Operation<CommissionCreate, Commission> = { of: base, like: createShape };

/** Changes the given fields of one commission; the others stay as they are. */
export const updateCommission: Operation<{ id: number } & CommissionUpdate, Commission> = {
  of: base,
  like: updateShape,
};

/** Replaces one commission whole; fields that are left out go back to their defaults. */
export const replaceCommission: Operation<{ id: number } & CommissionCreate, Commission> = {
  of: base,
  like: replaceShape,
};

/** Deletes one commission for good. */
export const deleteCommission: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the commissions that match the given conditions. */
export const countCommissions: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one commission and so stand in the way of deleting it. */
export const usagesCommissions: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one commission. */
export const usagesListCommissions: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/**
 * A rule by which a member earns a percentage of sales. Conditions such as company, product or agreement type narrow
 * down what counts.
 */
export interface CommissionsResource {
  /**
   * Lists the commission rules of members. A rule by which a member earns a percentage of sales. Conditions such as
   * company, product or agreement type narrow down what counts.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<Commission>;
  /** Gets one commission by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Commission>;
  /**
   * Creates a commission and returns it. A rule by which a member earns a percentage of sales. Conditions such as
   * company, product or agreement type narrow down what counts.
   */
  create(params: CommissionCreate, options?: RequestOptions): Promise<Commission>;
  /** Changes the given fields of one commission; the others stay as they are. */
  update(id: number, params: CommissionUpdate, options?: RequestOptions): Promise<Commission>;
  /** Replaces one commission whole; fields that are left out go back to their defaults. */
  replace(id: number, params: CommissionCreate, options?: RequestOptions): Promise<Commission>;
  /** Deletes one commission for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the commissions that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one commission and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one commission. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
}

/** What `client.commissions` is made from. */
export const commissionsResource: Resource<CommissionsResource> = {
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
  ],
};

/** The operations behind the tools of this resource. */
export const commissionsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_commissions_count: { operation: countCommissions },
  create_a_connect_wise_psa_commission: { operation: createCommission },
  delete_a_connect_wise_psa_commission_by_id: { operation: deleteCommission },
  get_single_connect_wise_psa_commission_by_id: { operation: getCommission },
  list_all_connect_wise_psa_commissions: { operation: listCommissions },
  replace_a_connect_wise_psa_commission_by_id: { operation: replaceCommission, json: "record" },
  update_a_connect_wise_psa_commission_by_id: { operation: updateCommission },
  connect_wise_psa_commissions_usages: { operation: usagesCommissions },
  connect_wise_psa_commissions_usages_list: { operation: usagesListCommissions },
};
