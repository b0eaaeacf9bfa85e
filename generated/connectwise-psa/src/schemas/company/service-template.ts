// @generated from definitions/connectwise-psa/schemas/company/service-template.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  AgreementReference,
  BoardReference,
  CompanyReference,
  ContactReference,
  MemberReference,
  PriorityReference,
  RecordInfo,
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
  WorkRoleReference,
  WorkTypeReference,
} from "../../schemas/common.js";

/** A template from which tickets, or recurring work for a company, are made. */
export interface ServiceTemplate {
  /** Id of the ticket template. */
  id: number;
  /** Name of the ticket template. */
  name?: string;
  /** Service board the ticket template belongs to. */
  board?: BoardReference;
  /** Service type that tickets made from the template get. */
  type?: ServiceTypeReference;
  /** The third level of ticket classification, below type and subtype; belongs to a board. */
  item?: ServiceItemReference;
  /** Subtype of the ticket, below its type. */
  subtype?: ServiceSubTypeReference;
  /** Where the work is done, such as On-Site, In-house or Remote. */
  serviceLocation?: ServiceLocationReference;
  /** Status that tickets made from the template get. */
  status?: ServiceStatusReference;
  /** How the ticket came in, such as Phone or Email Connector. */
  source?: ServiceSourceReference;
  /** A ticket priority, such as Priority 1 - Critical. */
  priority?: PriorityReference;
  /** Service team that tickets made from the template get. */
  team?: ServiceTeamReference;
  /** Company that tickets made from the template get. */
  company?: CompanyReference;
  /** Person at the company whom the ticket template concerns. */
  contact?: ContactReference;
  /** Address of the company the ticket template is for. */
  site?: SiteReference;
  /** Whether assigned members are told about a ticket made from the template. */
  assignedNotifyFlag?: boolean | null;
  /** Branch location of your own organization the ticket template belongs to. */
  location?: SystemLocationReference;
  /** Department (business unit) of your own organization the ticket template belongs to. */
  department?: SystemDepartmentReference;
  /** Title of the ticket template, one line. */
  summary?: string;
  /** Initial description that tickets made from the template get. */
  problem?: string;
  /** Hours planned for a ticket made from the template. */
  hoursBudget?: number | null;
  /** Notes only your own staff sees. */
  internalAnalysis?: string;
  /** Whether time on the tickets is billable. */
  timeBillableFlag?: boolean | null;
  /** Whether expenses on the tickets are billable. */
  expenseBillableFlag?: boolean | null;
  /** Number of the order as the buyer knows it. */
  purchaseOrderNumber?: string;
  /** Remark that says what it refers to. */
  reference?: string;
  /** Whether the tickets are billed only when they are complete. */
  billComplete_Flag?: boolean | null;
  /** Whether each ticket gets its own invoice. */
  billServiceSeparatelyFlag?: boolean | null;
  /** Amount of a fixed fee, or the most that is charged. */
  billingAmount?: number | null;
  /** Whether time and expenses are billed before they are approved. */
  billUnapprovedTimeAndExpensesFlag?: boolean | null;
  /** Whether the template's billing comes before that of the board. */
  overrideFlag?: boolean | null;
  /** Whether time is put on the invoice. */
  timeInvoiceFlag?: boolean | null;
  /** Whether expenses are put on the invoice. */
  expenseInvoiceFlag?: boolean | null;
  /** Whether products are put on the invoice. */
  productInvoiceFlag?: boolean | null;
  /** Agreement that covers the ticket template. */
  agreement?: AgreementReference;
  /** How the work is charged. */
  billingMethod?: "ActualRates" | "FixedFee" | "NotToExceed" | "OverrideRate";
  /** How badly the customer's work suffers. */
  severity?: "Low" | "Medium" | "High";
  /** How many of the customer's people suffer. */
  impact?: "Low" | "Medium" | "High";
  /** Member in whose name tickets made from the template are assigned. */
  assignedBy?: MemberReference;
  /** How many days ahead the schedule entry is made. */
  scheduleDaysBefore?: number | null;
  /** How many days ahead the ticket is made. */
  serviceDaysBefore?: number | null;
  /** Whether schedule entries are attached to the ticket that is made. */
  attachScheduleToNewServiceFlag?: boolean | null;
  /** Whether people can choose it as a template. */
  templateFlag?: boolean | null;
  /** Whether the contact is mailed about tickets made from the template. */
  emailContactFlag?: boolean | null;
  /** Whether assigned members are mailed about tickets made from the template. */
  emailResourceFlag?: boolean | null;
  /** Whether a copy of the mails about the tickets goes to emailCC. */
  emailCCFlag?: boolean | null;
  /** Addresses that get a copy of the mails about the tickets. */
  emailCC?: string;
  /** Whether down payments may not be used for it. */
  restrictDownpaymentFlag?: boolean | null;
  /**
   * What the server notes about the ticket template, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Whether expenses on tickets made from the template are billed. */
  billExpenses?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether products on tickets made from the template are billed. */
  billProducts?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether time on tickets made from the template is billed. */
  billTime?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** What you expect expenses to cost you. */
  estimatedExpenseCost?: number | null;
  /** Revenue you expect from expenses. */
  estimatedExpenseRevenue?: number | null;
  /** What you expect products to cost you. */
  estimatedProductCost?: number | null;
  /** Revenue you expect from products. */
  estimatedProductRevenue?: number | null;
  /** What you expect the work to cost you. */
  estimatedTimeCost?: number | null;
  /** Revenue you expect from logged time. */
  estimatedTimeRevenue?: number | null;
  /** Price of one hour. */
  hourlyRate?: number | null;
  /** Whether products on the tickets are billable. */
  productBillableFlag?: boolean | null;
  /** How the problem is solved. */
  resolution?: string;
  /** A work role: what somebody acted as, which sets the hourly rate. */
  workRole?: WorkRoleReference;
  /** A work type, such as Regular or After Hours, which adjusts the rate. */
  workType?: WorkTypeReference;
}

