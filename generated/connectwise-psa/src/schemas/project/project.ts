// @generated from definitions/connectwise-psa/schemas/project/project.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  AgreementReference,
  BillingTermsReference,
  CompanyReference,
  ContactReference,
  CurrencyReference,
  CustomFieldValue,
  CustomFieldValueInput,
  MemberReference,
  OpportunityReference,
  ProjectBoardReference,
  ProjectPhaseReference,
  ProjectTypeReference,
  RecordInfo,
  SiteReference,
  SystemDepartmentReference,
  SystemLocationReference,
  TaxCodeReference,
} from "../../schemas/common.js";
import type { PhaseStatusReference } from "../../schemas/project/phase-status.js";
import type { ProjectStatusReference } from "../../schemas/sales/opportunity.js";

/** Work for a customer with phases and tickets, planned and billed as one. */
export interface Project {
  /** Id of the project. */
  id: number;
  /** Day the work really ended. */
  actualEnd?: string;
  /** Hours worked on the project so far. */
  actualHours?: number | null;
  /** Day the work really began. */
  actualStart?: string;
  /** Agreement that covers the work. */
  agreement?: AgreementReference;
  /** Whether expenses are charged to the customer by default. */
  billExpenses?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Agreed price, for a fixed fee or a limit as billingMethod says. */
  billingAmount?: number | null;
  /** Name that invoices are addressed to. */
  billingAttention?: string;
  /** How the work is charged; the price is fixed, capped or follows the hours. */
  billingMethod?: "ActualRates" | "FixedFee" | "NotToExceed" | "OverrideRate" | null;
  /** Whether hourly rates come from the member or from the work role. */
  billingRateType?: "StaffMember" | "WorkRole" | null;
  /** Terms that say when payment is due, such as Net 30. */
  billingTerms?: BillingTermsReference;
  /** Whether products are charged to the customer by default. */
  billProducts?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether the project is billed only when it is closed. */
  billProjectAfterClosedFlag?: boolean | null;
  /** Whether time is charged to the customer by default. */
  billTime?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Company that pays, when not the buyer. */
  billToCompany?: CompanyReference;
  /** Person who gets the invoices. */
  billToContact?: ContactReference;
  /** Address the invoices go to. */
  billToSite?: SiteReference;
  /** Whether time and expenses are billed before they are approved. */
  billUnapprovedTimeAndExpense?: boolean | null;
  /** Project board the project stands on. */
  board?: ProjectBoardReference;
  /** Hours the budget is compared with, all hours or only billable ones. */
  budgetAnalysis?: "ActualHours" | "BillableHours" | null;
  /** Whether the project is followed against a budget of hours. */
  budgetFlag?: boolean | null;
  /** Hours set aside for the project. */
  budgetHours?: number | null;
  /** Company the project concerns. */
  company?: CompanyReference;
  /** Person at the company whom the project concerns. */
  contact?: ContactReference;
  /** The customer's purchase order number. */
  customerPO?: string;
  /** What is to be done in the project. */
  description?: string;
  /** Currency in which the amounts of the project are meant. */
  currency?: CurrencyReference;
  /** Amount the customer pays in advance. */
  downpayment?: number | null;
  /** Planned last day. */
  estimatedEnd?: string;
  /** Share of the work that is done, in percent. */
  percentComplete?: number | null;
  /** Revenue expected from expenses. */
  estimatedExpenseRevenue?: number | null;
  /** Hours the work is planned to take. */
  estimatedHours?: number | null;
  /** Revenue expected from products. */
  estimatedProductRevenue?: number | null;
  /** Planned first day. */
  estimatedStart?: string;
  /** Revenue expected from time worked. */
  estimatedTimeRevenue?: number | null;
  /** Member who approves expenses on the project. */
  expenseApprover?: MemberReference;
  /** Whether the work plan shows what depends on what. */
  includeDependenciesFlag?: boolean | null;
  /** Whether the work plan shows estimated hours. */
  includeEstimatesFlag?: boolean | null;
  /** Branch location of your own organization the project belongs to. */
  location?: SystemLocationReference;
  /** Department (business unit) of your own organization the project belongs to. */
  department?: SystemDepartmentReference;
  /** Member who manages the project. */
  manager?: MemberReference;
  /** Name of the project. */
  name?: string;
  /** Opportunity the project came from. */
  opportunity?: OpportunityReference;
  /** Id of the template whose phases and tickets the project starts with. */
  projectTemplateId?: number | null;
  /** Whether down payments may not be used for it. */
  restrictDownPaymentFlag?: boolean | null;
  /** Last day for which work is scheduled. */
  scheduledEnd?: string;
  /** Hours scheduled in members' calendars. */
  scheduledHours?: number | null;
  /** First day for which work is scheduled. */
  scheduledStart?: string;
  /** Company the goods are sent to. */
  shipToCompany?: CompanyReference;
  /** Person the goods are sent to. */
  shipToContact?: ContactReference;
  /** Address of the company the goods are sent to. */
  shipToSite?: SiteReference;
  /** Address of the company the project is for. */
  site?: SiteReference;
  /** State of the project; a closed status ends it. */
  status?: ProjectStatusReference;
  /** Whether the status of the project is a closed one. */
  closedFlag?: boolean;
  /** Member who approves time on the project. */
  timeApprover?: MemberReference;
  /** A kind of project. */
  type?: ProjectTypeReference;
  /** Whether the project is hidden in the customer portal. */
  doNotDisplayInPortalFlag?: boolean | null;
  /** Day from which the project is billed. */
  billingStartDate?: string;
  /** Amount the customer's purchase order covers. */
  poAmount?: number | null;
  /** Cost expected of time worked. */
  estimatedTimeCost?: number | null;
  /** Cost expected of expenses. */
  estimatedExpenseCost?: number | null;
  /** Cost expected of products. */
  estimatedProductCost?: number | null;
  /** Tax code by which the project is taxed. */
  taxCode?: TaxCodeReference;
  /** Location of your own organization whose address stands on the invoices. */
  companyLocation?: SystemLocationReference;
  /**
   * What the server notes about the project, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** Whether percentComplete is set by hand instead of counted. */
  overridePercentComplete?: boolean | null;
  /** Whether setting percentComplete by hand is offered on the screen. */
  showOverridePercentFlag?: boolean | null;
  /** Values of the user-defined fields of the project. */
  customFields?: CustomFieldValue[];
}

