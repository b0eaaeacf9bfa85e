// @generated from definitions/connectwise-psa/schemas/finance/tax-integration.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** Connection to an outside tax service. */
export interface TaxIntegration {
  /** Service that computes the tax. */
  taxIntegrationType?: "Avalara";
  /** Id of the tax service setup. */
  id: number;
  /** Number of your account at the tax service. */
  accountNumber?: string;
  /** Web address of the tax service. */
  serviceUrl?: string;
  /** Code of your company in the tax service. */
  companyCode?: string;
  /** Tax code sent to the service for time. */
  timeTaxCode?: string;
  /** Tax code sent to the service for expenses. */
  expenseTaxCode?: string;
  /** Tax code sent to the service for products without one of their own. */
  productTaxCode?: string;
  /** Tax code sent to the service for amounts billed without detail lines. */
  invoiceAmountTaxCode?: string;
  /** Whether the tax service setup is switched on. */
  enabledFlag?: boolean | null;
  /** Whether transactions are committed (recorded for good) in the tax service. */
  commitTransactionsFlag?: boolean | null;
  /** Whether invoices are recorded in the service as sales invoices. */
  salesInvoiceFlag?: boolean | null;
  /** Tax code sent to the service for freight. */
  freightTaxCode?: string;
  /** Whether tax figured by the service is passed on to the accounting package. */
  accountingIntegrationFlag?: boolean | null;
  /** Whether tax is shown for each line instead of once for the invoice. */
  taxLineFlag?: boolean | null;
  /**
   * What the server notes about the tax service setup, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** Connection to an outside tax service. */
export interface TaxIntegrationUpdate<Empty = null> {
  /** Service that computes the tax. */
  taxIntegrationType?: "Avalara" | Empty;
  /** Number of your account at the tax service. */
  accountNumber?: string | Empty;
  /** Secret key of your account at the tax service. */
  licenseKey?: string | Empty;
  /** Web address of the tax service. */
  serviceUrl?: string | Empty;
  /** Code of your company in the tax service. */
  companyCode?: string | Empty;
  /** Tax code sent to the service for time. */
  timeTaxCode?: string | Empty;
  /** Tax code sent to the service for expenses. */
  expenseTaxCode?: string | Empty;
  /** Tax code sent to the service for products without one of their own. */
  productTaxCode?: string | Empty;
  /** Tax code sent to the service for amounts billed without detail lines. */
  invoiceAmountTaxCode?: string | Empty;
  /** Whether the tax service setup is switched on. */
  enabledFlag?: boolean | null;
  /** Whether transactions are committed (recorded for good) in the tax service. */
  commitTransactionsFlag?: boolean | null;
  /** Whether invoices are recorded in the service as sales invoices. */
  salesInvoiceFlag?: boolean | null;
  /** Tax code sent to the service for freight. */
  freightTaxCode?: string | Empty;
  /** Whether tax figured by the service is passed on to the accounting package. */
  accountingIntegrationFlag?: boolean | null;
  /** Whether tax is shown for each line instead of once for the invoice. */
  taxLineFlag?: boolean | null;
}

/** Connection to an outside tax service. */
export interface TaxIntegrationCreate extends TaxIntegrationUpdate<never> {}

/** Short form of the tax service settings. */
export interface TaxIntegrationInfo {
  /** Id of the tax service setup. */
  id: number;
  /** Whether the tax service setup is switched on. */
  enabledFlag?: boolean;
  /** Service that computes the tax. */
  taxIntegrationType?: "Avalara";
  /**
   * What the server notes about the tax service setup, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
