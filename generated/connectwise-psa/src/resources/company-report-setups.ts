// @generated from definitions/connectwise-psa/resources/company/company-report-setups.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type {
  ManagementReportSetup,
  ManagementReportSetupCreate,
  ManagementReportSetupUpdate,
} from "../schemas/company/management-report-setup.js";
import { createShape, listShape, replaceShape, updateShape } from "../conventions.js";

export interface UpdateCompanyReportSetupParams extends ManagementReportSetupUpdate {
  /** Id of the company. */
  companyId: number;
  /** Id of the company report setup. */
  id: number;
}

export interface ReplaceCompanyReportSetupParams extends ManagementReportSetupCreate {
  /** Id of the company. */
  companyId: number;
  /** Id of the company report setup. */
  id: number;
}

const base: ResourceShape = {
  name: "company_report_setups",
  path: "/company/companies/{companyId}/managementReportSetup",
  required: ["scheduledReportDisabledFlag"],
};

/** Lists company report setups. Whether one company takes part in the scheduled executive summary reports. */
export const listCompanyReportSetups: Operation<{ companyId: number } & ListParams, ManagementReportSetup> = {
  of: base,
  like: listShape,
};

/**
 * Creates a company report setup and returns it. Whether one company takes part in the scheduled executive summary
 * reports.
 */
export const createCompanyReportSetup: Operation<
  { companyId: number } & ManagementReportSetupCreate,
  ManagementReportSetup
> = { of: base, like: createShape };

/** Changes the given fields of one company report setup; the others stay as they are. */
export const updateCompanyReportSetup: Operation<UpdateCompanyReportSetupParams, ManagementReportSetup> = {
  of: base,
  like: updateShape,
};

/** Replaces one company report setup whole; fields that are left out go back to their defaults. */
export const replaceCompanyReportSetup: Operation<ReplaceCompanyReportSetupParams, ManagementReportSetup> = {
  of: base,
  like: replaceShape,
};

/** Whether one company takes part in the scheduled executive summary reports. */
export interface CompanyReportSetupsResource {
  /** Lists company report setups. Whether one company takes part in the scheduled executive summary reports. */
  list(companyId: number, params?: ListParams, options?: RequestOptions): Pages<ManagementReportSetup>;
  /**
   * Creates a company report setup and returns it. Whether one company takes part in the scheduled executive summary
   * reports.
   */
  create(
    companyId: number,
    params: ManagementReportSetupCreate,
    options?: RequestOptions,
  ): Promise<ManagementReportSetup>;
  /** Changes the given fields of one company report setup; the others stay as they are. */
  update(params: UpdateCompanyReportSetupParams, options?: RequestOptions): Promise<ManagementReportSetup>;
  /** Replaces one company report setup whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceCompanyReportSetupParams, options?: RequestOptions): Promise<ManagementReportSetup>;
}

/** What `client.companyReportSetups` is made from. */
export const companyReportSetupsResource: Resource<CompanyReportSetupsResource> = {
  of: base,
  operations: [listShape, createShape, updateShape, replaceShape],
};

/** The operations behind the tools of this resource. */
export const companyReportSetupsTools: Readonly<Record<string, ToolBinding>> = {
  create_a_connect_wise_psa_company_report_setup: { operation: createCompanyReportSetup },
  list_all_connect_wise_psa_company_report_setups: { operation: listCompanyReportSetups },
  replace_a_connect_wise_psa_company_report_setup_by_id: { operation: replaceCompanyReportSetup },
  update_a_connect_wise_psa_company_report_setup_by_id: { operation: updateCompanyReportSetup },
};
