// @generated from definitions/connectwise-psa/schemas/finance/billing-setup-routing.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo } from "../../schemas/common.js";

/** A rule that says who reviews which invoices. */
export interface BillingSetupRouting {
  /** Id of the invoice check. */
  id: number;
  /** Place of the reviewer in the order of review, from 1. */
  sequenceNumber?: number | null;
  /** Kind of invoice the rule is for. */
  invoiceRule?: "All" | "Standard" | "Project" | "Agreement" | null;
  /** How the reviewer is found; with Member it is always the given member. */
  routingRule?: "Account" | "Territory" | "Creator" | "Department" | "Location" | "Member" | "Project" | "Sales" | null;
  /** Reviewer when routingRule is Member. */
  member?: MemberReference;
  /**
   * What the server notes about the invoice check, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A rule that says who reviews which invoices. */
export interface BillingSetupRoutingCreate extends BillingSetupRoutingUpdate<never> {
  /** Place of the reviewer in the order of review, from 1. */
  sequenceNumber: number | null;
  /** Kind of invoice the rule is for. */
  invoiceRule: "All" | "Standard" | "Project" | "Agreement" | null;
  /** How the reviewer is found; with Member it is always the given member. */
  routingRule: "Account" | "Territory" | "Creator" | "Department" | "Location" | "Member" | "Project" | "Sales" | null;
}

/** A rule that says who reviews which invoices. */
export interface BillingSetupRoutingUpdate<Empty = null> {
  /** Place of the reviewer in the order of review, from 1. */
  sequenceNumber?: number | null;
  /** Kind of invoice the rule is for. */
  invoiceRule?: "All" | "Standard" | "Project" | "Agreement" | null;
  /** How the reviewer is found; with Member it is always the given member. */
  routingRule?: "Account" | "Territory" | "Creator" | "Department" | "Location" | "Member" | "Project" | "Sales" | null;
  /** Reviewer when routingRule is Member. */
  member?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
}
