// @generated from definitions/connectwise-psa/schemas/finance/unposted-payments.yaml
// To change this file, edit that and run `npm run generate`.

import type { InvoiceReference, RecordInfo } from "../../schemas/common.js";

/** A payment that waits for the accounting package. */
export interface UnpostedPayments {
  /** Id of the unposted payment. */
  id: number;
  /** Kind of payment, such as a payment or a credit. */
  type?: string;
  /** Where the payment was recorded; WisePay is the online payment service. */
  source?: "Default" | "WisePay";
  /** Invoice that was paid. */
  invoice?: InvoiceReference;
  /** Money that was paid. */
  amount?: number | null;
  /** Day the payment was made, YYYY-MM-DDTHH:mm:ssZ. */
  paymentDate?: string;
  /** Login name of the member who booked the payment. */
  appliedBy?: string;
  /**
   * What the server notes about the unposted payment, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Details of the payment, when made through WisePay. */
  wisePayPayment?: WisePayPayment;
  /** How far the payment has come on its way to the accounting package. */
  paymentSyncStatus?: string;
  /** When the payment was passed to the accounting package, YYYY-MM-DDTHH:mm:ssZ. */
  paymentSyncDate?: string;
  /** Ledger account the payment is booked on. */
  paymentAccount?: string;
  /** Ledger account for receivables the payment is booked against. */
  aRPaymentAccount?: string;
}

/** A WisePay payment that pays several invoices at once. */
export interface WisePayBatchPayment {
  /** Money that was paid. */
  amount?: number | null;
  /** Web address of the payment in WisePay. */
  wisePayHref?: string;
}

/** Invoice for the fee of a WisePay payment. */
export interface WisePayFeeInvoice {
  /** Id of the WisePay fee invoice. */
  id: number | null;
  /** Number printed on the invoice. */
  invoiceNumber?: string;
  /** Fee charged for the payments. */
  amount?: number | null;
  /** API address of the fee invoice. */
  invoiceHref?: string;
}

/** A payment made online through WisePay. */
export interface WisePayPayment {
  /** When the customer paid, in UTC, as text. */
  paymentDateUtc?: string;
  /** Reference by which WisePay knows the payment. */
  wisePayReference?: string;
  /** Larger payment of several invoices that this one is part of. */
  batchPayment?: WisePayBatchPayment;
  /** Invoice for the fee the customer paid with it. */
  feeInvoice?: WisePayFeeInvoice;
}
