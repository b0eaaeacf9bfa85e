// @generated from definitions/connectwise-psa/schemas/expense/expense-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A kind of expense and how it is paid back and billed. */
export interface ExpenseType {
  /** Id of the expense type. */
  id: number;
  /** Name of the expense type. */
  name?: string;
  /** Word the screens use for the amount, such as Miles. */
  amountCaption?: string;
  /** What the member is paid back for one unit, such as a mile. */
  reimbursementRate?: number | null;
  /** Whether expenses of this type are billed. */
  billExpenses?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether invoiceMarkupAmount is a fixed amount, an amount for each mile, or a percentage. */
  invoiceMarkupOption?: "Amount" | "Mile" | "Percent" | null;
  /** What is added to the expense when the customer is charged, counted as invoiceMarkupOption says. */
  invoiceMarkupAmount?: number | null;
  /** Whether the amount is worked out from mileage or quantity instead of typed in. */
  advancedAmountFlag?: boolean | null;
  /** Whether the expense is counted in miles or kilometers. */
  mileageFlag?: boolean | null;
  /** Whether the amount is worked out from a quantity. */
  quantityFlag?: boolean | null;
  /** Whether the expense type is out of use. */
  inactiveFlag?: boolean | null;
  /** Highest amount that one expense of this type should have. */
  maxAmount?: number | null;
  /** Code by which another system knows the expense type. */
  integrationXRef?: string;
  /** Whether the expense type is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the expense type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the expense type in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A kind of expense and how it is paid back and billed. */
export interface ExpenseTypeCreate extends ExpenseTypeUpdate<never> {
  /** Name of the expense type. */
  name: string;
  /** Word the screens use for the amount, such as Miles. */
  amountCaption: string;
  /** Whether expenses of this type are billed. */
  billExpenses: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether invoiceMarkupAmount is a fixed amount, an amount for each mile, or a percentage. */
  invoiceMarkupOption: "Amount" | "Mile" | "Percent" | null;
}

/** A kind of expense and how it is paid back and billed. */
export interface ExpenseTypeUpdate<Empty = null> {
  /** Name of the expense type. */
  name?: string;
  /** Word the screens use for the amount, such as Miles. */
  amountCaption?: string;
  /** What the member is paid back for one unit, such as a mile. */
  reimbursementRate?: number | null;
  /** Whether expenses of this type are billed. */
  billExpenses?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether invoiceMarkupAmount is a fixed amount, an amount for each mile, or a percentage. */
  invoiceMarkupOption?: "Amount" | "Mile" | "Percent" | null;
  /** What is added to the expense when the customer is charged, counted as invoiceMarkupOption says. */
  invoiceMarkupAmount?: number | null;
  /** Whether the amount is worked out from mileage or quantity instead of typed in. */
  advancedAmountFlag?: boolean | null;
  /** Whether the expense is counted in miles or kilometers. */
  mileageFlag?: boolean | null;
  /** Whether the amount is worked out from a quantity. */
  quantityFlag?: boolean | null;
  /** Whether the expense type is out of use. */
  inactiveFlag?: boolean | null;
  /** Highest amount that one expense of this type should have. */
  maxAmount?: number | null;
  /** Code by which another system knows the expense type. */
  integrationXRef?: string | Empty;
  /** Whether the expense type is preset where none is chosen. */
  defaultFlag?: boolean | null;
}

/** Short form of an expense type. */
export interface ExpenseTypeInfo {
  /** Id of the expense type. */
  id: number;
  /** Name of the expense type. */
  name?: string;
  /** Whether the expense type is out of use. */
  inactiveFlag?: boolean | null;
  /** Word the screens use for the amount, such as Miles. */
  amountCaption?: string;
  /** Whether the expense is counted in miles or kilometers. */
  mileageFlag?: boolean | null;
  /**
   * What the server notes about the expense type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** An expense type: what the money went on, such as mileage or meals. */
export interface ExpenseTypeReference {
  /** Id of the expense type reference. */
  id?: number | null;
  /** Name of the expense type reference. */
  name?: string;
  /**
   * What the server notes about the expense type reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
