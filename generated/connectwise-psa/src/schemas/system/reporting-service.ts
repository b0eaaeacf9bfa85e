// @generated from definitions/connectwise-psa/schemas/system/reporting-service.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** The report server of your own organization and the login for it. */
export interface ReportingService {
  /** Id of the reporting service. */
  id: number;
  /** Login name at the report server. */
  reportingUserName?: string;
  /** Windows domain of the login at the report server. */
  reportingDomain?: string;
  /** Web address of the report server. */
  reportingUrl?: string;
  /**
   * What the server notes about the reporting service, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** The report server of your own organization and the login for it. */
export interface ReportingServiceUpdate<Empty = null> {
  /** Login name at the report server. */
  reportingUserName?: string | Empty;
  /** Password at the report server; an empty text removes it. */
  reportingPassword?: string | Empty;
  /** Windows domain of the login at the report server. */
  reportingDomain?: string | Empty;
  /** Web address of the report server. */
  reportingUrl?: string | Empty;
}

/** The report server of your own organization and the login for it. */
export interface ReportingServiceCreate extends ReportingServiceUpdate<never> {}
