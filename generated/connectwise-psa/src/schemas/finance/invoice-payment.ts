// @generated from definitions/connectwise-psa/schemas/finance/invoice-payment.yaml
// To change this file, edit that and run `npm run generate`.

import type { InvoiceReference, RecordInfo } from "../../schemas/common.js";
import type { WisePayPayment } from "../../schemas/finance/unposted-payments.js";

/** Money or a credit applied to an invoice. */
export interface InvoicePayment {
  /** Id of the invoice payment. */
  id: number;
  /** Kind of payment, such as a payment or a credit. */
  type?: string;
  /** Where the payment was recorded; WisePay is the online payment service. */
  source?: "Default" | "WisePay";
  /** Invoice that was paid. */
  invoice?: InvoiceReference;
  /** Credit memo the payment was made with. */
  credit?: InvoiceReference;
  /** Money that was paid. */
  amount?: number | null;
  /** Money of the invoice still to be paid. */
  balance?: number | null;
  /** What is still owed on the invoice after the payment. */
  invoiceBalance?: number | null;
  /** Full amount of the invoice, tax included. */
  invoiceTotal?: number | null;
  /** Day the payment was made. */
  paymentDate?: string;
  /** Login name of the member who booked the payment. */
  appliedBy?: string;
  /**
   * What the server notes about the invoice payment, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Details of the payment, when made through WisePay. */
  wisePayPayment?: WisePayPayment;
  /** How far the payment has come on its way to the accounting package. */
  paymentSyncStatus?: "Unapplied" | "Applied" | "Synced";
  /** Identifier of the accounting batch the payment was posted in. */
  glBatchID?: string;
  /** When the payment was passed to the accounting package. */
  paymentSyncDate?: string;
  /** Ledger account the payment is booked on. */
  paymentAccount?: string;
  /** Ledger account for receivables the payment is booked against. */
  aRPaymentAccount?: string;
}

/** Money or a credit applied to an invoice. */
export interface InvoicePaymentCreate extends InvoicePaymentUpdate<never> {}

/** Money or a credit applied to an invoice. */
export interface InvoicePaymentUpdate<Empty = null> {
  /** Kind of payment, such as a payment or a credit. */
  type?: string | Empty;
  /** Where the payment was recorded; WisePay is the online payment service. */
  source?: "Default" | "WisePay" | Empty;
  /** Invoice that was paid. */
  invoice?:
    | {
        /** Id of the invoice. */
        id: number;
      }
    | Empty;
  /** Credit memo the payment was made with. */
  credit?:
    | {
        /** Id of the invoice. */
        id: number;
      }
    | Empty;
  /** Money that was paid. */
  amount?: number | null;
  /** Day the payment was made. */
  paymentDate?: string | Empty;
  /** How far the payment has come on its way to the accounting package. */
  paymentSyncStatus?: "Unapplied" | "Applied" | "Synced" | Empty;
  /** Identifier of the accounting batch the payment was posted in. */
  glBatchID?: string | Empty;
  /** When the payment was passed to the accounting package. */
  paymentSyncDate?: string | Empty;
  /** Ledger account the payment is booked on. */
  paymentAccount?: string | Empty;
  /** Ledger account for receivables the payment is booked against. */
  aRPaymentAccount?: string | Empty;
}
