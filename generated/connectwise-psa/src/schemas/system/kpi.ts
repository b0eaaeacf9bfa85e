// @generated from definitions/connectwise-psa/schemas/system/kpi.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { KPICategoryReference } from "../../schemas/system/kpi-category.js";

/** A key performance indicator. */
export interface KPI {
  /** Id of the KPI. */
  id: number;
  /** Name of the KPI. */
  name?: string;
  /** Group the indicator is in. */
  category?: KPICategoryReference;
  /** Period the figure covers, as text. */
  dateFilter?: string;
  /** Position of the KPI in lists; lower comes first. */
  sortOrder?: number | null;
  /** Whether the KPI is out of use. */
  inactiveFlag?: boolean | null;
  /** GUID of the KPI in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A key performance indicator (KPI): one figure that report cards can show. */
export interface KPIReference {
  /** Id of the kpireference. */
  id?: number | null;
  /** Name of the kpireference. */
  name?: string;
  /**
   * What the server notes about the kpireference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
