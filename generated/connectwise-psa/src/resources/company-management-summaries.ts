// @generated from definitions/connectwise-psa/resources/company/company-management-summaries.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  CompanyManagementSummary,
  CompanyManagementSummaryCreate,
  CompanyManagementSummaryUpdate,
} from "../schemas/company/company-management-summary.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetCompanyManagementSummaryParams extends GetParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the company management summary. */
  id: number;
}

export interface UpdateCompanyManagementSummaryParams extends CompanyManagementSummaryUpdate {
  /** Id of the company. */
  companyId: number;
  /** Id of the company management summary. */
  id: number;
}

export interface ReplaceCompanyManagementSummaryParams extends CompanyManagementSummaryCreate {
  /** Id of the company. */
  companyId: number;
  /** Id of the company management summary. */
  id: number;
}

export interface DeleteCompanyManagementSummaryParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the company management summary. */
  id: number;
}

const base: ResourceShape = {
  name: "company_management_summaries",
  path: "/company/companies/{companyId}/managementSummaryReports",
  required: ["groupIdentifier"],
};

/**
 * Lists company management summaries. Figures that a monitoring (RMM) tool reports for one company, such as managed
 * machines, missing patches and failed backups. The executive summary report prints them.
 */
export const listCompanyManagementSummaries: Operation<{ companyId: number } & ListParams, CompanyManagementSummary> = {
  of: base,
  like: listShape,
};

/** Gets one company management summary by its id. */
export const getCompanyManagementSummary: Operation<GetCompanyManagementSummaryParams, CompanyManagementSummary> = {
  of: base,
  like: getShape,
};

/**
 * Creates a company management summary and returns it. Figures that a monitoring (RMM) tool reports for one company,
 * such as managed machines, missing patches and failed backups. The executive summary report prints them.
 */
export const createCompanyManagementSummary: Operation<
  { companyId: number } & CompanyManagementSummaryCreate,
  CompanyManagementSummary
> = { of: base, like: createShape };

/** Changes the given fields of one company management summary; the others stay as they are. */
export const updateCompanyManagementSummary: Operation<UpdateCompanyManagementSummaryParams, CompanyManagementSummary> =
  { of: base, like: updateShape };

/** Replaces one company management summary whole; fields that are left out go back to their defaults. */
export const replaceCompanyManagementSummary: Operation<
  ReplaceCompanyManagementSummaryParams,
  CompanyManagementSummary
> = { of: base, like: replaceShape };

/** Deletes one company management summary for good. */
export const deleteCompanyManagementSummary: Operation<DeleteCompanyManagementSummaryParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the company management summaries that match the given conditions. */
export const countCompanyManagementSummaries: Operation<{ companyId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/**
 * Figures that a monitoring (RMM) tool reports for one company, such as managed machines, missing patches and failed
 * backups. The executive summary report prints them.
 */
export interface CompanyManagementSummariesResource {
  /**
   * Lists company management summaries. Figures that a monitoring (RMM) tool reports for one company, such as managed
   * machines, missing patches and failed backups. The executive summary report prints them.
   */
  list(companyId: number, params?: ListParams, options?: RequestOptions): Pages<CompanyManagementSummary>;
  /** Gets one company management summary by its id. */
  get(params: GetCompanyManagementSummaryParams, options?: RequestOptions): Promise<CompanyManagementSummary>;
  /**
   * Creates a company management summary and returns it. Figures that a monitoring (RMM) tool reports for one company,
   * such as managed machines, missing patches and failed backups. The executive summary report prints them.
   */
  create(
    companyId: number,
    params: CompanyManagementSummaryCreate,
    options?: RequestOptions,
  ): Promise<CompanyManagementSummary>;
  /** Changes the given fields of one company management summary; the others stay as they are. */
  update(params: UpdateCompanyManagementSummaryParams, options?: RequestOptions): Promise<CompanyManagementSummary>;
  /** Replaces one company management summary whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceCompanyManagementSummaryParams, options?: RequestOptions): Promise<CompanyManagementSummary>;
  /** Deletes one company management summary for good. */
  delete(params: DeleteCompanyManagementSummaryParams, options?: RequestOptions): Promise<void>;
  /** Counts the company management summaries that match the given conditions. */
  count(companyId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.companyManagementSummaries` is made from. */
export const companyManagementSummariesResource: Resource<CompanyManagementSummariesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const companyManagementSummariesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_company_management_summaries_count: { operation: countCompanyManagementSummaries },
  create_a_connect_wise_psa_company_management_summary: { operation: createCompanyManagementSummary },
  delete_a_connect_wise_psa_company_management_summary_by_id: { operation: deleteCompanyManagementSummary },
  get_single_connect_wise_psa_company_management_summary_by_id: { operation: getCompanyManagementSummary },
  list_all_connect_wise_psa_company_management_summaries: { operation: listCompanyManagementSummaries },
  replace_a_connect_wise_psa_company_management_summary_by_id: {
    operation: replaceCompanyManagementSummary,
    json: "record",
  },
  update_a_connect_wise_psa_company_management_summary_by_id: { operation: updateCompanyManagementSummary },
};
