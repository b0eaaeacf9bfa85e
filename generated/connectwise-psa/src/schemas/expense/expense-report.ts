// @generated from definitions/connectwise-psa/schemas/expense/expense-report.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo } from "../../schemas/common.js";

/** All expenses of one member in one period. */
export interface ExpenseReport {
  /** Id of the expense report. */
  id: number;
  /** Member who spent the money. */
  member?: MemberReference;
  /** Calendar year, such as 2025. */
  year?: number | null;
  /** Number of the period within the year. */
  period?: number | null;
  /** First day of the period, YYYY-MM-DDTHH:mm:ssZ. */
  dateStart?: string;
  /** Last day of the period, YYYY-MM-DDTHH:mm:ssZ. */
  dateEnd?: string;
  /** How far it has come between entry, approval and billing. */
  status?:
    | "Open"
    | "Rejected"
    | "PendingApproval"
    | "ErrorsCorrected"
    | "PendingProjectApproval"
    | "ApprovedByTierOne"
    | "RejectBySecondTier"
    | "ApprovedByTierTwo"
    | "ReadyToBill"
    | "Billed"
    | "WrittenOff"
    | "BilledAgreement"
    | null;
  /** Amount of the expense report in all. */
  total?: number | null;
  /** Day by which the report must be handed in, YYYY-MM-DDTHH:mm:ssZ. */
  dueDate?: string;
  /**
   * What the server notes about the expense report, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** An expense report: the expenses of one member in one period. */
export interface ExpenseReportReference {
  /** Id of the expense report reference. */
  id?: number | null;
  /** Name of the expense report reference. */
  name?: string;
  /**
   * What the server notes about the expense report reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** Which approval step an expense report passes. */
export interface ExpenseReportTierUpdate {
  /** Id of the expense report approval. */
  id?: number;
  /** Stage of approval that is meant. */
  approvalType?:
    | "DataEntry"
    | "Tier1Update"
    | "Tier2Update"
    | "Billing"
    | "Service"
    | "Project"
    | "MonthlySummary"
    | "SalesActivity"
    | "Schedule"
    | null;
}
