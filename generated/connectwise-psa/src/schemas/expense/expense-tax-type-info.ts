// @generated from definitions/connectwise-psa/schemas/expense/expense-tax-type-info.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A kind of tax that can stand on an expense. */
export interface ExpenseTaxTypeInfo {
  /** Id of the expense tax type. */
  id: number;
  /** Name of the expense tax type. */
  name?: string;
  /** Whether the expense tax type is out of use. */
  inactive?: boolean;
  /**
   * What the server notes about the expense tax type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A kind of tax that can be on an expense receipt. */
export interface ExpenseTaxTypeReference {
  /** Id of the expense tax type reference. */
  id?: number | null;
  /** Name of the expense tax type reference. */
  name?: string;
  /**
   * What the server notes about the expense tax type reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
