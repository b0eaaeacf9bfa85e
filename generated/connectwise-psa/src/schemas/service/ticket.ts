// @generated from definitions/connectwise-psa/schemas/service/ticket.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  AgreementReference,
  BoardReference,
  CompanyReference,
  ContactReference,
  CountryReference,
  CurrencyReference,
  CustomFieldValue,
  CustomFieldValueInput,
  MemberReference,
  OpportunityReference,
  PriorityReference,
  RecordInfo,
  SLAReference,
  ServiceItemReference,
  ServiceLocationReference,
  ServiceSourceReference,
  ServiceStatusReference,
  ServiceSubTypeReference,
  ServiceTeamReference,
  ServiceTypeReference,
  SiteReference,
  SystemDepartmentReference,
  SystemLocationReference,
  TicketReference,
  WorkRoleReference,
  WorkTypeReference,
} from "../../schemas/common.js";

/** A service ticket: a request or problem of a customer that somebody works on. */
export interface Ticket {
  /** Id of the ticket. */
  id: number;
  /** Title of the ticket, one line. */
  summary?: string;
  /** Kind of ticket; ServiceTicket for everything under /service/tickets. */
  recordType?: "ProjectIssue" | "ProjectTicket" | "ServiceTicket";
  /** Service board (queue) the ticket lives on; it decides the allowed statuses, types and teams. */
  board?: BoardReference;
  /** Where the work stands; a status of the ticket's board. */
  status?: ServiceStatusReference;
  /** Work role that time on the ticket gets by default. */
  workRole?: WorkRoleReference;
  /** Work type that time on the ticket gets by default. */
  workType?: WorkTypeReference;
  /** Company the ticket is for. */
  company?: CompanyReference;
  /** Site of the company where the work is done. */
  site?: SiteReference;
  /** Name of the site, when it is not on file. */
  siteName?: string;
  /** Street and number where the work is done. */
  addressLine1?: string;
  /** Second address line, such as a suite. */
  addressLine2?: string;
  /** City where the work is done. */
  city?: string;
  /** Short code of the state or province, such as FL. */
  stateIdentifier?: string;
  /** Postal code. */
  zip?: string;
  /** Country where the work is done. */
  country?: CountryReference;
  /** Contact at the company who reported it. */
  contact?: ContactReference;
  /** Name of the reporter, when not a contact on file. */
  contactName?: string;
  /** Phone number of the reporter. */
  contactPhoneNumber?: string;
  /** Extension of the reporter. */
  contactPhoneExtension?: string;
  /** E-mail address of the reporter. */
  contactEmailAddress?: string;
  /** First level of classification; a type of the ticket's board. */
  type?: ServiceTypeReference;
  /** Second level; a subtype of the ticket's board that goes with the type. */
  subType?: ServiceSubTypeReference;
  /** Third level; an item of the ticket's board. */
  item?: ServiceItemReference;
  /** Service team of the ticket's board. */
  team?: ServiceTeamReference;
  /** Member who is responsible for the ticket. */
  owner?: MemberReference;
  /** How urgent the ticket is. */
  priority?: PriorityReference;
  /** Where the work is done, such as On-Site or Remote. */
  serviceLocation?: ServiceLocationReference;
  /** How the ticket came in, such as Phone. */
  source?: ServiceSourceReference;
  /** When the customer needs it done. */
  requiredDate?: string;
  /** Hours planned for the work. */
  budgetHours?: number | null;
  /** Sales opportunity the ticket came from. */
  opportunity?: OpportunityReference;
  /** Agreement of the company that covers the work. */
  agreement?: AgreementReference;
  /** Name of the agreement's type. */
  agreementType?: string;
  /** How badly the customer's work suffers. */
  severity?: "Low" | "Medium" | "High";
  /** How many of the customer's people suffer. */
  impact?: "Low" | "Medium" | "High";
  /** Number of the ticket in another system. */
  externalXRef?: string;
  /** Number of the customer's purchase order. */
  poNumber?: string;
  /** Knowledge base category its solution is filed under. */
  knowledgeBaseCategoryId?: number | null;
  /** Knowledge base subcategory its solution is filed under. */
  knowledgeBaseSubCategoryId?: number | null;
  /** Whether everybody at the company sees the ticket in the portal. */
  allowAllClientsPortalView?: boolean | null;
  /** Whether the customer wrote last and nobody has answered yet. */
  customerUpdatedFlag?: boolean | null;
  /** Whether the contact is mailed about new discussion notes. */
  automaticEmailContactFlag?: boolean | null;
  /** Whether the assigned members are mailed about new notes. */
  automaticEmailResourceFlag?: boolean | null;
  /** Whether the addresses in automaticEmailCc are mailed too. */
  automaticEmailCcFlag?: boolean | null;
  /** E-mail addresses that get a copy, separated by semicolons. */
  automaticEmailCc?: string;
  /** E-mail address the first description came from. */
  initialDescriptionFrom?: string;
  /** E-mail address by which the contact is looked up. */
  contactEmailLookup?: string;
  /** When the ticket was closed. */
  closedDate?: string;
  /** Login name of the member who closed it. */
  closedBy?: string;
  /** Whether the ticket is closed; follows the status, so set a closed status instead. */
  closedFlag?: boolean | null;
  /** Hours logged so far. */
  actualHours?: number | null;
  /** Whether the ticket's charges are approved for billing. */
  approved?: boolean | null;
  /** What expenses are expected to cost you. */
  estimatedExpenseCost?: number | null;
  /** Estimated revenue from expenses. */
  estimatedExpenseRevenue?: number | null;
  /** What products are expected to cost you. */
  estimatedProductCost?: number | null;
  /** Estimated revenue from products. */
  estimatedProductRevenue?: number | null;
  /** What the work is expected to cost you. */
  estimatedTimeCost?: number | null;
  /** Estimated revenue from time. */
  estimatedTimeRevenue?: number | null;
  /** How the work is charged. */
  billingMethod?: "ActualRates" | "FixedFee" | "NotToExceed" | "OverrideRate";
  /** Amount of a fixed fee or the most that is charged. */
  billingAmount?: number | null;
  /** Rate for one hour when the rate is overridden. */
  hourlyRate?: number | null;
  /** How a subcontractor's work is charged. */
  subBillingMethod?: "ActualRates" | "FixedFee" | "NotToExceed" | "OverrideRate";
  /** Amount for the subcontractor's work. */
  subBillingAmount?: number | null;
  /** When the subcontractor accepted the ticket. */
  subDateAccepted?: string;
  /** When it was resolved, as the service level counts it. */
  dateResolved?: string;
  /** When the plan for its resolution was made. */
  dateResplan?: string;
  /** When somebody first responded. */
  dateResponded?: string;
  /** Minutes until it was resolved; for an open ticket read it alone or through the SLA list. */
  resolveMinutes?: number | null;
  /** Minutes until the plan was made. */
  resPlanMinutes?: number | null;
  /** Minutes until the first response. */
  respondMinutes?: number | null;
  /** When the first response is due. */
  respondByGoalUTC?: string;
  /** When the plan is due. */
  resplanGoalUTC?: string;
  /** When the resolution is due. */
  resolutionGoalUTC?: string;
  /** Minutes since the service level clock was last set. */
  escalationLastUpdateMinutes?: number | null;
  /** Whether the service level goals are met so far. */
  isInSla?: boolean | null;
  /** Id of the record linked from the knowledge base. */
  knowledgeBaseLinkId?: number | null;
  /** Login names of the assigned members, separated by commas. Assign with schedule entries, or set the owner. */
  resources?: string;
  /** Ticket this one is bundled under. */
  parentTicketId?: number | null;
  /** Whether other tickets are bundled under it. */
  hasChildTicket?: boolean | null;
  /** Whether other tickets were merged into it. */
  hasMergedChildTicketFlag?: boolean | null;
  /** Kind of the record linked from the knowledge base. */
  knowledgeBaseLinkType?:
    | "Activity"
    | "ProjectIssue"
    | "KnowledgeBaseArticle"
    | "ProjectTicket"
    | "ServiceTicket"
    | "Time";
  /** Whether time on the ticket is billed. */
  billTime?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault";
  /** Whether expenses on the ticket are billed. */
  billExpenses?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault";
  /** Whether products on the ticket are billed. */
  billProducts?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault";
  /** Kind of record that must be finished first. */
  predecessorType?: "Ticket" | "Phase";
  /** Id of the ticket or phase that must be finished first; blocks changes of dates. */
  predecessorId?: number | null;
  /** Whether work waits until the predecessor is closed. */
  predecessorClosedFlag?: boolean | null;
  /** Days to wait after the predecessor. */
  lagDays?: number | null;
  /** Whether days off count as waiting days. */
  lagNonworkingDaysFlag?: boolean | null;
  /** When work is expected to start. */
  estimatedStartDate?: string;
  /** How long the work is expected to take. */
  duration?: number | null;
  /** Location of your own organization that does the work. */
  location?: SystemLocationReference;
  /** Department of your own organization that does the work. */
  department?: SystemDepartmentReference;
  /** GUID by which mobile apps know the record. */
  mobileGuid?: string | null;
  /** Service level the ticket is measured by. */
  sla?: SLAReference;
  /** Next service level goal and when it is due, as text. */
  slaStatus?: string;
  /** Whether it is a request for change. */
  requestForChangeFlag?: boolean | null;
  /** Currency the work is billed in. */
  currency?: CurrencyReference;
  /** Ticket this one was merged into. */
  mergedParentTicket?: TicketReference;
  /** Tags an integration sets to find its own records again. */
  integratorTags?: string[];
  /** What the server notes about the ticket, such as who changed it last and when, and addresses of related records. */
  _info?: RecordInfo;
  /** When the service level clock started. */
  escalationStartDateUTC?: string;
  /** Step of escalation reached. */
  escalationLevel?: number | null;
  /** Minutes that counted before the ticket was set to wait. */
  minutesBeforeWaiting?: number | null;
  /** Minutes that did not count toward the response goal. */
  respondedSkippedMinutes?: number | null;
  /** Minutes that did not count toward the plan goal. */
  resplanSkippedMinutes?: number | null;
  /** Hours until the first response. */
  respondedHours?: number | null;
  /** Login name of the member who first responded. */
  respondedBy?: string;
  /** Hours until the plan was made. */
  resplanHours?: number | null;
  /** Login name of the member who made the plan. */
  resplanBy?: string;
  /** Hours until the resolution. */
  resolutionHours?: number | null;
  /** Login name of the member who resolved it. */
  resolvedBy?: string;
  /** Minutes the ticket spent waiting for the customer. */
  minutesWaiting?: number | null;
  /** User-defined fields. Send the whole list as read with your changes; fields left out may be cleared. */
  customFields?: CustomFieldValue[];
}

