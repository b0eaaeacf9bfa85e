// @generated from definitions/connectwise-psa/schemas/system/workflow-action.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BoardReference,
  CompanyStatusReference,
  ConfigurationStatusReference,
  ConfigurationTypeReference,
  ContactReference,
  MemberReference,
  PriorityReference,
  RecordInfo,
  ServiceItemReference,
  ServiceStatusReference,
  ServiceSubTypeReference,
  ServiceTypeReference,
  TrackReference,
} from "../../schemas/common.js";
import type { ServiceTemplateReference } from "../../schemas/company/service-template.js";
import type { GroupReference } from "../../schemas/marketing/group.js";
import type { AutomateScriptReference } from "../../schemas/references.js";
import type { ActivityStatusReference } from "../../schemas/sales/activity-status.js";
import type { ActivityTypeReference } from "../../schemas/sales/activity-type.js";
import type { ProjectStatusReference } from "../../schemas/sales/opportunity.js";
import type { OrderStatusReference } from "../../schemas/sales/order-status.js";
import type { ServiceSurveyReference } from "../../schemas/service/service-survey.js";
import type { GenericBoardTeamReference } from "../../schemas/service/service-team.js";
import type { NotificationRecipientReference } from "../../schemas/system/notification-recipient.js";
import type { NotifyTypeReference } from "../../schemas/system/workflow-notify-type.js";

