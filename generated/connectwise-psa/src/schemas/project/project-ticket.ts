// @generated from definitions/connectwise-psa/schemas/project/project-ticket.yaml
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
  ProjectPhaseReference,
  ProjectReference,
  RecordInfo,
  ScheduleEntryReference,
  ServiceCodeReference,
  ServiceItemReference,
  ServiceLocationReference,
  ServiceSourceReference,
  ServiceStatusReference,
  ServiceSubTypeReference,
  ServiceTypeReference,
  SiteReference,
  SystemDepartmentReference,
  SystemLocationReference,
  WorkRoleReference,
  WorkTypeReference,
} from "../../schemas/common.js";

/** What a project ticket or issue becomes, and where it goes. */
export interface ConvertItem {
  /** Id of the ticket to convert. */
  id?: number;
  /** What the ticket becomes; ServiceTicket takes it out of the project. */
  recordType: "ProjectIssue" | "ProjectTicket" | "ServiceTicket" | null;
  /** Project it moves to, when it stays project work. */
  project?: {
    /** Id of the project. */
    id: number;
  };
  /** Phase of that project it moves to. */
  phase?: {
    /** Id of the phase.'s web page. */
    id: number;
  };
  /** Place in the project's work breakdown, such as 1.2.3. */
  wbsCode?: string;
}

/** Which records are wanted and in which order. */
export interface FilterValuesCreate {
  /** Filter over the members of the record, e.g. `company/id = 250 and closedFlag = false`. */
  conditions?: string;
  /** Order of the records, e.g. `id desc`. */
  orderBy?: string;
  /** Filter over lists inside the record, e.g. `types/id = 46`. */
  childconditions?: string;
  /** Filter over user-defined fields, e.g. `caption = "Asset tag" and value = "X"`. */
  customfieldconditions?: string;
}

/** Which records are wanted and in which order. */
export interface FilterValues {
  /** Filter over the members of the record, e.g. `company/id = 250 and closedFlag = false`. */
  conditions?: string;
  /** Order of the records, e.g. `id desc`. */
  orderBy?: string;
  /** Filter over lists inside the record, e.g. `types/id = 46`. */
  childconditions?: string;
  /** Filter over user-defined fields, e.g. `caption = "Asset tag" and value = "X"`. */
  customfieldconditions?: string;
}

