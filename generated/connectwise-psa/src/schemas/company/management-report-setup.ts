// @generated from definitions/connectwise-psa/schemas/company/management-report-setup.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** Whether a company takes part in the scheduled executive summary reports. */
export interface ManagementReportSetup {
  /** Id of the company report setup. */
  id: number;
  /** True keeps the company out of the scheduled reports. */
  scheduledReportDisabledFlag?: boolean;
  /**
   * What the server notes about the company report setup, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** Whether a company takes part in the scheduled executive summary reports. */
export interface ManagementReportSetupCreate extends ManagementReportSetupUpdate {
  /** True keeps the company out of the scheduled reports. */
  scheduledReportDisabledFlag: boolean;
}

/** Whether a company takes part in the scheduled executive summary reports. */
export interface ManagementReportSetupUpdate {
  /** True keeps the company out of the scheduled reports. */
  scheduledReportDisabledFlag?: boolean;
}
