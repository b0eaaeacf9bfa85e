// @generated from definitions/connectwise-psa/schemas/time/charge-code-expense-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { ExpenseTypeReference } from "../../schemas/expense/expense-type.js";
import type { ChargeCodeReference } from "../../schemas/time/charge-code.js";

/** A kind of expense that may be booked on a charge code. */
export interface ChargeCodeExpenseType {
  /** Id of the charge code expense type. */
  id: number;
  /** Expense type that can be used with the charge code. */
  type?: ExpenseTypeReference;
  /** Internal charge code that time or expenses go on. */
  chargeCode?: ChargeCodeReference;
  /**
   * What the server notes about the charge code expense type, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A kind of expense that may be booked on a charge code. */
export interface ChargeCodeExpenseTypeCreate extends ChargeCodeExpenseTypeUpdate {
  /** Expense type that can be used with the charge code. */
  type: {
    /** Id of the expense type reference. */
    id: number | null;
  };
}

/** A kind of expense that may be booked on a charge code. */
export interface ChargeCodeExpenseTypeUpdate {
  /** Expense type that can be used with the charge code. */
  type?: {
    /** Id of the expense type reference. */
    id: number | null;
  };
}