/** Work for a customer with phases and tickets, planned and billed as one. */
export interface ProjectCreate extends ProjectUpdate<never> {
  /** How the work is charged; the price is fixed, capped or follows the hours. */
  billingMethod: "ActualRates" | "FixedFee" | "NotToExceed" | "OverrideRate" | null;
  /** Project board the project stands on. */
  board: {
    /** Id of the project board. */
    id: number;
  };
  /** Company the project concerns. */
  company: {
    /** Id of the company. */
    id: number;
  };
  /** Planned last day. */
  estimatedEnd: string;
  /** Planned first day. */
  estimatedStart: string;
  /** Name of the project. */
  name: string;
}

/** Work for a customer with phases and tickets, planned and billed as one. */
export interface ProjectUpdate<Empty = null> {
  /** Day the work really ended. */
  actualEnd?: string | Empty;
  /** Day the work really began. */
  actualStart?: string | Empty;
  /** Agreement that covers the work. */
  agreement?:
    | {
        /** Id of the agreement. */
        id: number;
      }
    | Empty;
  /** Whether expenses are charged to the customer by default. */
  billExpenses?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Agreed price, for a fixed fee or a limit as billingMethod says. */
  billingAmount?: number | null;
  /** Name that invoices are addressed to. */
  billingAttention?: string | Empty;
  /** How the work is charged; the price is fixed, capped or follows the hours. */
  billingMethod?: "ActualRates" | "FixedFee" | "NotToExceed" | "OverrideRate" | null;
  /** Whether hourly rates come from the member or from the work role. */
  billingRateType?: "StaffMember" | "WorkRole" | null;
  /** Terms that say when payment is due, such as Net 30. */
  billingTerms?:
    | {
        /** Id of the billing terms. */
        id: number;
      }
    | Empty;
  /** Whether products are charged to the customer by default. */
  billProducts?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether the project is billed only when it is closed. */
  billProjectAfterClosedFlag?: boolean | null;
  /** Whether time is charged to the customer by default. */
  billTime?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Company that pays, when not the buyer. */
  billToCompany?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Person who gets the invoices. */
  billToContact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Address the invoices go to. */
  billToSite?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** Whether time and expenses are billed before they are approved. */
  billUnapprovedTimeAndExpense?: boolean | null;
  /** Project board the project stands on. */
  board?: {
    /** Id of the project board. */
    id: number;
  };
  /** Hours the budget is compared with, all hours or only billable ones. */
  budgetAnalysis?: "ActualHours" | "BillableHours" | null;
  /** Whether the project is followed against a budget of hours. */
  budgetFlag?: boolean | null;
  /** Hours set aside for the project. */
  budgetHours?: number | null;
  /** Company the project concerns. */
  company?: {
    /** Id of the company. */
    id: number;
  };
  /** Person at the company whom the project concerns. */
  contact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** The customer's purchase order number. */
  customerPO?: string | Empty;
  /** What is to be done in the project. */
  description?: string | Empty;
  /** Currency in which the amounts of the project are meant. */
  currency?:
    | {
        /** Id of the currency. */
        id: number;
      }
    | Empty;
  /** Amount the customer pays in advance. */
  downpayment?: number | null;
  /** Planned last day. */
  estimatedEnd?: string;
  /** Share of the work that is done, in percent. */
  percentComplete?: number | null;
  /** Revenue expected from expenses. */
  estimatedExpenseRevenue?: number | null;
  /** Hours the work is planned to take. */
  estimatedHours?: number | null;
  /** Revenue expected from products. */
  estimatedProductRevenue?: number | null;
  /** Planned first day. */
  estimatedStart?: string;
  /** Revenue expected from time worked. */
  estimatedTimeRevenue?: number | null;
  /** Member who approves expenses on the project. */
  expenseApprover?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Whether the work plan shows what depends on what. */
  includeDependenciesFlag?: boolean | null;
  /** Whether the work plan shows estimated hours. */
  includeEstimatesFlag?: boolean | null;
  /** Branch location of your own organization the project belongs to. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department (business unit) of your own organization the project belongs to. */
  department?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Member who manages the project. */
  manager?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Name of the project. */
  name?: string;
  /** Opportunity the project came from. */
  opportunity?:
    | {
        /** Id of the opportunity. */
        id: number;
      }
    | Empty;
  /** Id of the template whose phases and tickets the project starts with. */
  projectTemplateId?: number | null;
  /** Whether down payments may not be used for it. */
  restrictDownPaymentFlag?: boolean | null;
  /** Company the goods are sent to. */
  shipToCompany?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Person the goods are sent to. */
  shipToContact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Address of the company the goods are sent to. */
  shipToSite?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** Address of the company the project is for. */
  site?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** State of the project; a closed status ends it. */
  status?:
    | {
        /** Id of the project status. */
        id: number;
      }
    | Empty;
  /** Member who approves time on the project. */
  timeApprover?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** A kind of project. */
  type?:
    | {
        /** Id of the project type. */
        id: number;
      }
    | Empty;
  /** Whether the project is hidden in the customer portal. */
  doNotDisplayInPortalFlag?: boolean | null;
  /** Day from which the project is billed. */
  billingStartDate?: string | Empty;
  /** Amount the customer's purchase order covers. */
  poAmount?: number | null;
  /** Cost expected of time worked. */
  estimatedTimeCost?: number | null;
  /** Cost expected of expenses. */
  estimatedExpenseCost?: number | null;
  /** Cost expected of products. */
  estimatedProductCost?: number | null;
  /** Tax code by which the project is taxed. */
  taxCode?:
    | {
        /** Id of the tax code. */
        id: number;
      }
    | Empty;
  /** Location of your own organization whose address stands on the invoices. */
  companyLocation?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Whether percentComplete is set by hand instead of counted. */
  overridePercentComplete?: boolean | null;
  /** Whether setting percentComplete by hand is offered on the screen. */
  showOverridePercentFlag?: boolean | null;
  /** Values of the user-defined fields of the project. */
  customFields?: CustomFieldValueInput[] | Empty;
}

