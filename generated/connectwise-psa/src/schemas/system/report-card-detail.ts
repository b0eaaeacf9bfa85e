// @generated from definitions/connectwise-psa/schemas/system/report-card-detail.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, ReportCardReference } from "../../schemas/common.js";
import type { KPIReference } from "../../schemas/system/kpi.js";

/** One key performance indicator on a report card. */
export interface ReportCardDetail {
  /** Id of the report card detail. */
  id: number;
  /** Key performance indicator that the report card shows. */
  kpi?: KPIReference;
  /** Position of the report card detail in lists; lower comes first. */
  sortOrder?: number | null;
  /** Report card the indicator stands on. */
  reportCard?: ReportCardReference;
  /**
   * What the server notes about the report card detail, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** One key performance indicator on a report card. */
export interface ReportCardDetailCreate extends ReportCardDetailUpdate {
  /** Key performance indicator that the report card shows. */
  kpi: {
    /** Id of the kpireference. */
    id: number | null;
  };
}

/** One key performance indicator on a report card. */
export interface ReportCardDetailUpdate {
  /** Key performance indicator that the report card shows. */
  kpi?: {
    /** Id of the kpireference. */
    id: number | null;
  };
  /** Position of the report card detail in lists; lower comes first. */
  sortOrder?: number | null;
}