/** A piece of work in a project phase, or an issue found on the way. */
export interface ProjectTicket {
  /** Id of the project ticket. */
  id: number;
  /** Title of the ticket, one line. */
  summary?: string;
  /** True for an issue, false for planned work. */
  isIssueFlag?: boolean | null;
  /** Project board the ticket lives on; it decides the allowed statuses and types. */
  board?: BoardReference;
  /** Where the work stands; a status of the ticket's board. */
  status?: ServiceStatusReference;
  /** A work role: what somebody acted as, which sets the hourly rate. */
  workRole?: WorkRoleReference;
  /** A work type, such as Regular or After Hours, which adjusts the rate. */
  workType?: WorkTypeReference;
  /** Project the ticket belongs to; follows from the phase. */
  project?: ProjectReference;
  /** Phase of the project the ticket lies in. */
  phase?: ProjectPhaseReference;
  /** Place in the project's work breakdown, such as 1.2.3. */
  wbsCode?: string;
  /** Company the project ticket concerns. */
  company?: CompanyReference;
  /** Address of the company the project ticket is for. */
  site?: SiteReference;
  /** Name of the customer's site, when it is not on file. */
  siteName?: string;
  /** Street and number, when not those of the site. */
  addressLine1?: string;
  /** Second address line, such as a suite. */
  addressLine2?: string;
  /** City, when not that of the site. */
  city?: string;
  /** Short code of the state or province, such as FL. */
  stateIdentifier?: string;
  /** Postal code of the address. */
  zip?: string;
  /** A country as set up in this account. */
  country?: CountryReference;
  /** Person at the company whom the project ticket concerns. */
  contact?: ContactReference;
  /** Name of the person who reported the ticket, when not a contact on file. */
  contactName?: string;
  /** Phone number of the person who reported the ticket. */
  contactPhoneNumber?: string;
  /** Phone extension of the person who reported the ticket. */
  contactPhoneExtension?: string;
  /** E-mail address of the person who reported the ticket. */
  contactEmailAddress?: string;
  /** The first level of ticket classification; belongs to a board. */
  type?: ServiceTypeReference;
  /** The second level of ticket classification, below type; belongs to a board. */
  subType?: ServiceSubTypeReference;
  /** The third level of ticket classification, below type and subtype; belongs to a board. */
  item?: ServiceItemReference;
  /** Member who is responsible for the ticket. */
  owner?: MemberReference;
  /** A ticket priority, such as Priority 1 - Critical. */
  priority?: PriorityReference;
  /** Where the work is done, such as On-Site, In-house or Remote. */
  serviceLocation?: ServiceLocationReference;
  /** How the ticket came in, such as Phone or Email Connector. */
  source?: ServiceSourceReference;
  /** Day by which the customer needs it done. */
  requiredDate?: string;
  /** Hours that are planned for the work. */
  budgetHours?: number | null;
  /** Sales opportunity the project ticket belongs to or came from. */
  opportunity?: OpportunityReference;
  /** Agreement that covers the project ticket. */
  agreement?: AgreementReference;
  /** Name of the type the agreement has. */
  agreementType?: string;
  /** Id of the knowledge base category its solution is filed under. */
  knowledgeBaseCategoryId?: number | null;
  /** Id of the knowledge base subcategory its solution is filed under. */
  knowledgeBaseSubCategoryId?: number | null;
  /** Id of the record linked from the knowledge base; knowledgeBaseLinkType says of what kind. */
  knowledgeBaseLinkId?: number | null;
  /** Kind of the record linked from the knowledge base. */
  knowledgeBaseLinkType?:
    | "Activity"
    | "ProjectIssue"
    | "KnowledgeBaseArticle"
    | "ProjectTicket"
    | "ServiceTicket"
    | "Time"
    | null;
  /** Whether everybody at the company sees the ticket in the portal. */
  allowAllClientsPortalView?: boolean | null;
  /** Whether the customer changed it last. */
  customerUpdatedFlag?: boolean | null;
  /** Whether the contact is mailed about new discussion notes. */
  automaticEmailContactFlag?: boolean | null;
  /** Whether the assigned members are mailed about new notes. */
  automaticEmailResourceFlag?: boolean | null;
  /** Whether the addresses in automaticEmailCc are mailed too. */
  automaticEmailCcFlag?: boolean | null;
  /** E-mail addresses that get a copy, separated by semicolons. */
  automaticEmailCc?: string;
  /** When it was closed, YYYY-MM-DDTHH:mm:ssZ. */
  closedDate?: string;
  /** Login name of the member who closed it. */
  closedBy?: string;
  /** Whether the ticket is closed; follows the status, so set a closed status instead. */
  closedFlag?: boolean | null;
  /** Hours logged so far. */
  actualHours?: number | null;
  /** Whether the ticket's charges are approved for billing. */
  approved?: boolean | null;
  /** How a subcontractor charges for the work. */
  subBillingMethod?: "ActualRates" | "FixedFee" | "NotToExceed" | "OverrideRate" | null;
  /** Money the subcontractor gets for the work. */
  subBillingAmount?: number | null;
  /** When the subcontractor accepted the ticket, YYYY-MM-DDTHH:mm:ssZ. */
  subDateAccepted?: string;
  /** Login names of the assigned members, separated by commas. Assign with schedule entries, or set the owner. */
  resources?: string;
  /** Whether time on the project ticket is billed. */
  billTime?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether expenses on the project ticket are billed. */
  billExpenses?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether products on the project ticket are billed. */
  billProducts?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Kind of record that must be finished first. */
  predecessorType?: "Ticket" | "Phase" | null;
  /** Id of the project ticket or phase that must be finished first; blocks changes of dates. */
  predecessorId?: number | null;
  /** Whether work waits until the predecessor is closed. */
  predecessorClosedFlag?: boolean | null;
  /** Days to wait after the predecessor. */
  lagDays?: number | null;
  /** Whether days off count as waiting days. */
  lagNonworkingDaysFlag?: boolean | null;
  /** When work is expected to start. */
  estimatedStartDate?: string;
  /** Branch location of your own organization the project ticket belongs to. */
  location?: SystemLocationReference;
  /** Department (business unit) of your own organization the project ticket belongs to. */
  department?: SystemDepartmentReference;
  /** How long the work is expected to take. */
  duration?: number | null;
  /** When the first slot planned for the ticket begins. */
  scheduleStartDate?: string;
  /** When the last slot planned for the ticket ends. */
  scheduleEndDate?: string;
  /** GUID the mobile app gave the project ticket. */
  mobileGuid?: string | null;
  /** Currency in which the amounts of the project ticket are meant. */
  currency?: CurrencyReference;
  /**
   * What the server notes about the project ticket, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Steps of the work, to be ticked off one by one. */
  tasks?: TicketTask[];
  /** E-mail address by which the contact is looked up. */
  contactEmailLookup?: string;
  /** Values of the user-defined fields of the project ticket. */
  customFields?: CustomFieldValue[];
}

