// @generated from definitions/connectwise-psa/schemas/time/time-sheet.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo } from "../../schemas/common.js";

/** All time entries of one member in one period. */
export interface TimeSheet {
  /** Id of the time sheet. */
  id: number;
  /** Member whose time the sheet holds. */
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
  /** Hours logged in the period. */
  hours?: number | null;
  /** Last day for submitting the time sheet, as text. */
  deadline?: string;
  /**
   * What the server notes about the time sheet, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
}

/** Which approval step a time sheet passes. */
export interface TimeSheetTierUpdate {
  /** Id of the time sheet approval. */
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
