// @generated from definitions/connectwise-psa/schemas/system/time-expense.yaml
// To change this file, edit that and run `npm run generate`.

import type { CompanyReference, RecordInfo } from "../../schemas/common.js";

/** Settings of your own organization for time and expenses. */
export interface TimeExpense {
  /** Id of the time and expense setting. */
  id: number;
  /** Whether time and expenses need a first approval. */
  tier1ApprovalFlag?: boolean | null;
  /** Whether time and expenses need a second approval. */
  tier2ApprovalFlag?: boolean | null;
  /** True bars the entry of time. */
  disableTimeEntryFlag?: boolean | null;
  /** Whether time entries must have notes. */
  requireTimeNoteFlag?: boolean | null;
  /** Whether expense entries must have notes. */
  requireExpenseNoteFlag?: boolean | null;
  /** Step that hours are rounded to, such as 0.25 for a quarter of an hour. */
  roundingFactor?: number | null;
  /** Number at which invoice numbers begin. */
  invoiceStart?: number | null;
  /** Kind preset for special invoices. */
  defaultSpecialInvoiceType?:
    | "Agreement"
    | "CreditMemo"
    | "DownPayment"
    | "Miscellaneous"
    | "Progress"
    | "Standard"
    | "Consolidated"
    | null;
  /** Company record that stands for your own organization. */
  internalCompany?: CompanyReference;
  /**
   * What the server notes about the time and expense setting, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** Settings of your own organization for time and expenses. */
export interface TimeExpenseUpdate {
  /** Whether time and expenses need a first approval. */
  tier1ApprovalFlag?: boolean | null;
  /** Whether time and expenses need a second approval. */
  tier2ApprovalFlag?: boolean | null;
  /** True bars the entry of time. */
  disableTimeEntryFlag?: boolean | null;
  /** Whether time entries must have notes. */
  requireTimeNoteFlag?: boolean | null;
  /** Whether expense entries must have notes. */
  requireExpenseNoteFlag?: boolean | null;
  /** Step that hours are rounded to, such as 0.25 for a quarter of an hour. */
  roundingFactor?: number | null;
  /** Number at which invoice numbers begin. */
  invoiceStart?: number | null;
  /** Kind preset for special invoices. */
  defaultSpecialInvoiceType?:
    | "Agreement"
    | "CreditMemo"
    | "DownPayment"
    | "Miscellaneous"
    | "Progress"
    | "Standard"
    | "Consolidated"
    | null;
  /** Company record that stands for your own organization. */
  internalCompany?: {
    /** Id of the company. */
    id: number;
  };
}

/** Settings of your own organization for time and expenses. */
export interface TimeExpenseCreate extends TimeExpenseUpdate {
  /** Company record that stands for your own organization. */
  internalCompany: {
    /** Id of the company. */
    id: number;
  };
}