/** Something a workflow does when an event occurs. */
export interface WorkflowAction {
  /** Id of the workflow action. */
  id: number;
  /** Kind of action, such as Send Email; decides which other members are needed. */
  notifyType?: NotifyTypeReference;
  /** Who gets the notice, such as the contact, the owner or a specific member. */
  notifyWho?: NotificationRecipientReference;
  /** Member who is notified, when notifyWho is a specific member. */
  specificMemberTo?: MemberReference;
  /** Address mail goes to; must be given when notifyWho is Email Address. */
  emailRecipient?: string;
  /** Who appears as the sender, such as a specific member or an e-mail address. */
  notifyFrom?: NotificationRecipientReference;
  /** Member who appears as the sender, when notifyFrom is a specific member. */
  specificMemberFrom?: MemberReference;
  /** Address mail comes from; must be given when notifyFrom is Email Address. */
  emailFrom?: string;
  /** Contact who gets a copy of the e-mail. */
  ccContact?: ContactReference;
  /** Contact who gets a blind copy of the e-mail. */
  bccContact?: ContactReference;
  /** Subject of the mail or activity; needed to send mail, create an activity or assign somebody. */
  subject?: string;
  /** Body of the e-mail, or text of the activity or ticket, the action makes. */
  notes?: string;
  /** Status of the sales activity the action makes. */
  activityStatus?: ActivityStatusReference;
  /** Kind of sales activity the action makes. */
  activityType?: ActivityTypeReference;
  /** Track the action starts. */
  attachedTrack?: TrackReference;
  /** Days to wait before the action is done. */
  daysToExecute?: number | null;
  /** Service board of the tickets the action makes or changes. */
  board?: BoardReference;
  /** Status the ticket is created with or changed to. */
  boardStatus?: ServiceStatusReference;
  /** Type of the ticket the action makes. */
  serviceType?: ServiceTypeReference;
  /** Subtype of the ticket the action makes. */
  serviceSubType?: ServiceSubTypeReference;
  /** Item, the third level of ticket classification, that is set. */
  serviceItem?: ServiceItemReference;
  /** Marketing group the contact is added to. */
  group?: GroupReference;
  /** Ticket template the action fills the new ticket in from. */
  serviceTemplate?: ServiceTemplateReference;
  /** Least number of days when the action concerns invoices. */
  invoiceMinDays?: number | null;
  /** ConnectWise Automate script that is started. */
  automateScript?: AutomateScriptReference;
  /** Status the ticket gets when the script has worked. */
  scriptSuccessStatus?: ServiceStatusReference;
  /** Status the ticket gets when the script has failed. */
  scriptFailStatus?: ServiceStatusReference;
  /** Whether notes of the action go under Discussion of the ticket. */
  detailNotesFlag?: boolean | null;
  /** Whether notes of the action go under Internal of the ticket. */
  internalNotesFlag?: boolean | null;
  /** Whether notes of the action go into the audit trail. */
  auditNotesFlag?: boolean | null;
  /** Ticket priority that is set. */
  servicePriority?: PriorityReference;
  /** Whether the owner of the record is changed too. */
  updateOwnerFlag?: boolean | null;
  /** Status a sales order is changed to. */
  salesOrderStatus?: OrderStatusReference;
  /** Status a project is changed to. */
  projectStatus?: ProjectStatusReference;
  /** Status a company is changed to. */
  companyStatus?: CompanyStatusReference;
  /** Ids of the workflow attachments that mail carries. */
  attachments?: number[];
  /** Survey the e-mail of the action links to. */
  serviceSurvey?: ServiceSurveyReference;
  /** Team that is assigned or notified. */
  specificTeamTo?: GenericBoardTeamReference;
  /** Whose configurations are attached to the ticket; must be given for the action Attach Configuration. */
  attachConfigurationsFor?: "Company" | "Contact" | null;
  /** Type of configuration that is attached; others are left out. */
  configurationType?: ConfigurationTypeReference;
  /** Status of configurations that are attached; others are left out. */
  configurationStatus?: ConfigurationStatusReference;
  /** GUID of the workflow action in the shared ConnectWise platform. */
  connectWiseID?: string;
  /** Id of the event the action belongs to. */
  parentId?: number | null;
  /** Id of the workflow the action belongs to. */
  grandParentId?: number | null;
  /** Platform GUID of the record the workflow action belongs to. */
  parentConnectWiseId?: string;
  /** Platform GUID of the record above the parent. */
  grandParentConnectWiseId?: string;
  /**
   * What the server notes about the workflow action, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** Something a workflow does when an event occurs. */
export interface WorkflowActionCreate extends WorkflowActionUpdate<never> {
  /** Kind of action, such as Send Email; decides which other members are needed. */
  notifyType: {
    /** Id of the notify type reference. */
    id: number | null;
  };
}

/** Something a workflow does when an event occurs. */
export interface WorkflowActionUpdate<Empty = null> {
  /** Kind of action, such as Send Email; decides which other members are needed. */
  notifyType?: {
    /** Id of the notify type reference. */
    id: number | null;
  };
  /** Who gets the notice, such as the contact, the owner or a specific member. */
  notifyWho?:
    | {
        /** Id of the notification recipient reference. */
        id: number | null;
      }
    | Empty;
  /** Member who is notified, when notifyWho is a specific member. */
  specificMemberTo?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Address mail goes to; must be given when notifyWho is Email Address. */
  emailRecipient?: string | Empty;
  /** Who appears as the sender, such as a specific member or an e-mail address. */
  notifyFrom?:
    | {
        /** Id of the notification recipient reference. */
        id: number | null;
      }
    | Empty;
  /** Member who appears as the sender, when notifyFrom is a specific member. */
  specificMemberFrom?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Address mail comes from; must be given when notifyFrom is Email Address. */
  emailFrom?: string | Empty;
  /** Contact who gets a copy of the e-mail. */
  ccContact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Contact who gets a blind copy of the e-mail. */
  bccContact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Subject of the mail or activity; needed to send mail, create an activity or assign somebody. */
  subject?: string | Empty;
  /** Body of the e-mail, or text of the activity or ticket, the action makes. */
  notes?: string | Empty;
  /** Status of the sales activity the action makes. */
  activityStatus?:
    | {
        /** Id of the activity status reference. */
        id: number | null;
      }
    | Empty;
  /** Kind of sales activity the action makes. */
  activityType?:
    | {
        /** Id of the activity type reference. */
        id: number | null;
      }
    | Empty;
  /** Track the action starts. */
  attachedTrack?:
    | {
        /** Id of the track. */
        id: number;
      }
    | Empty;
  /** Days to wait before the action is done. */
  daysToExecute?: number | null;
  /** Service board of the tickets the action makes or changes. */
  board?:
    | {
        /** Id of the board. */
        id: number;
      }
    | Empty;
  /** Status the ticket is created with or changed to. */
  boardStatus?:
    | {
        /** Id of the status. */
        id: number;
      }
    | Empty;
  /** Type of the ticket the action makes. */
  serviceType?:
    | {
        /** Id of the type. */
        id: number;
      }
    | Empty;
  /** Subtype of the ticket the action makes. */
  serviceSubType?:
    | {
        /** Id of the subtype. */
        id: number;
      }
    | Empty;
  /** Item, the third level of ticket classification, that is set. */
  serviceItem?:
    | {
        /** Id of the item. */
        id: number;
      }
    | Empty;
  /** Marketing group the contact is added to. */
  group?:
    | {
        /** Id of the group reference. */
        id: number | null;
      }
    | Empty;
  /** Ticket template the action fills the new ticket in from. */
  serviceTemplate?:
    | {
        /** Id of the service template reference. */
        id: number | null;
      }
    | Empty;
  /** Least number of days when the action concerns invoices. */
  invoiceMinDays?: number | null;
  /** ConnectWise Automate script that is started. */
  automateScript?:
    | {
        /** Id of the automate script reference. */
        id: number | null;
      }
    | Empty;
  /** Status the ticket gets when the script has worked. */
  scriptSuccessStatus?:
    | {
        /** Id of the status. */
        id: number;
      }
    | Empty;
  /** Status the ticket gets when the script has failed. */
  scriptFailStatus?:
    | {
        /** Id of the status. */
        id: number;
      }
    | Empty;
  /** Whether notes of the action go under Discussion of the ticket. */
  detailNotesFlag?: boolean | null;
  /** Whether notes of the action go under Internal of the ticket. */
  internalNotesFlag?: boolean | null;
  /** Whether notes of the action go into the audit trail. */
  auditNotesFlag?: boolean | null;
  /** Ticket priority that is set. */
  servicePriority?:
    | {
        /** Id of the priority. */
        id: number;
      }
    | Empty;
  /** Whether the owner of the record is changed too. */
  updateOwnerFlag?: boolean | null;
  /** Status a sales order is changed to. */
  salesOrderStatus?:
    | {
        /** Id of the order status reference. */
        id: number | null;
      }
    | Empty;
  /** Status a project is changed to. */
  projectStatus?:
    | {
        /** Id of the project status. */
        id: number;
      }
    | Empty;
  /** Status a company is changed to. */
  companyStatus?:
    | {
        /** Id of the company status. */
        id: number;
      }
    | Empty;
  /** Ids of the workflow attachments that mail carries. */
  attachments?: number[] | Empty;
  /** Survey the e-mail of the action links to. */
  serviceSurvey?:
    | {
        /** Id of the service survey reference. */
        id: number | null;
      }
    | Empty;
  /** Team that is assigned or notified. */
  specificTeamTo?:
    | {
        /** Id of the generic board team reference. */
        id: number | null;
      }
    | Empty;
  /** Whose configurations are attached to the ticket; must be given for the action Attach Configuration. */
  attachConfigurationsFor?: "Company" | "Contact" | null;
  /** Type of configuration that is attached; others are left out. */
  configurationType?:
    | {
        /** Id of the configuration type. */
        id: number;
      }
    | Empty;
  /** Status of configurations that are attached; others are left out. */
  configurationStatus?:
    | {
        /** Id of the configuration status. */
        id: number;
      }
    | Empty;
}
