// @generated from definitions/connectwise-psa/schemas/finance/accounting-package-setup.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { AccountingPackageReference } from "../../schemas/finance/accounting-package.js";

/** What is sent to the accounting package and in how much detail. */
export interface AccountingPackageSetup {
  /** Id of the accounting package setup. */
  id: number;
  /** Accounting program that the batches are made for. */
  accountingPackage?: AccountingPackageReference;
  /** Whether batches go straight into the accounting package instead of a file. */
  directTransferFlag?: boolean | null;
  /** Whether invoices are sent to the accounting package. */
  includeInvoicesFlag?: boolean | null;
  /** How much detail each invoice is sent in; Condensed sums up lines, Detailed sends each one. */
  invoiceFormat?: "Default" | "Condensed" | "Detailed" | null;
  /** Whether expenses of members are sent to the accounting package. */
  includeExpensesFlag?: boolean | null;
  /** Whether expenses arrive there as vendor bills. */
  transferExpensesAsBillFlag?: boolean | null;
  /** How much detail expenses are sent in; Condensed sums up lines. */
  expenseFormat?: "Default" | "Condensed" | null;
  /** Whether memo texts are left out of what is sent. */
  suppressMemoFlag?: boolean | null;
  /** Whether payments entered in the accounting package come back to the invoices. */
  syncPaymentInfoFlag?: boolean | null;
  /** Whether payments made through WisePay are synchronized with the accounting package. */
  syncWisePayPaymentInfoFlag?: boolean | null;
  /** Whether sales tax is sent along with the records. */
  includeSalesTaxFlag?: boolean | null;
  /** Whether tax is sent as groups of the accounting package instead of single codes. */
  enableTaxGroupsFlag?: boolean | null;
  /** Whether tax lines with an amount of zero are sent too. */
  zeroDollarTaxAmountsFlag?: boolean | null;
  /** Whether products and their procurement records are sent to the accounting package. */
  includeItemsFlag?: boolean | null;
  /** Whether stock on hand (SOH) is kept in step with the accounting package. */
  inventorySOHFlag?: boolean | null;
  /** Whether amounts of the components of a bundle are sent. */
  sendComponentAmountFlag?: boolean | null;
  /** Whether units of measure are sent with the items. */
  sendUomFlag?: boolean | null;
  /** Whether entries for cost of goods sold (COGS) are sent. */
  includeCogsEntriesFlag?: boolean | null;
  /** Whether COGS entries are sent for drop-shipped products too. */
  includeCogsDropShipFlag?: boolean | null;
  /**
   * What the server notes about the accounting package setup, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
  /** GUID of the accounting package setup in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** What is sent to the accounting package and in how much detail. */
export interface AccountingPackageSetupUpdate {
  /** Accounting program that the batches are made for. */
  accountingPackage?: {
    /** Id of the accounting package reference. */
    id: number | null;
  };
  /** Whether batches go straight into the accounting package instead of a file. */
  directTransferFlag?: boolean | null;
  /** Whether invoices are sent to the accounting package. */
  includeInvoicesFlag?: boolean | null;
  /** How much detail each invoice is sent in; Condensed sums up lines, Detailed sends each one. */
  invoiceFormat?: "Default" | "Condensed" | "Detailed" | null;
  /** Whether expenses of members are sent to the accounting package. */
  includeExpensesFlag?: boolean | null;
  /** Whether expenses arrive there as vendor bills. */
  transferExpensesAsBillFlag?: boolean | null;
  /** How much detail expenses are sent in; Condensed sums up lines. */
  expenseFormat?: "Default" | "Condensed" | null;
  /** Whether memo texts are left out of what is sent. */
  suppressMemoFlag?: boolean | null;
  /** Whether payments entered in the accounting package come back to the invoices. */
  syncPaymentInfoFlag?: boolean | null;
  /** Whether payments made through WisePay are synchronized with the accounting package. */
  syncWisePayPaymentInfoFlag?: boolean | null;
  /** Whether sales tax is sent along with the records. */
  includeSalesTaxFlag?: boolean | null;
  /** Whether tax is sent as groups of the accounting package instead of single codes. */
  enableTaxGroupsFlag?: boolean | null;
  /** Whether tax lines with an amount of zero are sent too. */
  zeroDollarTaxAmountsFlag?: boolean | null;
  /** Whether products and their procurement records are sent to the accounting package. */
  includeItemsFlag?: boolean | null;
  /** Whether stock on hand (SOH) is kept in step with the accounting package. */
  inventorySOHFlag?: boolean | null;
  /** Whether amounts of the components of a bundle are sent. */
  sendComponentAmountFlag?: boolean | null;
  /** Whether units of measure are sent with the items. */
  sendUomFlag?: boolean | null;
  /** Whether entries for cost of goods sold (COGS) are sent. */
  includeCogsEntriesFlag?: boolean | null;
  /** Whether COGS entries are sent for drop-shipped products too. */
  includeCogsDropShipFlag?: boolean | null;
}

/** What is sent to the accounting package and in how much detail. */
export interface AccountingPackageSetupCreate extends AccountingPackageSetupUpdate {
  /** Accounting program that the batches are made for. */
  accountingPackage: {
    /** Id of the accounting package reference. */
    id: number | null;
  };
}
