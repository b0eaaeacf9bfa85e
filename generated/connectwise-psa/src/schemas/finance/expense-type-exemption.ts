// @generated from definitions/connectwise-psa/schemas/finance/expense-type-exemption.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { ExpenseTypeReference } from "../../schemas/expense/expense-type.js";

/** An expense type that a tax code does not tax in full. */
export interface ExpenseTypeExemption {
  /** Id of the expense type exemption. */
  id: number;
  /** An expense type: what the money went on, such as mileage or meals. */
  expenseType?: ExpenseTypeReference;
  /** Numbers of the tax levels, 1 to 6, that still apply. */
  taxableLevels?: number[];
  /**
   * What the server notes about the expense type exemption, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** An expense type that a tax code does not tax in full. */
export interface ExpenseTypeExemptionCreate extends ExpenseTypeExemptionUpdate<never> {
  /** An expense type: what the money went on, such as mileage or meals. */
  expenseType: {
    /** Id of the expense type reference. */
    id: number | null;
  };
}

/** An expense type that a tax code does not tax in full. */
export interface ExpenseTypeExemptionUpdate<Empty = null> {
  /** An expense type: what the money went on, such as mileage or meals. */
  expenseType?: {
    /** Id of the expense type reference. */
    id: number | null;
  };
  /** Numbers of the tax levels, 1 to 6, that still apply. */
  taxableLevels?: number[] | Empty;
}
