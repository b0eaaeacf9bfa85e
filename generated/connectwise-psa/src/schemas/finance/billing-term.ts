// @generated from definitions/connectwise-psa/schemas/finance/billing-term.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** Payment terms: how many days after its date an invoice is due. */
export interface BillingTerm {
  /** Id of the billing terms. */
  id: number;
  /** Name of the terms, such as Net 30; unique. */
  name?: string;
  /** Whether new invoices and companies start with them. */
  defaultFlag?: boolean | null;
  /** Days from invoice date to due date; 0 means due at once. */
  dueDays?: number;
  /** Code of the terms in the accounting package. */
  termsXref?: string;
  /**
   * What the server notes about the billing term, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the record in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** Payment terms: how many days after its date an invoice is due. */
export interface BillingTermCreate extends BillingTermUpdate<never> {
  /** Name of the terms, such as Net 30; unique. */
  name: string;
  /** Days from invoice date to due date; 0 means due at once. */
  dueDays: number;
}

/** Payment terms: how many days after its date an invoice is due. */
export interface BillingTermUpdate<Empty = null> {
  /** Name of the terms, such as Net 30; unique. */
  name?: string;
  /** Whether new invoices and companies start with them. */
  defaultFlag?: boolean | null;
  /** Days from invoice date to due date; 0 means due at once. */
  dueDays?: number;
  /** Code of the terms in the accounting package. */
  termsXref?: string | Empty;
}

/** The slim copy of billing terms. */
export interface BillingTermInfo {
  /** Id of the billing terms. */
  id: number;
  /** Name of the terms, such as Net 30. */
  name?: string;
  /** Whether new invoices and companies start with them. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the billing term info, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