/** The phases of a project as a plan. */
export interface ProjectWorkplan {
  /** Id of the project the plan is of. */
  projectId?: number;
  /** Phases of the project, with dates and hours. */
  phases?: ProjectWorkplanProjectPhase[];
}

/** A phase in the plan of a project. */
export interface ProjectWorkplanProjectPhase {
  /** Id of the work plan phase. */
  id: number;
  /** Id of the project the phase belongs to. */
  projectId?: number | null;
  /** Name of the phase, one line. */
  description?: string;
  /** A phase status: where a phase of a project stands. */
  status?: PhaseStatusReference;
  /** Phase this one lies in, for a phase within a phase. */
  parentPhase?: ProjectPhaseReference;
  /** Place in the project's work breakdown, such as 1.2. */
  wbsCode?: string;
  /** Whether it counts as a milestone of the project. */
  markAsMilestoneFlag?: boolean | null;
  /** Free text about the work plan phase. */
  notes?: string;
  /** When the phase is to start, YYYY-MM-DDTHH:mm:ssZ. */
  startDate?: string;
  /** When the phase is to end, YYYY-MM-DDTHH:mm:ssZ. */
  endDate?: string;
  /** Hours planned for the phase. */
  budgetHours?: number | null;
  /** Hours logged so far. */
  actualHours?: number | null;
  /** Hours logged so far that are billed to the customer. */
  billableHours?: number | null;
  /** Hours planned on calendars for the tickets of the phase. */
  scheduled_Hours?: number | null;
  /** When the first planned slot begins, YYYY-MM-DDTHH:mm:ssZ. */
  scheduled_Start?: string;
  /** When the last planned slot ends, YYYY-MM-DDTHH:mm:ssZ. */
  scheduled_End?: string;
  /** How long it takes from the first planned slot to the last. */
  scheduled_Duration?: number | null;
  /** Whether the phase is billed by itself, apart from the project. */
  billPhaseSeparately?: boolean | null;
  /**
   * What the server notes about the work plan phase, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Values of the user-defined fields of the work plan phase. */
  customFields?: CustomFieldValue[];
}

