// @generated from definitions/connectwise-psa/schemas/expense/classification.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** Who bears an expense, the company or the employee. */
export interface Classification {
  /** Id of the expense classification. */
  id: number;
  /** Name of the expense classification. */
  name?: string;
  /** Factor applied to an expense when the amount owed to the member is summed up. */
  multiplier?: number | null;
  /** Whether the expense classification is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether your organization pays such expenses. */
  companyFlag?: boolean | null;
  /** Whether it stands for expenses that the employee bears. */
  employeeFlag?: boolean | null;
  /**
   * What the server notes about the expense classification, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** An expense classification, which says whether an expense is paid back. */
export interface ClassificationReference {
  /** Id of the classification reference. */
  id?: number | null;
  /** Name of the classification reference. */
  name?: string;
  /**
   * What the server notes about the classification reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
