// @generated from definitions/connectwise-psa/schemas/finance/billing-status.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A status an invoice can have. */
export interface BillingStatus {
  /** Id of the billing status. */
  id: number;
  /** Name of the billing status. */
  name?: string;
  /** Position of the billing status in lists; lower comes first. */
  sortOrder?: number | null;
  /** Whether the billing status is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether invoices with this status count as closed. */
  closedFlag?: boolean | null;
  /** Whether the billing status is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether an invoice in this status counts as sent to the customer. */
  sentFlag?: boolean | null;
  /**
   * What the server notes about the billing status, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the billing status in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A status an invoice can have. */
export interface BillingStatusCreate extends BillingStatusUpdate {
  /** Name of the billing status. */
  name: string;
}

/** A status an invoice can have. */
export interface BillingStatusUpdate {
  /** Name of the billing status. */
  name?: string;
  /** Position of the billing status in lists; lower comes first. */
  sortOrder?: number | null;
  /** Whether the billing status is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Whether invoices with this status count as closed. */
  closedFlag?: boolean | null;
  /** Whether the billing status is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether an invoice in this status counts as sent to the customer. */
  sentFlag?: boolean | null;
}

/** Short form of a billing status. */
export interface BillingStatusInfo {
  /** Id of the billing status. */
  id: number;
  /** Name of the billing status. */
  name?: string;
  /** Position of the billing status in lists; lower comes first. */
  sortOrder?: number | null;
  /** Whether the billing status is out of use. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the billing status, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A billing status: where an invoice stands, such as new, sent or closed. */
export interface BillingStatusReference {
  /** Id of the billing status reference. */
  id?: number | null;
  /** Name of the billing status reference. */
  name?: string;
  isClosed?: boolean | null;
  /**
   * What the server notes about the billing status reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
