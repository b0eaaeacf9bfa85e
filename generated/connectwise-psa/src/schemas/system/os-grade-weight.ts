// @generated from definitions/connectwise-psa/schemas/system/os-grade-weight.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** How much one operating system counts when the machines of a customer are graded. */
export interface OsGradeWeight {
  /** Id of the operating system grade. */
  id: number;
  /** Number that a machine with this operating system adds to the grade. */
  osGradeWeight?: number;
  /** Operating system the weight is for, such as a release of Windows. */
  osName?: string;
  /**
   * What the server notes about the operating system grade, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** How much one operating system counts when the machines of a customer are graded. */
export interface OsGradeWeightUpdate<Empty = null> {
  /** Number that a machine with this operating system adds to the grade. */
  osGradeWeight?: number | Empty;
}

/** How much one operating system counts when the machines of a customer are graded. */
export interface OsGradeWeightCreate extends OsGradeWeightUpdate<never> {}
