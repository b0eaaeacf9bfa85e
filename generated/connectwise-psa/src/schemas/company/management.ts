// @generated from definitions/connectwise-psa/schemas/company/management.yaml
// To change this file, edit that and run `npm run generate`.

import type { ConfigurationStatusReference, RecordInfo } from "../../schemas/common.js";
import type { IntegratorLoginReference } from "../../schemas/system/integrator-login.js";

/** Settings that all managed devices integrations share. */
export interface Management {
  /** Id of the management setup. */
  id: number;
  /** When the sync runs. */
  runTime?: string;
  /** Status configurations get when the tool reports a new device. */
  addedConfigurationStatus?: ConfigurationStatusReference;
  /** Status configurations get when the tool no longer reports the device. */
  deletedConfigurationStatus?: ConfigurationStatusReference;
  /** Integrator login the sync works with. */
  integratorLogin?: IntegratorLoginReference;
  /** Whether executive summary reports are made on a schedule. */
  scheduleExecutiveSummaryReportFlag?: boolean | null;
  /** Day of the month on which the reports are made; needed when they are scheduled. */
  executiveSummaryReportScheduleDay?: number | null;
  /** Hour at which the reports are made, 0 to 23; needed when they are scheduled. */
  executiveSummaryReportScheduleHour?: number | null;
  /** Minute of that hour; needed when the reports are scheduled. */
  executiveSummaryReportScheduleMinute?: number | null;
  /**
   * What the server notes about the management setup, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the management setup in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** Settings that all managed devices integrations share. */
export interface ManagementUpdate<Empty = null> {
  /** When the sync runs. */
  runTime?: string | Empty;
  /** Status configurations get when the tool reports a new device. */
  addedConfigurationStatus?: {
    /** Id of the configuration status. */
    id: number;
  };
  /** Status configurations get when the tool no longer reports the device. */
  deletedConfigurationStatus?: {
    /** Id of the configuration status. */
    id: number;
  };
  /** Integrator login the sync works with. */
  integratorLogin?: {
    /** Id of the integrator login reference. */
    id: number | null;
  };
  /** Whether executive summary reports are made on a schedule. */
  scheduleExecutiveSummaryReportFlag?: boolean | null;
  /** Day of the month on which the reports are made; needed when they are scheduled. */
  executiveSummaryReportScheduleDay?: number | null;
  /** Hour at which the reports are made, 0 to 23; needed when they are scheduled. */
  executiveSummaryReportScheduleHour?: number | null;
  /** Minute of that hour; needed when the reports are scheduled. */
  executiveSummaryReportScheduleMinute?: number | null;
}

/** Settings that all managed devices integrations share. */
export interface ManagementCreate extends ManagementUpdate<never> {
  /** Status configurations get when the tool reports a new device. */
  addedConfigurationStatus: {
    /** Id of the configuration status. */
    id: number;
  };
  /** Status configurations get when the tool no longer reports the device. */
  deletedConfigurationStatus: {
    /** Id of the configuration status. */
    id: number;
  };
  /** Integrator login the sync works with. */
  integratorLogin: {
    /** Id of the integrator login reference. */
    id: number | null;
  };
  /** Whether executive summary reports are made on a schedule. */
  scheduleExecutiveSummaryReportFlag: boolean | null;
}

/** A log file of the managed devices sync. */
export interface ManagementLogDocumentInfo {
  /** Path and name of the file, which the download asks for. */
  fullPathFileName?: string;
  /** Size of the file as text. */
  fileSize?: string;
}
