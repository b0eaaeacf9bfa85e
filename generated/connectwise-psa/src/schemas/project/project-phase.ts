// @generated from definitions/connectwise-psa/schemas/project/project-phase.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  AgreementReference,
  BillingTermsReference,
  BillingUnitReference,
  CompanyReference,
  ContactReference,
  CurrencyReference,
  CustomFieldValue,
  CustomFieldValueInput,
  OpportunityReference,
  ProjectBoardReference,
  ProjectPhaseReference,
  RecordInfo,
  SiteReference,
  TaxCodeReference,
} from "../../schemas/common.js";
import type { PhaseStatusReference } from "../../schemas/project/phase-status.js";

/** A stage of a project that groups its tickets. */
export interface ProjectPhase {
  /** Id of the project phase. */
  id: number;
  /** Id of the project the phase belongs to. */
  projectId?: number | null;
  /** Name of the phase, one line. */
  description?: string;
  /** Board of the phase. */
  board?: ProjectBoardReference;
  /** A phase status: where a phase of a project stands. */
  status?: PhaseStatusReference;
  /** Agreement that covers the project phase. */
  agreement?: AgreementReference;
  /** Sales opportunity the project phase belongs to or came from. */
  opportunity?: OpportunityReference;
  /** Department (business unit) of your own organization the project phase belongs to. */
  department?: BillingUnitReference;
  /** Phase this one lies in, for a phase within a phase. */
  parentPhase?: ProjectPhaseReference;
  /** Place in the project's work breakdown, such as 1.2. */
  wbsCode?: string;
  /** Whether time in the phase is billed. */
  billTime?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether expenses in the phase are billed. */
  billExpenses?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether products in the phase are billed. */
  billProducts?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether it counts as a milestone of the project. */
  markAsMilestoneFlag?: boolean | null;
  /** Free text about the project phase. */
  notes?: string;
  /** Day by which the phase must be done. */
  deadlineDate?: string;
  /** Whether the phase is billed by itself, apart from the project. */
  billSeparatelyFlag?: boolean | null;
  /** How the phase is charged; must be given when billSeparatelyFlag is true. */
  billingMethod?: "ActualRates" | "FixedFee" | "NotToExceed" | "OverrideRate" | null;
  /** Hours planned on calendars for its tickets. */
  scheduledHours?: number | null;
  /** When the first planned slot begins, YYYY-MM-DDTHH:mm:ssZ. */
  scheduledStart?: string;
  /** When the last planned slot ends, YYYY-MM-DDTHH:mm:ssZ. */
  scheduledEnd?: string;
  /** Hours logged so far. */
  actualHours?: number | null;
  /** When work in fact began, YYYY-MM-DDTHH:mm:ssZ. */
  actualStart?: string;
  /** When work in fact ended, YYYY-MM-DDTHH:mm:ssZ. */
  actualEnd?: string;
  /** Hours planned for the phase. */
  budgetHours?: number | null;
  /** First day of the project phase, YYYY-MM-DDTHH:mm:ssZ. */
  startDate?: string;
  /** Last day of the project phase, YYYY-MM-DDTHH:mm:ssZ. */
  endDate?: string;
  /** Id of the branch location the project phase belongs to. */
  locationId?: number | null;
  /** Id of the department (business unit) the project phase belongs to. */
  businessUnitId?: number | null;
  /** Price of one hour. */
  hourlyRate?: number | null;
  /** First day that is billed. */
  billingStartDate?: string;
  /** True bills the phase only after the phase is closed. */
  billPhaseClosedFlag?: boolean | null;
  /** True bills the phase only after the project is closed. */
  billProjectClosedFlag?: boolean | null;
  /** Money the customer pays in advance. */
  downpayment?: number | null;
  /** Number of the customer's purchase order. */
  poNumber?: string;
  /** Amount of the customer's purchase order. */
  poAmount?: number | null;
  /** What you expect the work to cost you. */
  estimatedTimeCost?: number | null;
  /** What you expect expenses to cost you. */
  estimatedExpenseCost?: number | null;
  /** What you expect products to cost you. */
  estimatedProductCost?: number | null;
  /** Revenue you expect from logged time. */
  estimatedTimeRevenue?: number | null;
  /** Revenue you expect from expenses. */
  estimatedExpenseRevenue?: number | null;
  /** Revenue you expect from products. */
  estimatedProductRevenue?: number | null;
  /** Currency in which the amounts of the project phase are meant. */
  currency?: CurrencyReference;
  /** Company that pays, when not the buyer. */
  billToCompany?: CompanyReference;
  /** Person who gets the invoices. */
  billToContact?: ContactReference;
  /** Address the invoices go to. */
  billToSite?: SiteReference;
  /** Company the goods are sent to. */
  shipToCompany?: CompanyReference;
  /** Person the goods are sent to. */
  shipToContact?: ContactReference;
  /** Address of the company the goods are sent to. */
  shipToSite?: SiteReference;
  /** Terms that say when payment is due, such as Net 30. */
  billingTerms?: BillingTermsReference;
  /** Tax code by which the project phase is taxed. */
  taxCode?: TaxCodeReference;
  /**
   * What the server notes about the project phase, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Values of the user-defined fields of the project phase. */
  customFields?: CustomFieldValue[];
}