/** A service ticket: a request or problem of a customer that somebody works on. */
export interface TicketCreate extends TicketUpdate<never> {
  /** Title of the ticket, one line. */
  summary: string;
  /** Company the ticket is for. */
  company: {
    /** Id of the company. */
    id: number;
  };
  /**
   * The problem in full; becomes the first discussion note, which the customer sees. Only when the ticket is created.
   */
  initialDescription?: string;
  /** First internal note, not seen by the customer. Only when the ticket is created. */
  initialInternalAnalysis?: string;
  /** First resolution note. Only when the ticket is created. */
  initialResolution?: string;
}

/** A service ticket: a request or problem of a customer that somebody works on. */
export interface TicketUpdate<Empty = null> {
  /** Title of the ticket, one line. */
  summary?: string;
  /** Kind of ticket; ServiceTicket for everything under /service/tickets. */
  recordType?: "ProjectIssue" | "ProjectTicket" | "ServiceTicket" | Empty;
  /** Service board (queue) the ticket lives on; it decides the allowed statuses, types and teams. */
  board?:
    | {
        /** Id of the board. */
        id: number;
      }
    | Empty;
  /** Where the work stands; a status of the ticket's board. */
  status?:
    | {
        /** Id of the status. */
        id: number;
      }
    | Empty;
  /** Work role that time on the ticket gets by default. */
  workRole?:
    | {
        /** Id of the work role. */
        id: number;
      }
    | Empty;
  /** Work type that time on the ticket gets by default. */
  workType?:
    | {
        /** Id of the work type. */
        id: number;
      }
    | Empty;
  /** Company the ticket is for. */
  company?: {
    /** Id of the company. */
    id: number;
  };
  /** Site of the company where the work is done. */
  site?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** Name of the site, when it is not on file. */
  siteName?: string | Empty;
  /** Street and number where the work is done. */
  addressLine1?: string | Empty;
  /** Second address line, such as a suite. */
  addressLine2?: string | Empty;
  /** City where the work is done. */
  city?: string | Empty;
  /** Short code of the state or province, such as FL. */
  stateIdentifier?: string | Empty;
  /** Postal code. */
  zip?: string | Empty;
  /** Country where the work is done. */
  country?:
    | {
        /** Id of the country. */
        id: number;
      }
    | Empty;
  /** Contact at the company who reported it. */
  contact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Name of the reporter, when not a contact on file. */
  contactName?: string | Empty;
  /** Phone number of the reporter. */
  contactPhoneNumber?: string | Empty;
  /** Extension of the reporter. */
  contactPhoneExtension?: string | Empty;
  /** E-mail address of the reporter. */
  contactEmailAddress?: string | Empty;
  /** First level of classification; a type of the ticket's board. */
  type?:
    | {
        /** Id of the type. */
        id: number;
      }
    | Empty;
  /** Second level; a subtype of the ticket's board that goes with the type. */
  subType?:
    | {
        /** Id of the subtype. */
        id: number;
      }
    | Empty;
  /** Third level; an item of the ticket's board. */
  item?:
    | {
        /** Id of the item. */
        id: number;
      }
    | Empty;
  /** Service team of the ticket's board. */
  team?:
    | {
        /** Id of the team. */
        id: number;
      }
    | Empty;
  /** Member who is responsible for the ticket. */
  owner?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** How urgent the ticket is. */
  priority?:
    | {
        /** Id of the priority. */
        id: number;
      }
    | Empty;
  /** Where the work is done, such as On-Site or Remote. */
  serviceLocation?:
    | {
        /** Id of the service location. */
        id: number;
      }
    | Empty;
  /** How the ticket came in, such as Phone. */
  source?:
    | {
        /** Id of the source. */
        id: number;
      }
    | Empty;
  /** When the customer needs it done. */
  requiredDate?: string | Empty;
  /** Hours planned for the work. */
  budgetHours?: number | null;
  /** Sales opportunity the ticket came from. */
  opportunity?:
    | {
        /** Id of the opportunity. */
        id: number;
      }
    | Empty;
  /** Agreement of the company that covers the work. */
  agreement?:
    | {
        /** Id of the agreement. */
        id: number;
      }
    | Empty;
  /** How badly the customer's work suffers. */
  severity?: "Low" | "Medium" | "High" | Empty;
  /** How many of the customer's people suffer. */
  impact?: "Low" | "Medium" | "High" | Empty;
  /** Number of the ticket in another system. */
  externalXRef?: string | Empty;
  /** Number of the customer's purchase order. */
  poNumber?: string | Empty;
  /** Knowledge base category its solution is filed under. */
  knowledgeBaseCategoryId?: number | null;
  /** Knowledge base subcategory its solution is filed under. */
  knowledgeBaseSubCategoryId?: number | null;
  /** Whether everybody at the company sees the ticket in the portal. */
  allowAllClientsPortalView?: boolean | null;
  /** Whether the customer wrote last and nobody has answered yet. */
  customerUpdatedFlag?: boolean | null;
  /** Whether the contact is mailed about new discussion notes. */
  automaticEmailContactFlag?: boolean | null;
  /** Whether the assigned members are mailed about new notes. */
  automaticEmailResourceFlag?: boolean | null;
  /** Whether the addresses in automaticEmailCc are mailed too. */
  automaticEmailCcFlag?: boolean | null;
  /** E-mail addresses that get a copy, separated by semicolons. */
  automaticEmailCc?: string | Empty;
  /** E-mail address the first description came from. */
  initialDescriptionFrom?: string | Empty;
  /** E-mail address by which the contact is looked up. */
  contactEmailLookup?: string | Empty;
  /** False saves without mailing anybody; true is the default. */
  processNotifications?: boolean | null;
  /** True saves without telling webhooks. */
  skipCallback?: boolean | null;
  /** Whether the ticket's charges are approved for billing. */
  approved?: boolean | null;
  /** What expenses are expected to cost you. */
  estimatedExpenseCost?: number | null;
  /** Estimated revenue from expenses. */
  estimatedExpenseRevenue?: number | null;
  /** What products are expected to cost you. */
  estimatedProductCost?: number | null;
  /** Estimated revenue from products. */
  estimatedProductRevenue?: number | null;
  /** What the work is expected to cost you. */
  estimatedTimeCost?: number | null;
  /** Estimated revenue from time. */
  estimatedTimeRevenue?: number | null;
  /** How the work is charged. */
  billingMethod?: "ActualRates" | "FixedFee" | "NotToExceed" | "OverrideRate" | Empty;
  /** Amount of a fixed fee or the most that is charged. */
  billingAmount?: number | null;
  /** Rate for one hour when the rate is overridden. */
  hourlyRate?: number | null;
  /** How a subcontractor's work is charged. */
  subBillingMethod?: "ActualRates" | "FixedFee" | "NotToExceed" | "OverrideRate" | Empty;
  /** Amount for the subcontractor's work. */
  subBillingAmount?: number | null;
  /** Id of the record linked from the knowledge base. */
  knowledgeBaseLinkId?: number | null;
  /** Kind of the record linked from the knowledge base. */
  knowledgeBaseLinkType?:
    | "Activity"
    | "ProjectIssue"
    | "KnowledgeBaseArticle"
    | "ProjectTicket"
    | "ServiceTicket"
    | "Time"
    | Empty;
  /** Whether time on the ticket is billed. */
  billTime?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | Empty;
  /** Whether expenses on the ticket are billed. */
  billExpenses?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | Empty;
  /** Whether products on the ticket are billed. */
  billProducts?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | Empty;
  /** Kind of record that must be finished first. */
  predecessorType?: "Ticket" | "Phase" | Empty;
  /** Id of the ticket or phase that must be finished first; blocks changes of dates. */
  predecessorId?: number | null;
  /** Whether work waits until the predecessor is closed. */
  predecessorClosedFlag?: boolean | null;
  /** Days to wait after the predecessor. */
  lagDays?: number | null;
  /** Whether days off count as waiting days. */
  lagNonworkingDaysFlag?: boolean | null;
  /** When work is expected to start. */
  estimatedStartDate?: string | Empty;
  /** How long the work is expected to take. */
  duration?: number | null;
  /** Location of your own organization that does the work. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department of your own organization that does the work. */
  department?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Service level the ticket is measured by. */
  sla?:
    | {
        /** Id of the SLA. */
        id: number;
      }
    | Empty;
  /** Whether it is a request for change. */
  requestForChangeFlag?: boolean | null;
  /** Currency the work is billed in. */
  currency?:
    | {
        /** Id of the currency. */
        id: number;
      }
    | Empty;
  /** Tags an integration sets to find its own records again. */
  integratorTags?: string[] | Empty;
  /** User-defined fields. Send the whole list as read with your changes; fields left out may be cleared. */
  customFields?: CustomFieldValueInput[] | Empty;
}