/** A template from which tickets, or recurring work for a company, are made. */
export interface ServiceTemplateCreate extends ServiceTemplateUpdate<never> {}

/** A template from which tickets, or recurring work for a company, are made. */
export interface ServiceTemplateUpdate<Empty = null> {
  /** Name of the ticket template. */
  name?: string | Empty;
  /** Service board the ticket template belongs to. */
  board?:
    | {
        /** Id of the board. */
        id: number;
      }
    | Empty;
  /** Service type that tickets made from the template get. */
  type?:
    | {
        /** Id of the type. */
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
  /** Subtype of the ticket, below its type. */
  subtype?:
    | {
        /** Id of the subtype. */
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
  /** Status that tickets made from the template get. */
  status?:
    | {
        /** Id of the status. */
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
  /** A ticket priority, such as Priority 1 - Critical. */
  priority?:
    | {
        /** Id of the priority. */
        id: number;
      }
    | Empty;
  /** Service team that tickets made from the template get. */
  team?:
    | {
        /** Id of the team. */
        id: number;
      }
    | Empty;
  /** Company that tickets made from the template get. */
  company?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Person at the company whom the ticket template concerns. */
  contact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Address of the company the ticket template is for. */
  site?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** Whether assigned members are told about a ticket made from the template. */
  assignedNotifyFlag?: boolean | null;
  /** Branch location of your own organization the ticket template belongs to. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department (business unit) of your own organization the ticket template belongs to. */
  department?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Title of the ticket template, one line. */
  summary?: string | Empty;
  /** Initial description that tickets made from the template get. */
  problem?: string | Empty;
  /** Hours planned for a ticket made from the template. */
  hoursBudget?: number | null;
  /** Notes only your own staff sees. */
  internalAnalysis?: string | Empty;
  /** Whether time on the tickets is billable. */
  timeBillableFlag?: boolean | null;
  /** Whether expenses on the tickets are billable. */
  expenseBillableFlag?: boolean | null;
  /** Number of the order as the buyer knows it. */
  purchaseOrderNumber?: string | Empty;
  /** Remark that says what it refers to. */
  reference?: string | Empty;
  /** Whether the tickets are billed only when they are complete. */
  billComplete_Flag?: boolean | null;
  /** Whether each ticket gets its own invoice. */
  billServiceSeparatelyFlag?: boolean | null;
  /** Amount of a fixed fee, or the most that is charged. */
  billingAmount?: number | null;
  /** Whether time and expenses are billed before they are approved. */
  billUnapprovedTimeAndExpensesFlag?: boolean | null;
  /** Whether the template's billing comes before that of the board. */
  overrideFlag?: boolean | null;
  /** Whether time is put on the invoice. */
  timeInvoiceFlag?: boolean | null;
  /** Whether expenses are put on the invoice. */
  expenseInvoiceFlag?: boolean | null;
  /** Whether products are put on the invoice. */
  productInvoiceFlag?: boolean | null;
  /** Agreement that covers the ticket template. */
  agreement?:
    | {
        /** Id of the agreement. */
        id: number;
      }
    | Empty;
  /** How the work is charged. */
  billingMethod?: "ActualRates" | "FixedFee" | "NotToExceed" | "OverrideRate" | Empty;
  /** How badly the customer's work suffers. */
  severity?: "Low" | "Medium" | "High" | Empty;
  /** How many of the customer's people suffer. */
  impact?: "Low" | "Medium" | "High" | Empty;
  /** Member in whose name tickets made from the template are assigned. */
  assignedBy?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** How many days ahead the schedule entry is made. */
  scheduleDaysBefore?: number | null;
  /** How many days ahead the ticket is made. */
  serviceDaysBefore?: number | null;
  /** Whether schedule entries are attached to the ticket that is made. */
  attachScheduleToNewServiceFlag?: boolean | null;
  /** Whether people can choose it as a template. */
  templateFlag?: boolean | null;
  /** Whether the contact is mailed about tickets made from the template. */
  emailContactFlag?: boolean | null;
  /** Whether assigned members are mailed about tickets made from the template. */
  emailResourceFlag?: boolean | null;
  /** Whether a copy of the mails about the tickets goes to emailCC. */
  emailCCFlag?: boolean | null;
  /** Addresses that get a copy of the mails about the tickets. */
  emailCC?: string | Empty;
  /** Whether down payments may not be used for it. */
  restrictDownpaymentFlag?: boolean | null;
  /** Whether expenses on tickets made from the template are billed. */
  billExpenses?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether products on tickets made from the template are billed. */
  billProducts?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether time on tickets made from the template is billed. */
  billTime?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** What you expect expenses to cost you. */
  estimatedExpenseCost?: number | null;
  /** Revenue you expect from expenses. */
  estimatedExpenseRevenue?: number | null;
  /** What you expect products to cost you. */
  estimatedProductCost?: number | null;
  /** Revenue you expect from products. */
  estimatedProductRevenue?: number | null;
  /** What you expect the work to cost you. */
  estimatedTimeCost?: number | null;
  /** Revenue you expect from logged time. */
  estimatedTimeRevenue?: number | null;
  /** Price of one hour. */
  hourlyRate?: number | null;
  /** Whether products on the tickets are billable. */
  productBillableFlag?: boolean | null;
  /** How the problem is solved. */
  resolution?: string | Empty;
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
}

/** A service template in short. */
export interface ServiceTemplateInfo {
  /** Id of the ticket template. */
  id: number;
  /** Name of the ticket template. */
  name?: string;
  /** Whether people can choose it as a template. */
  templateFlag?: boolean | null;
  /**
   * What the server notes about the ticket template, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A ticket template: preset contents of a new ticket. */
export interface ServiceTemplateReference {
  /** Id of the service template reference. */
  id?: number | null;
  /** Name of the service template reference. */
  name?: string;
  /** Title of the service template reference, one line. */
  summary?: string;
  /**
   * What the server notes about the service template reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** How many records were made from a service template. */
export interface TemplateGeneratedCountsModel {
  /** Number of tickets that were made. */
  serviceCount?: number;
  /** Number of schedule entries that were made. */
  scheduleCount?: number;
}

/** A service template tied to a company. Its members are not documented. */
export type CompanyServiceTemplate = { [key: string]: unknown };