/** A stage of a project that groups its tickets. */
export interface ProjectPhaseCreate extends ProjectPhaseUpdate<never> {
  /** Name of the phase, one line. */
  description: string;
}

/** A stage of a project that groups its tickets. */
export interface ProjectPhaseUpdate<Empty = null> {
  /** Name of the phase, one line. */
  description?: string;
  /** Board of the phase. */
  board?:
    | {
        /** Id of the project board. */
        id: number;
      }
    | Empty;
  /** A phase status: where a phase of a project stands. */
  status?:
    | {
        /** Id of the phase status reference. */
        id: number | null;
      }
    | Empty;
  /** Agreement that covers the project phase. */
  agreement?:
    | {
        /** Id of the agreement. */
        id: number;
      }
    | Empty;
  /** Sales opportunity the project phase belongs to or came from. */
  opportunity?:
    | {
        /** Id of the opportunity. */
        id: number;
      }
    | Empty;
  /** Department (business unit) of your own organization the project phase belongs to. */
  department?:
    | {
        /** Id of the billing unit. */
        id: number;
      }
    | Empty;
  /** Phase this one lies in, for a phase within a phase. */
  parentPhase?:
    | {
        /** Id of the phase.'s web page. */
        id: number;
      }
    | Empty;
  /** Place in the project's work breakdown, such as 1.2. */
  wbsCode?: string | Empty;
  /** Whether time in the phase is billed. */
  billTime?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether expenses in the phase are billed. */
  billExpenses?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether products in the phase are billed. */
  billProducts?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether it counts as a milestone of the project. */
  markAsMilestoneFlag?: boolean | null;
  /** Free text about the project phase. */
  notes?: string | Empty;
  /** Day by which the phase must be done. */
  deadlineDate?: string | Empty;
  /** Whether the phase is billed by itself, apart from the project. */
  billSeparatelyFlag?: boolean | null;
  /** How the phase is charged; must be given when billSeparatelyFlag is true. */
  billingMethod?: "ActualRates" | "FixedFee" | "NotToExceed" | "OverrideRate" | null;
  /** Hours planned for the phase. */
  budgetHours?: number | null;
  /** First day of the project phase, YYYY-MM-DDTHH:mm:ssZ. */
  startDate?: string | Empty;
  /** Last day of the project phase, YYYY-MM-DDTHH:mm:ssZ. */
  endDate?: string | Empty;
  /** Id of the branch location the project phase belongs to. */
  locationId?: number | null;
  /** Id of the department (business unit) the project phase belongs to. */
  businessUnitId?: number | null;
  /** Price of one hour. */
  hourlyRate?: number | null;
  /** First day that is billed. */
  billingStartDate?: string | Empty;
  /** True bills the phase only after the phase is closed. */
  billPhaseClosedFlag?: boolean | null;
  /** True bills the phase only after the project is closed. */
  billProjectClosedFlag?: boolean | null;
  /** Money the customer pays in advance. */
  downpayment?: number | null;
  /** Number of the customer's purchase order. */
  poNumber?: string | Empty;
  /** Amount of the customer's purchase order. */
  poAmount?: number | null;
  /** What you expect the work to cost you. */
  estimatedTimeCost?: number | null;
  /** What you expect expenses to cost you. */
  estimatedExpenseCost?: number | null;
  /** What you expect products to cost you. */
  estimatedProductCost?: number | null;
  /** Revenue you expect from logged time. */
  estimatedTimeRevenue?: number | null;
  /** Revenue you expect from expenses. */
  estimatedExpenseRevenue?: number | null;
  /** Revenue you expect from products. */
  estimatedProductRevenue?: number | null;
  /** Currency in which the amounts of the project phase are meant. */
  currency?:
    | {
        /** Id of the currency. */
        id: number;
      }
    | Empty;
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
  /** Terms that say when payment is due, such as Net 30. */
  billingTerms?:
    | {
        /** Id of the billing terms. */
        id: number;
      }
    | Empty;
  /** Tax code by which the project phase is taxed. */
  taxCode?:
    | {
        /** Id of the tax code. */
        id: number;
      }
    | Empty;
  /** Values of the user-defined fields of the project phase. */
  customFields?: CustomFieldValueInput[] | Empty;
}
