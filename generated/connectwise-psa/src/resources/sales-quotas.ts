// @generated from definitions/connectwise-psa/resources/sales/sales-quotas.yaml
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
import type { SalesQuota, SalesQuotaCreate, SalesQuotaUpdate } from "../schemas/sales/sales-quota.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = { name: "sales_quotas", path: "/sales/quotas", required: ["member", "location"] };

/**
 * Lists sales quotas. What a member is to sell, as revenue and margin for each month of a year, for a location and, if
 * wanted, a product category.
 */
export const listSalesQuotas: Operation<ListParams, SalesQuota> = { of: base, like: listShape };

/** Gets one sales quota by its id. */
export const getSalesQuota: Operation<{ id: number } & GetParams, SalesQuota> = { of: base, like: getShape };

/**
 * Creates a sales quota and returns it. What a member is to sell, as revenue and margin for each month of a year, for a
 * location and, if wanted, a product category.
 */
export const createSalesQuota: Operation<SalesQuotaCreate, SalesQuota> = { of: base, like: createShape };

/** Changes the given fields of one sales quota; the others stay as they are. */
export const updateSalesQuota: Operation<{ id: number } & SalesQuotaUpdate, SalesQuota> = {
  of: base,
  like: updateShape,
};

/** Replaces one sales quota whole; fields that are left out go back to their defaults. */
export const replaceSalesQuota: Operation<{ id: number } & SalesQuotaCreate, SalesQuota> = {
  of: base,
  like: replaceShape,
};

/** Deletes one sales quota for good. */
export const deleteSalesQuota: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the sales quotas that match the given conditions. */
export const countSalesQuotas: Operation<CountParams, Count> = { of: base, like: countShape };

/**
 * What a member is to sell, as revenue and margin for each month of a year, for a location and, if wanted, a product
 * category.
 */
export interface SalesQuotasResource {
  /**
   * Lists sales quotas. What a member is to sell, as revenue and margin for each month of a year, for a location and,
   * if wanted, a product category.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<SalesQuota>;
  /** Gets one sales quota by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<SalesQuota>;
  /**
   * Creates a sales quota and returns it. What a member is to sell, as revenue and margin for each month of a year, for
   * a location and, if wanted, a product category.
   */
  create(params: SalesQuotaCreate, options?: RequestOptions): Promise<SalesQuota>;
  /** Changes the given fields of one sales quota; the others stay as they are. */
  update(id: number, params: SalesQuotaUpdate, options?: RequestOptions): Promise<SalesQuota>;
  /** Replaces one sales quota whole; fields that are left out go back to their defaults. */
  replace(id: number, params: SalesQuotaCreate, options?: RequestOptions): Promise<SalesQuota>;
  /** Deletes one sales quota for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the sales quotas that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.salesQuotas` is made from. */
export const salesQuotasResource: Resource<SalesQuotasResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const salesQuotasTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_sales_quotas_count: { operation: countSalesQuotas },
  create_a_connect_wise_psa_sales_quota: { operation: createSalesQuota },
  delete_a_connect_wise_psa_sales_quota_by_id: { operation: deleteSalesQuota },
  get_single_connect_wise_psa_sales_quota_by_id: { operation: getSalesQuota },
  list_all_connect_wise_psa_sales_quotas: { operation: listSalesQuotas },
  replace_a_connect_wise_psa_sales_quota_by_id: { operation: replaceSalesQuota, json: "record" },
  update_a_connect_wise_psa_sales_quota_by_id: { operation: updateSalesQuota },
};
