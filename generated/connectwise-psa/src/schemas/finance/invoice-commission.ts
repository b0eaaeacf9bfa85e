// @generated from definitions/connectwise-psa/schemas/finance/invoice-commission.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  ActivityReference,
  AgreementReference,
  InvoiceReference,
  MemberReference,
  OpportunityReference,
  ProjectReference,
  RecordInfo,
  SalesOrderReference,
  TicketReference,
} from "../../schemas/common.js";

/** Share of an invoice that a member earns. */
export interface InvoiceCommission {
  /** Id of the invoice commission. */
  id: number;
  /** Member who earns the commission. */
  member?: MemberReference;
  /** Percent of the base the member earns. */
  percent?: number | null;
  /** Share of the commission this member gets when several earn it, in percent. */
  splitPercent?: number | null;
  /** Amount by which the commission was corrected. */
  adjustment?: number | null;
  /** Amount of the invoice that commission is figured on. */
  netAmount?: number | null;
  /** Money the member earns. */
  amount?: number | null;
  /** Invoice of which the commission is a part. */
  invoice?: InvoiceReference;
  /** Opportunity whose sale earns the commission. */
  opportunity?: OpportunityReference;
  /** Agreement whose sale earns the commission. */
  agreement?: AgreementReference;
  /** Sales activity that earned the commission. */
  activity?: ActivityReference;
  /** Ticket whose sale earns the commission. */
  ticket?: TicketReference;
  /** Project whose sale earns the commission. */
  project?: ProjectReference;
  /** Sales order whose sale earns the commission. */
  salesOrder?: SalesOrderReference;
  /** Login name of the member who corrected it. */
  adjustedBy?: string;
  /** When somebody adjusted the commission, as text. */
  adjustedDate?: string;
  /** Why it was corrected. */
  adjustmentReason?: string;
  /**
   * What the server notes about the invoice commission, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** Share of an invoice that a member earns. */
export interface InvoiceCommissionUpdate {
  /** Member who earns the commission. */
  member?: {
    /** Id of the member. */
    id: number;
  } | null;
  /** Percent of the base the member earns. */
  percent?: number | null;
  /** Share of the commission this member gets when several earn it, in percent. */
  splitPercent?: number | null;
  /** Amount by which the commission was corrected. */
  adjustment?: number | null;
  /** Why it was corrected. */
  adjustmentReason?: string | null;
}
