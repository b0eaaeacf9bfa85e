// @generated from definitions/connectwise-psa/schemas/company/portal-configuration-service-setup.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, ServiceSignoffReference } from "../../schemas/common.js";

/** Which details of service tickets a portal shows. */
export interface PortalConfigurationServiceSetup {
  /** Id of the service setup of the customer portal. */
  id: number;
  /** Whether the portal shows for a ticket its type. */
  serviceTypeFlag?: boolean | null;
  /** Whether the portal shows for a ticket its subtype. */
  serviceSubTypeFlag?: boolean | null;
  /** Whether the portal shows for a ticket its item. */
  serviceSubTypeItemFlag?: boolean | null;
  /** Whether the portal shows for a ticket its status. */
  statusFlag?: boolean | null;
  /** Whether the portal shows for a ticket its site. */
  siteNameFlag?: boolean | null;
  /** Whether the portal shows for a ticket when it was entered. */
  enteredDateFlag?: boolean | null;
  /** Whether the portal shows for a ticket when it was last changed. */
  lastUpdateFlag?: boolean | null;
  /** Whether the portal shows for a ticket by when it is required. */
  requiredDateFlag?: boolean | null;
  /** Whether the portal shows for a ticket its contact. */
  contactFlag?: boolean | null;
  /** Whether the portal shows for a ticket who is assigned. */
  assignedResourcesFlag?: boolean | null;
  /** Whether the portal shows for a ticket how it stands to its service level agreement (SLA). */
  slaInfoFlag?: boolean | null;
  /** Whether the portal shows for a ticket its service board. */
  serviceBoardFlag?: boolean | null;
  /** Whether the portal shows for a ticket how many hours are budgeted. */
  budgetHoursFlag?: boolean | null;
  /** Whether the portal shows for a ticket how many hours were really worked. */
  actualHoursFlag?: boolean | null;
  /** Whether the portal shows for a ticket whether it is approved. */
  approvalStatusFlag?: boolean | null;
  /** Whether the portal shows for a ticket its tasks that are still open. */
  openTasksFlag?: boolean | null;
  /** Whether the portal shows for a ticket its tasks that are closed. */
  closedTasksFlag?: boolean | null;
  /** Whether customers can open a chat from a ticket. */
  enableChatAssistFlag?: boolean | null;
  /** Which closed tickets the portal shows: none, those closed in the last 30 to 120 days, or all. */
  displayClosedTicketsOption?:
    | "DoNotDisplay"
    | "Closed30Days"
    | "Closed60Days"
    | "Closed90Days"
    | "Closed120Days"
    | "AllClosed"
    | null;
  /** Printed form customers get for tickets billed by time and material. */
  timeMaterialsTicketTemplate?: ServiceSignoffReference;
  /** Printed form customers get for tickets with a fixed fee. */
  fixedFeeTicketTemplate?: ServiceSignoffReference;
  /**
   * What the server notes about the service setup of the customer portal, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}

/** Which details of service tickets a portal shows. */
export interface PortalConfigurationServiceSetupUpdate {
  /** Whether the portal shows for a ticket its type. */
  serviceTypeFlag?: boolean | null;
  /** Whether the portal shows for a ticket its subtype. */
  serviceSubTypeFlag?: boolean | null;
  /** Whether the portal shows for a ticket its item. */
  serviceSubTypeItemFlag?: boolean | null;
  /** Whether the portal shows for a ticket its status. */
  statusFlag?: boolean | null;
  /** Whether the portal shows for a ticket its site. */
  siteNameFlag?: boolean | null;
  /** Whether the portal shows for a ticket when it was entered. */
  enteredDateFlag?: boolean | null;
  /** Whether the portal shows for a ticket when it was last changed. */
  lastUpdateFlag?: boolean | null;
  /** Whether the portal shows for a ticket by when it is required. */
  requiredDateFlag?: boolean | null;
  /** Whether the portal shows for a ticket its contact. */
  contactFlag?: boolean | null;
  /** Whether the portal shows for a ticket who is assigned. */
  assignedResourcesFlag?: boolean | null;
  /** Whether the portal shows for a ticket how it stands to its service level agreement (SLA). */
  slaInfoFlag?: boolean | null;
  /** Whether the portal shows for a ticket its service board. */
  serviceBoardFlag?: boolean | null;
  /** Whether the portal shows for a ticket how many hours are budgeted. */
  budgetHoursFlag?: boolean | null;
  /** Whether the portal shows for a ticket how many hours were really worked. */
  actualHoursFlag?: boolean | null;
  /** Whether the portal shows for a ticket whether it is approved. */
  approvalStatusFlag?: boolean | null;
  /** Whether the portal shows for a ticket its tasks that are still open. */
  openTasksFlag?: boolean | null;
  /** Whether the portal shows for a ticket its tasks that are closed. */
  closedTasksFlag?: boolean | null;
  /** Whether customers can open a chat from a ticket. */
  enableChatAssistFlag?: boolean | null;
  /** Which closed tickets the portal shows: none, those closed in the last 30 to 120 days, or all. */
  displayClosedTicketsOption?:
    | "DoNotDisplay"
    | "Closed30Days"
    | "Closed60Days"
    | "Closed90Days"
    | "Closed120Days"
    | "AllClosed"
    | null;
  /** Printed form customers get for tickets billed by time and material. */
  timeMaterialsTicketTemplate?: {
    /** Id of the sign-off template. */
    id: number;
  };
  /** Printed form customers get for tickets with a fixed fee. */
  fixedFeeTicketTemplate?: {
    /** Id of the sign-off template. */
    id: number;
  };
}

/** Which details of service tickets a portal shows. */
export interface PortalConfigurationServiceSetupCreate extends PortalConfigurationServiceSetupUpdate {
  /** Which closed tickets the portal shows: none, those closed in the last 30 to 120 days, or all. */
  displayClosedTicketsOption:
    | "DoNotDisplay"
    | "Closed30Days"
    | "Closed60Days"
    | "Closed90Days"
    | "Closed120Days"
    | "AllClosed"
    | null;
  /** Printed form customers get for tickets billed by time and material. */
  timeMaterialsTicketTemplate: {
    /** Id of the sign-off template. */
    id: number;
  };
  /** Printed form customers get for tickets with a fixed fee. */
  fixedFeeTicketTemplate: {
    /** Id of the sign-off template. */
    id: number;
  };
}
