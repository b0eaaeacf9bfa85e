// @generated from definitions/connectwise-psa/schemas/finance/batch-entry.yaml
// To change this file, edit that and run `npm run generate`.

import type { InvoiceReference, RecordInfo } from "../../schemas/common.js";
import type { ExpenseDetailReference } from "../../schemas/expense/expense-entry.js";
import type { AdjustmentDetailReference } from "../../schemas/procurement/procurement-adjustment.js";
import type { PurchaseOrderLineItemReference, PurchaseOrderReference } from "../../schemas/references.js";

/** A ledger line of an accounting batch. */
export interface BatchEntry {
  /** Id of the accounting batch entry. */
  id: number;
  /** Kind of ledger account the line is posted to, such as receivables or revenue. */
  accountType?: string;
  /** Name of the account that is booked. */
  name?: string;
  /** Number of the account in the general ledger. */
  accountNumber?: string;
  /** Amount on the debit side of the account. */
  debit?: number | null;
  /** Amount booked on the credit side of the account. */
  credit?: number | null;
  /** What the booked goods cost you. */
  cost?: number;
  /** Product ID of the catalog item that is booked. */
  item?: string;
  /** Code of the sale in the ledger. */
  salesCode?: string;
  /** Ledger account that cost of goods sold is posted to. */
  costOfGoodsSoldAccountNumber?: string;
  /** Invoice that is booked. */
  invoice?: InvoiceReference;
  /** Order to a vendor that it belongs to. */
  purchaseOrder?: PurchaseOrderReference;
  /** Purchase order line the entry comes from. */
  lineItem?: PurchaseOrderLineItemReference;
  /** Stock transfer the entry comes from, if any. */
  transfer?: string;
  /** Expense the entry comes from. */
  expense?: ExpenseDetailReference;
  /** Line of the stock adjustment that is booked. */
  adjustmentDetail?: AdjustmentDetailReference;
  /**
   * What the server notes about the accounting batch entry, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
