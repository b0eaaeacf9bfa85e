// @generated from definitions/connectwise-psa/schemas/finance/billing-cycle.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** How often something is invoiced. */
export interface BillingCycle {
  /** Id of the billing cycle. */
  id: number;
  /** Short code of at most 5 characters, such as MO for monthly. */
  identifier?: string;
  /** Name of the billing cycle. */
  name?: string;
  /** Whether the billing cycle is preset where none is chosen. */
  defaultFlag?: boolean;
  /** Length of one billing period; NotRecurring bills once. */
  billingOptions?:
    | "BiMonthly"
    | "BiWeekly"
    | "Monthly"
    | "NotRecurring"
    | "Quarterly"
    | "SemiAnnual"
    | "Weekly"
    | "Yearly"
    | null;
  /**
   * What the server notes about the billing cycle, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the billing cycle in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** How often something is invoiced. */
export interface BillingCycleCreate extends BillingCycleUpdate<never> {
  /** Short code of at most 5 characters, such as MO for monthly. */
  identifier: string;
  /** Name of the billing cycle. */
  name: string;
  /** Length of one billing period; NotRecurring bills once. */
  billingOptions:
    | "BiMonthly"
    | "BiWeekly"
    | "Monthly"
    | "NotRecurring"
    | "Quarterly"
    | "SemiAnnual"
    | "Weekly"
    | "Yearly"
    | null;
}

/** How often something is invoiced. */
export interface BillingCycleUpdate<Empty = null> {
  /** Short code of at most 5 characters, such as MO for monthly. */
  identifier?: string;
  /** Name of the billing cycle. */
  name?: string;
  /** Whether the billing cycle is preset where none is chosen. */
  defaultFlag?: boolean | Empty;
  /** Length of one billing period; NotRecurring bills once. */
  billingOptions?:
    | "BiMonthly"
    | "BiWeekly"
    | "Monthly"
    | "NotRecurring"
    | "Quarterly"
    | "SemiAnnual"
    | "Weekly"
    | "Yearly"
    | null;
}

/** Short form of a billing cycle. */
export interface BillingCycleInfo {
  /** Id of the billing cycle. */
  id: number;
  /** Name of the billing cycle. */
  name?: string;
  /** Whether the billing cycle is preset where none is chosen. */
  defaultFlag?: boolean;
  /**
   * What the server notes about the billing cycle, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