/** A piece of work in a project phase, or an issue found on the way. */
export interface ProjectTicketCreate extends ProjectTicketUpdate<never> {
  /** Title of the ticket, one line. */
  summary: string;
  /** Phase of the project the ticket lies in. */
  phase: {
    /** Id of the phase.'s web page. */
    id: number;
  };
  /** The work in full; becomes the first discussion note, which the customer sees. Only when the ticket is created. */
  initialDescription?: string;
  /** First internal note, not seen by the customer. Only when the ticket is created. */
  initialInternalAnalysis?: string;
  /** First resolution note. Only when the ticket is created. */
  initialResolution?: string;
}

/** A piece of work in a project phase, or an issue found on the way. */
export interface ProjectTicketUpdate<Empty = null> {
  /** Title of the ticket, one line. */
  summary?: string;
  /** True for an issue, false for planned work. */
  isIssueFlag?: boolean | null;
  /** Project board the ticket lives on; it decides the allowed statuses and types. */
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
  /** A work role: what somebody acted as, which sets the hourly rate. */
  workRole?:
    | {
        /** Id of the work role. */
        id: number;
      }
    | Empty;
  /** A work type, such as Regular or After Hours, which adjusts the rate. */
  workType?:
    | {
        /** Id of the work type. */
        id: number;
      }
    | Empty;
  /** Project the ticket belongs to; follows from the phase. */
  project?:
    | {
        /** Id of the project. */
        id: number;
      }
    | Empty;
  /** Phase of the project the ticket lies in. */
  phase?: {
    /** Id of the phase.'s web page. */
    id: number;
  };
  /** Place in the project's work breakdown, such as 1.2.3. */
  wbsCode?: string | Empty;
  /** Company the project ticket concerns. */
  company?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Address of the company the project ticket is for. */
  site?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** Name of the customer's site, when it is not on file. */
  siteName?: string | Empty;
  /** Street and number, when not those of the site. */
  addressLine1?: string | Empty;
  /** Second address line, such as a suite. */
  addressLine2?: string | Empty;
  /** City, when not that of the site. */
  city?: string | Empty;
  /** Short code of the state or province, such as FL. */
  stateIdentifier?: string | Empty;
  /** Postal code of the address. */
  zip?: string | Empty;
  /** A country as set up in this account. */
  country?:
    | {
        /** Id of the country. */
        id: number;
      }
    | Empty;
  /** Person at the company whom the project ticket concerns. */
  contact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Name of the person who reported the ticket, when not a contact on file. */
  contactName?: string | Empty;
  /** Phone number of the person who reported the ticket. */
  contactPhoneNumber?: string | Empty;
  /** Phone extension of the person who reported the ticket. */
  contactPhoneExtension?: string | Empty;
  /** E-mail address of the person who reported the ticket. */
  contactEmailAddress?: string | Empty;
  /** The first level of ticket classification; belongs to a board. */
  type?:
    | {
        /** Id of the type. */
        id: number;
      }
    | Empty;
  /** The second level of ticket classification, below type; belongs to a board. */
  subType?:
    | {
        /** Id of the subtype. */
        id: number;
      }
    | Empty;
  /** The third level of ticket classification, below type and subtype; belongs to a board. */
  item?:
    | {
        /** Id of the item. */
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
  /** A ticket priority, such as Priority 1 - Critical. */
  priority?:
    | {
        /** Id of the priority. */
        id: number;
      }
    | Empty;
  /** Where the work is done, such as On-Site, In-house or Remote. */
  serviceLocation?:
    | {
        /** Id of the service location. */
        id: number;
      }
    | Empty;
  /** How the ticket came in, such as Phone or Email Connector. */
  source?:
    | {
        /** Id of the source. */
        id: number;
      }
    | Empty;
  /** Day by which the customer needs it done. */
  requiredDate?: string | Empty;
  /** Hours that are planned for the work. */
  budgetHours?: number | null;
  /** Sales opportunity the project ticket belongs to or came from. */
  opportunity?:
    | {
        /** Id of the opportunity. */
        id: number;
      }
    | Empty;
  /** Agreement that covers the project ticket. */
  agreement?:
    | {
        /** Id of the agreement. */
        id: number;
      }
    | Empty;
  /** Id of the knowledge base category its solution is filed under. */
  knowledgeBaseCategoryId?: number | null;
  /** Id of the knowledge base subcategory its solution is filed under. */
  knowledgeBaseSubCategoryId?: number | null;
  /** Id of the record linked from the knowledge base; knowledgeBaseLinkType says of what kind. */
  knowledgeBaseLinkId?: number | null;
  /** Kind of the record linked from the knowledge base. */
  knowledgeBaseLinkType?:
    | "Activity"
    | "ProjectIssue"
    | "KnowledgeBaseArticle"
    | "ProjectTicket"
    | "ServiceTicket"
    | "Time"
    | null;
  /** Whether everybody at the company sees the ticket in the portal. */
  allowAllClientsPortalView?: boolean | null;
  /** Whether the customer changed it last. */
  customerUpdatedFlag?: boolean | null;
  /** Whether the contact is mailed about new discussion notes. */
  automaticEmailContactFlag?: boolean | null;
  /** Whether the assigned members are mailed about new notes. */
  automaticEmailResourceFlag?: boolean | null;
  /** Whether the addresses in automaticEmailCc are mailed too. */
  automaticEmailCcFlag?: boolean | null;
  /** E-mail addresses that get a copy, separated by semicolons. */
  automaticEmailCc?: string | Empty;
  /** Whether the ticket's charges are approved for billing. */
  approved?: boolean | null;
  /** How a subcontractor charges for the work. */
  subBillingMethod?: "ActualRates" | "FixedFee" | "NotToExceed" | "OverrideRate" | null;
  /** Money the subcontractor gets for the work. */
  subBillingAmount?: number | null;
  /** Whether time on the project ticket is billed. */
  billTime?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether expenses on the project ticket are billed. */
  billExpenses?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether products on the project ticket are billed. */
  billProducts?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Kind of record that must be finished first. */
  predecessorType?: "Ticket" | "Phase" | null;
  /** Id of the project ticket or phase that must be finished first; blocks changes of dates. */
  predecessorId?: number | null;
  /** Whether work waits until the predecessor is closed. */
  predecessorClosedFlag?: boolean | null;
  /** Days to wait after the predecessor. */
  lagDays?: number | null;
  /** Whether days off count as waiting days. */
  lagNonworkingDaysFlag?: boolean | null;
  /** When work is expected to start. */
  estimatedStartDate?: string | Empty;
  /** Branch location of your own organization the project ticket belongs to. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department (business unit) of your own organization the project ticket belongs to. */
  department?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** How long the work is expected to take. */
  duration?: number | null;
  /** When the first slot planned for the ticket begins. */
  scheduleStartDate?: string | Empty;
  /** When the last slot planned for the ticket ends. */
  scheduleEndDate?: string | Empty;
  /** Currency in which the amounts of the project ticket are meant. */
  currency?:
    | {
        /** Id of the currency. */
        id: number;
      }
    | Empty;
  /** Steps of the work, to be ticked off one by one. */
  tasks?: TicketTaskInput[] | Empty;
  /** E-mail address by which the contact is looked up. */
  contactEmailLookup?: string | Empty;
  /** False saves without mailing anybody; true is the default. */
  processNotifications?: boolean | null;
  /** True saves without telling webhooks. */
  skipCallback?: boolean | null;
  /** Values of the user-defined fields of the project ticket. */
  customFields?: CustomFieldValueInput[] | Empty;
}

/** A step of the work on one project ticket. */
export interface TicketTask {
  /** Id of the ticket task. */
  id: number;
  /** Id of the project ticket the task is on. */
  ticketId?: number | null;
  /** What is to be done. */
  notes?: string;
  /** Whether the task is done. */
  closedFlag?: boolean | null;
  /** Position among the tasks of the ticket, from 1. */
  priority?: number | null;
  /** Slot planned for the task. */
  schedule?: ScheduleEntryReference;
  /** Service code that prefills the task. */
  code?: ServiceCodeReference;
  /** Member who closed the task. */
  member?: MemberReference;
  /** How the task was done. */
  resolution?: string;
  /** Title of the ticket the task was made from. */
  summary?: string;
  /** What happens to the planned slots of the child ticket when the task is closed. */
  childScheduleAction?: "Transfer" | "Delete" | "Done" | null;
  /** Id of the child ticket that carries out the task. */
  childTicketId?: number | null;
  /**
   * What the server notes about the ticket task, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A step of the work on one project ticket. */
export interface TicketTaskCreate extends TicketTaskUpdate<never> {}

/** A step of the work on one project ticket. */
export interface TicketTaskUpdate<Empty = null> {
  /** What is to be done. */
  notes?: string | Empty;
  /** Whether the task is done. */
  closedFlag?: boolean | null;
  /** Position among the tasks of the ticket, from 1. */
  priority?: number | null;
  /** Slot planned for the task. */
  schedule?:
    | {
        /** Id of the schedule entry. */
        id: number;
      }
    | Empty;
  /** Service code that prefills the task. */
  code?:
    | {
        /** Id of the service code. */
        id: number;
      }
    | Empty;
  /** How the task was done. */
  resolution?: string | Empty;
  /** What happens to the planned slots of the child ticket when the task is closed. */
  childScheduleAction?: "Transfer" | "Delete" | "Done" | null;
  /** Id of the child ticket that carries out the task. */
  childTicketId?: number | null;
}

/** A step of the work on one project ticket. */
export interface TicketTaskInput {
  /** What is to be done. */
  notes?: string;
  /** Whether the task is done. */
  closedFlag?: boolean | null;
  /** Position among the tasks of the ticket, from 1. */
  priority?: number | null;
  /** Slot planned for the task. */
  schedule?: {
    /** Id of the schedule entry. */
    id: number;
  };
  /** Service code that prefills the task. */
  code?: {
    /** Id of the service code. */
    id: number;
  };
  /** How the task was done. */
  resolution?: string;
  /** What happens to the planned slots of the child ticket when the task is closed. */
  childScheduleAction?: "Transfer" | "Delete" | "Done" | null;
  /** Id of the child ticket that carries out the task. */
  childTicketId?: number | null;
}
