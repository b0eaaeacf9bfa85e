// @generated from definitions/connectwise-psa/resources/company/company-statuses.yaml
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
import type { CompanyStatus, CompanyStatusCreate, CompanyStatusUpdate } from "../schemas/company/company-status.js";
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

const base: ResourceShape = { name: "company_statuses", path: "/company/companies/statuses", required: ["name"] };

/** Lists company statuses. Where a company stands, such as Active or Not-Approved. */
export const listCompanyStatuses: Operation<ListParams, CompanyStatus> = { of: base, like: listShape };

/** Gets one company status by its id. */
export const getCompanyStatus: Operation<{ id: number } & GetParams, CompanyStatus> = { of: base, like: getShape };

/** Creates a company status and returns it. Where a company stands, such as Active or Not-Approved. */
export const createCompanyStatus: Operation<CompanyStatusCreate, CompanyStatus> = { of: base, like: createShape };

/** Changes the given fields of one company status; the others stay as they are. */
export const updateCompanyStatus: Operation<{ id: number } & CompanyStatusUpdate, CompanyStatus> = {
  of: base,
  like: updateShape,
};

/** Replaces one company status whole; fields that are left out go back to their defaults. */
export const replaceCompanyStatus: Operation<{ id: number } & CompanyStatusCreate, CompanyStatus> = {
  of: base,
  like: replaceShape,
};

/** Deletes one company status for good. */
export const deleteCompanyStatus: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the company statuses that match the given conditions. */
export const countCompanyStatuses: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one company status and so stand in the way of deleting it. */
export const usagesCompanyStatuses: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one company status. */
export const usagesListCompanyStatuses: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Where a company stands, such as Active or Not-Approved. */
export interface CompanyStatusesResource {
  /** Lists company statuses. Where a company stands, such as Active or Not-Approved. */
  list(params?: ListParams, options?: RequestOptions): Pages<CompanyStatus>;
  /** Gets one company status by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<CompanyStatus>;
  /**
   * Creates a company status and returns it. Where a company stands, such as Active or Not-Approved.
   *
   * @example
   * await client.companyStatuses.create({
   *   name: "On Hold",
   *   notifyFlag: true,
   *   notificationMessage: "Ask accounting before starting work.",
   * });
   */
  create(params: CompanyStatusCreate, options?: RequestOptions): Promise<CompanyStatus>;
  /** Changes the given fields of one company status; the others stay as they are. */
  update(id: number, params: CompanyStatusUpdate, options?: RequestOptions): Promise<CompanyStatus>;
  /** Replaces one company status whole; fields that are left out go back to their defaults. */
  replace(id: number, params: CompanyStatusCreate, options?: RequestOptions): Promise<CompanyStatus>;
  /** Deletes one company status for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the company statuses that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one company status and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one company status. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
}

/** What `client.companyStatuses` is made from. */
export const companyStatusesResource: Resource<CompanyStatusesResource> = {
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
export const companyStatusesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_company_statuses_count: { operation: countCompanyStatuses },
  create_a_connect_wise_psa_company_status: { operation: createCompanyStatus },
  delete_a_connect_wise_psa_company_status_by_id: { operation: deleteCompanyStatus },
  get_single_connect_wise_psa_company_status_by_id: { operation: getCompanyStatus },
  list_all_connect_wise_psa_company_statuses: { operation: listCompanyStatuses },
  replace_a_connect_wise_psa_company_status_by_id: { operation: replaceCompanyStatus },
  update_a_connect_wise_psa_company_status_by_id: { operation: updateCompanyStatus },
  connect_wise_psa_company_statuses_usages: { operation: usagesCompanyStatuses },
  connect_wise_psa_company_statuses_usages_list: { operation: usagesListCompanyStatuses },
};