/** Revenue, cost and margin of a project or one of its parts, estimated and actual. */
export interface ProjectRecap {
  /** Id of the row in the tree of the project screen. */
  treeID?: string;
  /** Id of the project, phase or ticket the row is about. */
  iD?: number;
  /** Record id of the project, phase or ticket the row is about. */
  recID?: number;
  /** Number of the record as the screen shows it. */
  displayID?: string;
  /** Name of the project, phase or ticket. */
  description?: string;
  /** Company the project is for. */
  companyName?: string;
  /** Name of the status the record has. */
  status?: string;
  /** Whether the row is about the project as a whole. */
  isProject?: boolean;
  /** Whether the row is about a phase. */
  isPhase?: boolean;
  /** Whether the row is about a project ticket. */
  isTicket?: boolean;
  /** Whether the row is about an issue. */
  isIssue?: boolean;
  /** Whether the row came on top of the original plan. */
  addOnFlag?: boolean;
  /** Record id of the phase the row lies in. */
  parentPhaseRecID?: number;
  /** Place in the work plan as an outline number, such as 1.2. */
  wbsCode?: string;
  /** Short code of the billing method. */
  billingMethodID?: string;
  /** How the record is charged, such as by actual rates or a fixed fee. */
  billingMethod?: string;
  /** Amount that is charged, as text. */
  billingAmount?: string;
  /** Whether billing differs from what the record above it has. */
  overrideFlag?: boolean;
  /** First day that is billed, YYYY-MM-DDTHH:mm:ssZ. */
  billingStartDate?: string;
  /** Amount the work is expected to bring in. */
  revenueEstimate?: number;
  /** Amount the work has brought in so far, billed or not. */
  revenueActual?: number;
  /** Part of the revenue that stands on invoices. */
  revenueBilled?: number;
  /** Part of the revenue that is not on an invoice yet. */
  revenueUnbilled?: number;
  /** Amount the work is expected to cost you. */
  costEstimate?: number;
  /** Amount the work has cost you so far. */
  costActual?: number;
  /** Expected revenue less expected cost. */
  grossMarginEstimate?: number;
  /** Billed revenue less cost. */
  grossMarginBilled?: number;
  /** Kind of record the row is about, as a code. */
  recType?: string;
  /** Amount of products on invoices. */
  productsBilled?: number;
  /** Amount of expenses on invoices. */
  expensesBilled?: number;
  /** Amount of product bundles on invoices. */
  bundleBilled?: number;
}
