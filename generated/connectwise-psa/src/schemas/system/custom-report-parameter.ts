// @generated from definitions/connectwise-psa/schemas/system/custom-report-parameter.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { CustomReportReference } from "../../schemas/system/custom-report.js";

/** A named parameter of a custom report. */
export interface CustomReportParameter {
  /** Id of the custom report parameter. */
  id: number;
  /** Name the report knows the parameter by; this or captionName must be given. */
  name?: string;
  /** Label people see when they fill in the parameter; this or name must be given. */
  captionName?: string;
  /** Report that takes the parameter. */
  customReport?: CustomReportReference;
  /**
   * What the server notes about the custom report parameter, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A named parameter of a custom report. */
export interface CustomReportParameterCreate extends CustomReportParameterUpdate<never> {}

/** A named parameter of a custom report. */
export interface CustomReportParameterUpdate<Empty = null> {
  /** Name the report knows the parameter by; this or captionName must be given. */
  name?: string | Empty;
  /** Label people see when they fill in the parameter; this or name must be given. */
  captionName?: string | Empty;
}