/** A ticket in short. */
export interface TicketInfo {
  /** Id of the ticket. */
  id: number;
  /** Title of the ticket, one line. */
  summary?: string;
  /** Company the ticket is for. */
  company?: CompanyReference;
  /**
   * What the server notes about the ticket info, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** One change of a ticket that was kept for other systems to pick up. */
export interface TicketChangeLog {
  /** Id of the entry. */
  id: number;
  /** Id of the ConnectWise partner. */
  partnerId?: string;
  /** Id of the product instance that kept it. */
  productInstanceId?: string;
  /** What was done, such as added or updated. */
  action?: string;
  /** Id of the ticket's board. */
  boardId?: number | null;
  /** Name of the ticket's board. */
  boardName?: string;
  /** Id of the company. */
  companyIdentifier?: number | null;
  /** Company at the time of the change. */
  companyName?: string;
  /** Contact at the time of the change. */
  contactId?: number | null;
  /** First and last name of the contact. */
  contactName?: string;
  /** Impact at the time. */
  impact?: string;
  /** Id of the member who owned the ticket. */
  ownerIdentifier?: number | null;
  /** Priority at the time of the change. */
  priorityId?: number | null;
  /** Level by which workflow rules compare. */
  priorityLevel?: string;
  /** Priority as people see it. */
  priorityName?: string;
  /** Rank of the priority. */
  prioritySort?: number | null;
  /** Login names of the assigned members. */
  resourceList?: string;
  /** Severity at the time. */
  severity?: string;
  /** Name of the service level. */
  slaName?: string;
  /** Next service level goal, as text. */
  slaStatus?: string;
  /** Name of the status. */
  status?: string;
  /** Title of the ticket. */
  summary?: string;
  /** Service team at the time of the change. */
  teamName?: string;
  /** Id of the ticket. */
  ticketNumber?: number | null;
  /** Kind of ticket. */
  recordType?: string;
  /** Name of the member who owned the ticket. */
  ticketOwner?: string;
  /** Whether the ticket was closed. */
  closedFlag?: boolean | null;
  /** Whether the customer wrote last. */
  customerUpdatedFlag?: boolean | null;
  /** Whether the change was picked up. */
  processingStatus?: string;
  /** Ticket it is bundled under. */
  parentTicketId?: number | null;
  /** Ticket it was merged into. */
  mergedParentTicketId?: number | null;
  /**
   * What the server notes about the ticket change log, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** Tickets to bundle under another one. */
export interface TicketBundle {
  /** Ids of the tickets that become children. */
  childTicketIds: number[];
}

/** Tickets to merge into another one. */
export interface TicketMerge {
  /** Ids of the tickets that are merged into the one in the path. */
  mergeTicketIds: number[];
  /** Status the merged tickets get; a status of their board, as a rule a closed one. */
  status: {
    /** Id of the status. */
    id: number;
  };
}

/** Where a service ticket goes when it becomes part of a project. */
export interface ConvertToProject {
  /** What the ticket becomes. */
  recordType?: "ProjectIssue" | "ProjectTicket" | "ServiceTicket";
  /** Project the ticket moves to. */
  project?: {
    /** Id of the project. */
    id: number;
  };
  /** Phase of that project. */
  phase: {
    /** Id of the phase.'s web page. */
    id: number;
  };
  /** Place in the project's work breakdown, such as 1.2.3. */
  wbsCode: string;
}

/** Filters for a ticket search, in the body because they may be long. */
export interface TicketFilter {
  /** Filter in the syntax of the list tool, e.g. `board/name = "Network" and closedFlag = false`; may be long. */
  conditions?: string;
  /** Order, e.g. `priority/sort asc, id desc`. */
  orderBy?: string;
  /** Filter on lists inside the ticket. */
  childconditions?: string;
  /** Filter on user-defined fields, e.g. `caption = "Region" and value = "West"`. */
  customfieldconditions?: string;
}

/** A note on a ticket from any source: written as a note, with a time entry or from a meeting. */
export interface ServiceTicketNote {
  /** Id of the note. */
  id: number;
  /** Where the note comes from. */
  noteType?: "TicketNote" | "TimeEntryNote" | "MeetingNote";
  /** Ticket the note is on; a bundled one for child notes. */
  ticket?: TicketReference;
  /** Text of the note. */
  text?: string;
  /** Whether the text is Markdown. */
  isMarkdownFlag?: boolean | null;
  /** Whether it stands under Discussion, which the customer sees. */
  detailDescriptionFlag?: boolean | null;
  /** Whether it is internal. */
  internalAnalysisFlag?: boolean | null;
  /** Whether it stands under Resolution. */
  resolutionFlag?: boolean | null;
  /** When the logged work started. */
  timeStart?: string;
  /** When the logged work ended. */
  timeEnd?: string;
  /** Whether it comes from a bundled ticket. */
  bundledFlag?: boolean | null;
  /** Whether it comes from a merged ticket. */
  mergedFlag?: boolean | null;
  /** Whether it states the problem. */
  issueFlag?: boolean | null;
  /** Who wrote it, when known by name only. */
  originalAuthor?: string;
  /** Whether it was copied from the parent ticket. */
  createdByParentFlag?: boolean | null;
  /** Member who wrote it. */
  member?: MemberReference;
  /** Contact who wrote it. */
  contact?: ContactReference;
  /**
   * What the server notes about the service ticket note, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
