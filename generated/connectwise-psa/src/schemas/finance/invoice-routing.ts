// @generated from definitions/connectwise-psa/schemas/finance/invoice-routing.yaml
// To change this file, edit that and run `npm run generate`.

import type { InvoiceReference, MemberReference, RecordInfo } from "../../schemas/common.js";

/** A member who has to review an invoice. */
export interface InvoiceRouting {
  /** Id of the invoice check. */
  id: number;
  /** Invoice that is checked. */
  invoice?: InvoiceReference;
  /** Step in the order of checking, from 1. */
  sequenceNumber?: number | null;
  /** Member who checks the invoice at this step. */
  member?: MemberReference;
  /** Whether the member has reviewed the invoice. */
  reviewedFlag?: boolean;
  /** When the member reviewed the invoice, in UTC. */
  dateReviewedUTC?: string;
  /**
   * What the server notes about the invoice check, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A member who has to review an invoice. */
export interface InvoiceRoutingCreate extends InvoiceRoutingUpdate<never> {}

/** A member who has to review an invoice. */
export interface InvoiceRoutingUpdate<Empty = null> {
  /** Step in the order of checking, from 1. */
  sequenceNumber?: number | null;
  /** Member who checks the invoice at this step. */
  member?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Whether the member has reviewed the invoice. */
  reviewedFlag?: boolean | Empty;
  /** When the member reviewed the invoice, in UTC. */
  dateReviewedUTC?: string | Empty;
}
