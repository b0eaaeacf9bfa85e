// @generated from definitions/connectwise-psa/schemas/company/portal-configuration-project-setup.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { PortalConfigurationReference } from "../../schemas/company/portal-configuration.js";

/** Which details of projects and their tickets a portal shows. */
export interface PortalConfigurationProjectSetup {
  /** Id of the project setup of the customer portal. */
  id: number;
  /** Portal the setup belongs to. */
  portalConfig?: PortalConfigurationReference;
  /** Whether the portal shows for a project its name. */
  projectNameFlag?: boolean | null;
  /** Whether the portal shows for a project its type. */
  projectTypeFlag?: boolean | null;
  /** Whether the portal shows for a project its status. */
  statusFlag?: boolean | null;
  /** Whether the portal shows for a project who manages it. */
  projectManagerFlag?: boolean | null;
  /** Whether the portal shows for a project how it is billed. */
  billingMethodFlag?: boolean | null;
  /** Whether the portal shows for a project its contact. */
  contactFlag?: boolean | null;
  /** Whether the portal shows for a project when it is expected to start. */
  estimatedStartFlag?: boolean | null;
  /** Whether the portal shows for a project when it is expected to end. */
  estimatedEndFlag?: boolean | null;
  /** Whether the portal shows for a project its description. */
  descriptionFlag?: boolean | null;
  /** Whether the portal shows for a project when it was last changed. */
  lastUpdatedFlag?: boolean | null;
  /** Which closed projects the portal shows: none, those closed in the last 30 to 120 days, or all. */
  onlyDisplay?:
    | "DoNotDisplay"
    | "Closed30Days"
    | "Closed60Days"
    | "Closed90Days"
    | "Closed120Days"
    | "AllClosed"
    | null;
  /** Whether the portal shows for tickets billed by time and material how many hours are budgeted. */
  timeMaterialBudgetHrsFlag?: boolean | null;
  /** Whether the portal shows for tickets billed by time and material when work is scheduled to start. */
  timeMaterialScheduledStartFlag?: boolean | null;
  /** Whether the portal shows for tickets billed by time and material when work is scheduled to finish. */
  timeMaterialScheduledFinishFlag?: boolean | null;
  /** Whether the portal shows for tickets billed by time and material how many hours are scheduled. */
  timeMaterialScheduledHrsFlag?: boolean | null;
  /** Whether the portal shows for tickets billed by time and material when work really started. */
  timeMaterialActualStartFlag?: boolean | null;
  /** Whether the portal shows for tickets billed by time and material when work really finished. */
  timeMaterialActualFinishFlag?: boolean | null;
  /** Whether the portal shows for tickets billed by time and material how many hours were really worked. */
  timeMaterialActualHrsFlag?: boolean | null;
  /** Whether the portal shows for tickets billed by time and material how the work is billed. */
  timeMaterialBillFlag?: boolean | null;
  /** Whether the portal shows for tickets billed by time and material the status. */
  timeMaterialStatusFlag?: boolean | null;
  /** Whether the portal shows for tickets billed by time and material who is assigned. */
  timeMaterialAssignedFlag?: boolean | null;
  /** Whether the portal shows for tickets with a fixed fee how many hours are budgeted. */
  fixedFeeBudgetHrsFlag?: boolean | null;
  /** Whether the portal shows for tickets with a fixed fee when work is scheduled to start. */
  fixedFeeScheduledStartFlag?: boolean | null;
  /** Whether the portal shows for tickets with a fixed fee when work is scheduled to finish. */
  fixedFeeScheduledFinishFlag?: boolean | null;
  /** Whether the portal shows for tickets with a fixed fee how many hours are scheduled. */
  fixedFeeScheduledHrsFlag?: boolean | null;
  /** Whether the portal shows for tickets with a fixed fee when work really started. */
  fixedFeeActualStartFlag?: boolean | null;
  /** Whether the portal shows for tickets with a fixed fee when work really finished. */
  fixedFeeActualFinishFlag?: boolean | null;
  /** Whether the portal shows for tickets with a fixed fee how many hours were really worked. */
  fixedFeeActualHrsFlag?: boolean | null;
  /** Whether the portal shows for tickets with a fixed fee how the work is billed. */
  fixedFeeBillFlag?: boolean | null;
  /** Whether the portal shows for tickets with a fixed fee the status. */
  fixedFeeStatusFlag?: boolean | null;
  /** Whether the portal shows for tickets with a fixed fee who is assigned. */
  fixedFeeAssignedFlag?: boolean | null;
  /** Whether the portal shows for project issues how many hours are budgeted. */
  projectIssueBudgetHrsFlag?: boolean | null;
  /** Whether the portal shows for project issues when work is scheduled to start. */
  projectIssueScheduledStartFlag?: boolean | null;
  /** Whether the portal shows for project issues when work is scheduled to finish. */
  projectIssueScheduledFinishFlag?: boolean | null;
  /** Whether the portal shows for project issues how many hours are scheduled. */
  projectIssueScheduledHrsFlag?: boolean | null;
  /** Whether the portal shows for project issues when work really started. */
  projectIssueActualStartFlag?: boolean | null;
  /** Whether the portal shows for project issues when work really finished. */
  projectIssueActualFinishFlag?: boolean | null;
  /** Whether the portal shows for project issues how many hours were really worked. */
  projectIssueActualHrsFlag?: boolean | null;
  /** Whether the portal shows for project issues how the work is billed. */
  projectIssueBillFlag?: boolean | null;
  /** Whether the portal shows for project issues the status. */
  projectIssueStatusFlag?: boolean | null;
  /** Whether the portal shows for project issues who is assigned. */
  projectIssueAssignedFlag?: boolean | null;
  /** Whether the details of a project show its hours in total. */
  projectDetailTotalHoursFlag?: boolean | null;
  /**
   * What the server notes about the project setup of the customer portal, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}

/** Which details of projects and their tickets a portal shows. */
export interface PortalConfigurationProjectSetupUpdate {
  /** Whether the portal shows for a project its name. */
  projectNameFlag?: boolean | null;
  /** Whether the portal shows for a project its type. */
  projectTypeFlag?: boolean | null;
  /** Whether the portal shows for a project its status. */
  statusFlag?: boolean | null;
  /** Whether the portal shows for a project who manages it. */
  projectManagerFlag?: boolean | null;
  /** Whether the portal shows for a project how it is billed. */
  billingMethodFlag?: boolean | null;
  /** Whether the portal shows for a project its contact. */
  contactFlag?: boolean | null;
  /** Whether the portal shows for a project when it is expected to start. */
  estimatedStartFlag?: boolean | null;
  /** Whether the portal shows for a project when it is expected to end. */
  estimatedEndFlag?: boolean | null;
  /** Whether the portal shows for a project its description. */
  descriptionFlag?: boolean | null;
  /** Whether the portal shows for a project when it was last changed. */
  lastUpdatedFlag?: boolean | null;
  /** Which closed projects the portal shows: none, those closed in the last 30 to 120 days, or all. */
  onlyDisplay?:
    | "DoNotDisplay"
    | "Closed30Days"
    | "Closed60Days"
    | "Closed90Days"
    | "Closed120Days"
    | "AllClosed"
    | null;
  /** Whether the portal shows for tickets billed by time and material how many hours are budgeted. */
  timeMaterialBudgetHrsFlag?: boolean | null;
  /** Whether the portal shows for tickets billed by time and material when work is scheduled to start. */
  timeMaterialScheduledStartFlag?: boolean | null;
  /** Whether the portal shows for tickets billed by time and material when work is scheduled to finish. */
  timeMaterialScheduledFinishFlag?: boolean | null;
  /** Whether the portal shows for tickets billed by time and material how many hours are scheduled. */
  timeMaterialScheduledHrsFlag?: boolean | null;
  /** Whether the portal shows for tickets billed by time and material when work really started. */
  timeMaterialActualStartFlag?: boolean | null;
  /** Whether the portal shows for tickets billed by time and material when work really finished. */
  timeMaterialActualFinishFlag?: boolean | null;
  /** Whether the portal shows for tickets billed by time and material how many hours were really worked. */
  timeMaterialActualHrsFlag?: boolean | null;
  /** Whether the portal shows for tickets billed by time and material how the work is billed. */
  timeMaterialBillFlag?: boolean | null;
  /** Whether the portal shows for tickets billed by time and material the status. */
  timeMaterialStatusFlag?: boolean | null;
  /** Whether the portal shows for tickets billed by time and material who is assigned. */
  timeMaterialAssignedFlag?: boolean | null;
  /** Whether the portal shows for tickets with a fixed fee how many hours are budgeted. */
  fixedFeeBudgetHrsFlag?: boolean | null;
  /** Whether the portal shows for tickets with a fixed fee when work is scheduled to start. */
  fixedFeeScheduledStartFlag?: boolean | null;
  /** Whether the portal shows for tickets with a fixed fee when work is scheduled to finish. */
  fixedFeeScheduledFinishFlag?: boolean | null;
  /** Whether the portal shows for tickets with a fixed fee how many hours are scheduled. */
  fixedFeeScheduledHrsFlag?: boolean | null;
  /** Whether the portal shows for tickets with a fixed fee when work really started. */
  fixedFeeActualStartFlag?: boolean | null;
  /** Whether the portal shows for tickets with a fixed fee when work really finished. */
  fixedFeeActualFinishFlag?: boolean | null;
  /** Whether the portal shows for tickets with a fixed fee how many hours were really worked. */
  fixedFeeActualHrsFlag?: boolean | null;
  /** Whether the portal shows for tickets with a fixed fee how the work is billed. */
  fixedFeeBillFlag?: boolean | null;
  /** Whether the portal shows for tickets with a fixed fee the status. */
  fixedFeeStatusFlag?: boolean | null;
  /** Whether the portal shows for tickets with a fixed fee who is assigned. */
  fixedFeeAssignedFlag?: boolean | null;
  /** Whether the portal shows for project issues how many hours are budgeted. */
  projectIssueBudgetHrsFlag?: boolean | null;
  /** Whether the portal shows for project issues when work is scheduled to start. */
  projectIssueScheduledStartFlag?: boolean | null;
  /** Whether the portal shows for project issues when work is scheduled to finish. */
  projectIssueScheduledFinishFlag?: boolean | null;
  /** Whether the portal shows for project issues how many hours are scheduled. */
  projectIssueScheduledHrsFlag?: boolean | null;
  /** Whether the portal shows for project issues when work really started. */
  projectIssueActualStartFlag?: boolean | null;
  /** Whether the portal shows for project issues when work really finished. */
  projectIssueActualFinishFlag?: boolean | null;
  /** Whether the portal shows for project issues how many hours were really worked. */
  projectIssueActualHrsFlag?: boolean | null;
  /** Whether the portal shows for project issues how the work is billed. */
  projectIssueBillFlag?: boolean | null;
  /** Whether the portal shows for project issues the status. */
  projectIssueStatusFlag?: boolean | null;
  /** Whether the portal shows for project issues who is assigned. */
  projectIssueAssignedFlag?: boolean | null;
  /** Whether the details of a project show its hours in total. */
  projectDetailTotalHoursFlag?: boolean | null;
}

/** Which details of projects and their tickets a portal shows. */
export interface PortalConfigurationProjectSetupCreate extends PortalConfigurationProjectSetupUpdate {
  /** Which closed projects the portal shows: none, those closed in the last 30 to 120 days, or all. */
  onlyDisplay: "DoNotDisplay" | "Closed30Days" | "Closed60Days" | "Closed90Days" | "Closed120Days" | "AllClosed" | null;
}
