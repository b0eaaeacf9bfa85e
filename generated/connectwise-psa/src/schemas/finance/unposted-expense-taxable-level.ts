// @generated from definitions/connectwise-psa/schemas/finance/unposted-expense-taxable-level.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** Tax of one level on an unposted expense. */
export interface UnpostedExpenseTaxableLevel {
  /** Id of the tax level of the unposted expense. */
  id: number;
  /** Number of the tax level, from 1 to 6; a tax code can have a rate for each. */
  taxLevel?: number;
  /** Code by which the accounting package knows the tax. */
  taxCodeXref?: string;
  /** Tax in money. */
  taxAmount?: number | null;
  /**
   * What the server notes about the tax level of the unposted expense, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}
