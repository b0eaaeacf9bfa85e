// @generated from definitions/connectwise-psa/schemas/system/kpi-category.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A group of key performance indicators. */
export interface KPICategory {
  /** Id of the KPI category. */
  id: number;
  /** Name of the KPI category. */
  name?: string;
  /** Position of the KPI category in lists; lower comes first. */
  sortOrder?: number | null;
  /** GUID of the KPI category in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A group of key performance indicators (KPIs). */
export interface KPICategoryReference {
  /** Id of the kpicategory reference. */
  id?: number | null;
  /** Name of the kpicategory reference. */
  name?: string;
  /**
   * What the server notes about the kpicategory reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
