// @generated from definitions/connectwise-psa/schemas/finance/gl-entry.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** One ledger entry of an invoice, with the account it is posted to. */
export interface GLEntry {
  /** Id of the ledger entry. */
  id: number;
  /** Kind of ledger entry, such as revenue or sales tax. */
  type?: string;
  /** Amount posted to the account, in the invoice's currency. */
  amount?: number | null;
  /** Text that goes with the booking. */
  description?: string;
  /** First part of the account number. */
  segment1?: string;
  /** Second part of the account number. */
  segment2?: string;
  /** Third part of the account number. */
  segment3?: string;
  /** Fourth part of the account number. */
  segment4?: string;
  /** Fifth part of the account number. */
  segment5?: string;
  /** Sixth part of the account number. */
  segment6?: string;
  /** Seventh part of the account number. */
  segment7?: string;
  /** Eighth part of the account number. */
  segment8?: string;
  /** Ninth part of the account number. */
  segment9?: string;
  /** Tenth part of the account number. */
  segment10?: string;
  /** Id of the product in the accounting package. */
  productId?: string;
  /** What the goods or work of the entry cost you. */
  cost?: number | null;
  /** Code of the sale in the ledger. */
  salesCode?: string;
  /** Code by which the ledger knows the stock account. */
  inventory?: string;
  /** First part of the account number for cost of goods sold. */
  cogs1?: string;
  /** Second part of the account number for cost of goods sold. */
  cogs2?: string;
  /** Third part of the account number for cost of goods sold. */
  cogs3?: string;
  /** Fourth part of the account number for cost of goods sold. */
  cogs4?: string;
  /** Fifth part of the account number for cost of goods sold. */
  cogs5?: string;
  /** Sixth part of the account number for cost of goods sold. */
  cogs6?: string;
  /** Seventh part of the account number for cost of goods sold. */
  cogs7?: string;
  /** Eighth part of the account number for cost of goods sold. */
  cogs8?: string;
  /** Ninth part of the account number for cost of goods sold. */
  cogs9?: string;
  /** Tenth part of the account number for cost of goods sold. */
  cogs10?: string;
  /** Whether the entry is already in an accounting batch. */
  isBatched?: boolean;
  /**
   * What the server notes about the ledger entry, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** One ledger entry of an invoice, with the account it is posted to. */
export interface GLEntryUpdate<Empty = null> {
  /** Kind of ledger entry, such as revenue or sales tax. */
  type?: string | Empty;
  /** Amount posted to the account, in the invoice's currency. */
  amount?: number | null;
  /** Text that goes with the booking. */
  description?: string | Empty;
  /** First part of the account number. */
  segment1?: string | Empty;
  /** Second part of the account number. */
  segment2?: string | Empty;
  /** Third part of the account number. */
  segment3?: string | Empty;
  /** Fourth part of the account number. */
  segment4?: string | Empty;
  /** Fifth part of the account number. */
  segment5?: string | Empty;
  /** Sixth part of the account number. */
  segment6?: string | Empty;
  /** Seventh part of the account number. */
  segment7?: string | Empty;
  /** Eighth part of the account number. */
  segment8?: string | Empty;
  /** Ninth part of the account number. */
  segment9?: string | Empty;
  /** Tenth part of the account number. */
  segment10?: string | Empty;
  /** Id of the product in the accounting package. */
  productId?: string | Empty;
  /** What the goods or work of the entry cost you. */
  cost?: number | null;
  /** Code of the sale in the ledger. */
  salesCode?: string | Empty;
  /** Code by which the ledger knows the stock account. */
  inventory?: string | Empty;
  /** First part of the account number for cost of goods sold. */
  cogs1?: string | Empty;
  /** Second part of the account number for cost of goods sold. */
  cogs2?: string | Empty;
  /** Third part of the account number for cost of goods sold. */
  cogs3?: string | Empty;
  /** Fourth part of the account number for cost of goods sold. */
  cogs4?: string | Empty;
  /** Fifth part of the account number for cost of goods sold. */
  cogs5?: string | Empty;
  /** Sixth part of the account number for cost of goods sold. */
  cogs6?: string | Empty;
  /** Seventh part of the account number for cost of goods sold. */
  cogs7?: string | Empty;
  /** Eighth part of the account number for cost of goods sold. */
  cogs8?: string | Empty;
  /** Ninth part of the account number for cost of goods sold. */
  cogs9?: string | Empty;
  /** Tenth part of the account number for cost of goods sold. */
  cogs10?: string | Empty;
}

/** One ledger entry of an invoice, with the account it is posted to. */
export interface GLEntryCreate extends GLEntryUpdate<never> {}
