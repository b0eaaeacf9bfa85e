// @generated from definitions/connectwise-psa/schemas/finance/agreement.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  AgreementReference,
  AgreementTypeReference,
  BillingCycleReference,
  BillingTermsReference,
  CompanyReference,
  ContactReference,
  CurrencyReference,
  CustomFieldValue,
  CustomFieldValueInput,
  InvoiceTemplateReference,
  OpportunityReference,
  ProjectTypeReference,
  RecordInfo,
  SLAReference,
  SiteReference,
  SystemDepartmentReference,
  SystemLocationReference,
  TaxCodeReference,
  WorkRoleReference,
  WorkTypeReference,
} from "../../schemas/common.js";

/** A contract with a customer: what is covered, for how long, and how it is billed. */
export interface Agreement {
  /** Id of the agreement. */
  id: number;
  /** Name of the agreement, such as Managed Services Gold. */
  name?: string;
  /** Agreement type whose billing rules it starts from. */
  type?: AgreementTypeReference;
  /** Customer the agreement is with. */
  company?: CompanyReference;
  /** Person at the customer who answers for it. */
  contact?: ContactReference;
  /** Customer's site that is covered. */
  site?: SiteReference;
  /** Company the work is done for, when you are a subcontractor. */
  subContractCompany?: CompanyReference;
  /** Person at that company. */
  subContractContact?: ContactReference;
  /** Agreement this one is billed under. */
  parentAgreement?: AgreementReference;
  /** Customer's purchase order number, printed on invoices. */
  customerPO?: string;
  /** Branch location the agreement belongs to. */
  location?: SystemLocationReference;
  /** Department (business unit) the agreement belongs to. */
  department?: SystemDepartmentReference;
  /** Whether only work of its location is covered. */
  restrictLocationFlag?: boolean | null;
  /** Whether only work of its department is covered. */
  restrictDepartmentFlag?: boolean | null;
  /** First day of the agreement, YYYY-MM-DDTHH:mm:ssZ. */
  startDate?: string;
  /** Last day of the agreement, YYYY-MM-DDTHH:mm:ssZ; none with noEndingDateFlag. */
  endDate?: string;
  /** Whether it runs until it is canceled. */
  noEndingDateFlag?: boolean | null;
  /** Opportunity it was won by. */
  opportunity?: OpportunityReference;
  /** Whether it is canceled; send dateCancelled and reasonCancelled too. */
  cancelledFlag?: boolean | null;
  /** Day it ends by cancellation, YYYY-MM-DDTHH:mm:ssZ. */
  dateCancelled?: string;
  /** Why it was canceled. */
  reasonCancelled?: string;
  /** Service level agreement that tickets under it follow. */
  sla?: SLAReference;
  /** Customer's work order number. */
  workOrder?: string;
  /** Notes for your own staff. */
  internalNotes?: string;
  /** Unit the covered work is counted in. Amount: Money; Hours: Hours of work; Incidents: Number of tickets. */
  applicationUnits?: "Amount" | "Hours" | "Incidents" | null;
  /** How much is covered in one period, in applicationUnits. */
  applicationLimit?: number | null;
  /**
   * Period the limit is for. Contract2Weeks: Two weeks, counted from the start date; Contract4Weeks: Four weeks,
   * counted from the start date; ContractYear: A year, counted from the start date; CalendarMonth: A calendar month;
   * CalendarQuarter: A calendar quarter; CalendarWeek: A calendar week; ContractQuarter: Three months, counted from the
   * start date; CalendarYear: January to December.
   */
  applicationCycle?:
    | "Contract2Weeks"
    | "Contract4Weeks"
    | "ContractYear"
    | "CalendarMonth"
    | "CalendarQuarter"
    | "CalendarWeek"
    | "ContractQuarter"
    | "CalendarYear"
    | null;
  /** Whether coverage has no limit. */
  applicationUnlimitedFlag?: boolean | null;
  /** Whether the limit is granted once and not for every period. */
  oneTimeFlag?: boolean | null;
  /** Whether time is covered. */
  coverAgreementTime?: boolean | null;
  /** Whether products are covered. */
  coverAgreementProduct?: boolean | null;
  /** Whether expenses are covered. */
  coverAgreementExpense?: boolean | null;
  /** Whether sales tax is covered. */
  coverSalesTax?: boolean | null;
  /** Whether what is not used moves to the next period. */
  carryOverUnused?: boolean | null;
  /** Whether more than the limit may be used. */
  allowOverruns?: boolean | null;
  /** Days after which carried over units expire. */
  expiredDays?: number | null;
  /** Most that may be overrun. */
  limit?: number | null;
  /** Whether it ends when all units are used up. */
  expireWhenZero?: boolean | null;
  /** Whether adjustments are charged to your own firm. */
  chargeToFirm?: boolean | null;
  /** Rate members are paid by for work under it. Actual: The member's own cost; Hourly: compHourlyRate. */
  employeeCompRate?: "Actual" | "Hourly" | null;
  /**
   * Ceiling of what members are paid. Billing: Up to what is billed; Amount: Up to compLimitAmount; Percent: Up to a
   * percentage.
   */
  employeeCompNotExceed?: "Billing" | "Amount" | "Percent" | null;
  /** Hourly pay when employeeCompRate is Hourly. */
  compHourlyRate?: number | null;
  /** Ceiling when employeeCompNotExceed is Amount. */
  compLimitAmount?: number | null;
  /** How often it is invoiced, such as monthly. */
  billingCycle?: BillingCycleReference;
  /** Whether it is invoiced only once. */
  billOneTimeFlag?: boolean | null;
  /** When its invoices are due. */
  billingTerms?: BillingTermsReference;
  /**
   * What billing periods follow. ContractYear: Periods counted from the start date; CalendarYear: Periods of the
   * calendar.
   */
  invoicingCycle?: "ContractYear" | "CalendarYear" | null;
  /** Company that pays, when not the customer itself. */
  billToCompany?: CompanyReference;
  /** Person who gets the invoices. */
  billToContact?: ContactReference;
  /** Site the invoices go to. */
  billToSite?: SiteReference;
  /** Amount invoiced for each period. */
  billAmount?: number | null;
  /** Whether its amount is taxed. */
  taxable?: boolean | null;
  /** Amount of the first invoice, for a part period. */
  prorateFirstBill?: number | null;
  /** Day billing starts, YYYY-MM-DDTHH:mm:ssZ. */
  billStartDate?: string;
  /** Tax code its invoices are taxed by. */
  taxCode?: TaxCodeReference;
  /** Whether down payments may not be used for it. */
  restrictDownPayment?: boolean | null;
  /** Whether part periods are invoiced in part. */
  prorateFlag?: boolean | null;
  /** Whether additions that start in a period are invoiced in part. */
  invoiceProratedAdditionsFlag?: boolean | null;
  /** Text printed on its invoices. */
  invoiceDescription?: string;
  /** Whether the text stands at the top of the invoice. */
  topComment?: boolean | null;
  /** Whether the text stands at the bottom of the invoice. */
  bottomComment?: boolean | null;
  /** Work role preset for time under it. */
  workRole?: WorkRoleReference;
  /** Work type preset for time under it. */
  workType?: WorkTypeReference;
  /** Kind of project that it covers. */
  projectType?: ProjectTypeReference;
  /** Template its invoices are printed by. */
  invoiceTemplate?: InvoiceTemplateReference;
  /**
   * Billing preset for time under it. Billable: Charged; DoNotBill: Not charged, not on the invoice; NoCharge: On the
   * invoice at no charge; NoDefault: Nothing preset.
   */
  billTime?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /**
   * Billing preset for expenses under it. Billable: Charged; DoNotBill: Not charged, not on the invoice; NoCharge: On
   * the invoice at no charge; NoDefault: Nothing preset.
   */
  billExpenses?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /**
   * Billing preset for products under it. Billable: Charged; DoNotBill: Not charged, not on the invoice; NoCharge: On
   * the invoice at no charge; NoDefault: Nothing preset.
   */
  billProducts?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether billable time gets an invoice of its own. */
  billableTimeInvoice?: boolean | null;
  /** Whether billable expenses get an invoice of their own. */
  billableExpenseInvoice?: boolean | null;
  /** Whether billable products get an invoice of their own. */
  billableProductInvoice?: boolean | null;
  /** Currency it is invoiced in. */
  currency?: CurrencyReference;
  /** Which periods an invoice covers. */
  periodType?: "Current" | "Future" | "Both" | "Undefined" | null;
  /** Whether it is invoiced by the nightly run. */
  autoInvoiceFlag?: boolean | null;
  /** Whether invoices of amount 0 are made too. */
  billZeroAmountFlag?: boolean | null;
  /** Day of the next invoice. */
  nextInvoiceDate?: string;
  /** Your own location that stands on its invoices. */
  companyLocation?: SystemLocationReference;
  /** Company goods are sent to. */
  shipToCompany?: CompanyReference;
  /** Person goods are sent to. */
  shipToContact?: ContactReference;
  /** Site goods are sent to. */
  shipToSite?: SiteReference;
  /** Whether it is in force today. */
  agreementStatus?: "Active" | "Cancelled" | "Expired" | "Inactive" | null;
  /**
   * What the server notes about the agreement, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** User-defined fields. Send every value that is to stay: the list may be replaced whole. */
  customFields?: CustomFieldValue[];
}

/** A contract with a customer: what is covered, for how long, and how it is billed. */
export interface AgreementCreate extends AgreementUpdate<never> {
  /** Name of the agreement, such as Managed Services Gold. */
  name: string;
  /** Agreement type whose billing rules it starts from. */
  type: {
    /** Id of the agreement type. */
    id: number;
  };
  /** Customer the agreement is with. */
  company: {
    /** Id of the company. */
    id: number;
  };
  /** Person at the customer who answers for it. */
  contact: {
    /** Id of the contact. */
    id: number;
  };
}

/** A contract with a customer: what is covered, for how long, and how it is billed. */
export interface AgreementUpdate<Empty = null> {
  /** Name of the agreement, such as Managed Services Gold. */
  name?: string;
  /** Agreement type whose billing rules it starts from. */
  type?: {
    /** Id of the agreement type. */
    id: number;
  };
  /** Customer the agreement is with. */
  company?: {
    /** Id of the company. */
    id: number;
  };
  /** Person at the customer who answers for it. */
  contact?: {
    /** Id of the contact. */
    id: number;
  };
  /** Customer's site that is covered. */
  site?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** Company the work is done for, when you are a subcontractor. */
  subContractCompany?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Person at that company. */
  subContractContact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Agreement this one is billed under. */
  parentAgreement?:
    | {
        /** Id of the agreement. */
        id: number;
      }
    | Empty;
  /** Customer's purchase order number, printed on invoices. */
  customerPO?: string | Empty;
  /** Branch location the agreement belongs to. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department (business unit) the agreement belongs to. */
  department?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Whether only work of its location is covered. */
  restrictLocationFlag?: boolean | null;
  /** Whether only work of its department is covered. */
  restrictDepartmentFlag?: boolean | null;
  /** First day of the agreement, YYYY-MM-DDTHH:mm:ssZ. */
  startDate?: string | Empty;
  /** Last day of the agreement, YYYY-MM-DDTHH:mm:ssZ; none with noEndingDateFlag. */
  endDate?: string | Empty;
  /** Whether it runs until it is canceled. */
  noEndingDateFlag?: boolean | null;
  /** Opportunity it was won by. */
  opportunity?:
    | {
        /** Id of the opportunity. */
        id: number;
      }
    | Empty;
  /** Whether it is canceled; send dateCancelled and reasonCancelled too. */
  cancelledFlag?: boolean | null;
  /** Day it ends by cancellation, YYYY-MM-DDTHH:mm:ssZ. */
  dateCancelled?: string | Empty;
  /** Why it was canceled. */
  reasonCancelled?: string | Empty;
  /** Service level agreement that tickets under it follow. */
  sla?:
    | {
        /** Id of the SLA. */
        id: number;
      }
    | Empty;
  /** Customer's work order number. */
  workOrder?: string | Empty;
  /** Notes for your own staff. */
  internalNotes?: string | Empty;
  /** Unit the covered work is counted in. Amount: Money; Hours: Hours of work; Incidents: Number of tickets. */
  applicationUnits?: "Amount" | "Hours" | "Incidents" | null;
  /** How much is covered in one period, in applicationUnits. */
  applicationLimit?: number | null;
  /**
   * Period the limit is for. Contract2Weeks: Two weeks, counted from the start date; Contract4Weeks: Four weeks,
   * counted from the start date; ContractYear: A year, counted from the start date; CalendarMonth: A calendar month;
   * CalendarQuarter: A calendar quarter; CalendarWeek: A calendar week; ContractQuarter: Three months, counted from the
   * start date; CalendarYear: January to December.
   */
  applicationCycle?:
    | "Contract2Weeks"
    | "Contract4Weeks"
    | "ContractYear"
    | "CalendarMonth"
    | "CalendarQuarter"
    | "CalendarWeek"
    | "ContractQuarter"
    | "CalendarYear"
    | null;
  /** Whether coverage has no limit. */
  applicationUnlimitedFlag?: boolean | null;
  /** Whether the limit is granted once and not for every period. */
  oneTimeFlag?: boolean | null;
  /** Whether time is covered. */
  coverAgreementTime?: boolean | null;
  /** Whether products are covered. */
  coverAgreementProduct?: boolean | null;
  /** Whether expenses are covered. */
  coverAgreementExpense?: boolean | null;
  /** Whether sales tax is covered. */
  coverSalesTax?: boolean | null;
  /** Whether what is not used moves to the next period. */
  carryOverUnused?: boolean | null;
  /** Whether more than the limit may be used. */
  allowOverruns?: boolean | null;
  /** Days after which carried over units expire. */
  expiredDays?: number | null;
  /** Most that may be overrun. */
  limit?: number | null;
  /** Whether it ends when all units are used up. */
  expireWhenZero?: boolean | null;
  /** Whether adjustments are charged to your own firm. */
  chargeToFirm?: boolean | null;
  /** Rate members are paid by for work under it. Actual: The member's own cost; Hourly: compHourlyRate. */
  employeeCompRate?: "Actual" | "Hourly" | null;
  /**
   * Ceiling of what members are paid. Billing: Up to what is billed; Amount: Up to compLimitAmount; Percent: Up to a
   * percentage.
   */
  employeeCompNotExceed?: "Billing" | "Amount" | "Percent" | null;
  /** Hourly pay when employeeCompRate is Hourly. */
  compHourlyRate?: number | null;
  /** Ceiling when employeeCompNotExceed is Amount. */
  compLimitAmount?: number | null;
  /** How often it is invoiced, such as monthly. */
  billingCycle?:
    | {
        /** Id of the billing cycle. */
        id: number;
      }
    | Empty;
  /** Whether it is invoiced only once. */
  billOneTimeFlag?: boolean | null;
  /** When its invoices are due. */
  billingTerms?:
    | {
        /** Id of the billing terms. */
        id: number;
      }
    | Empty;
  /**
   * What billing periods follow. ContractYear: Periods counted from the start date; CalendarYear: Periods of the
   * calendar.
   */
  invoicingCycle?: "ContractYear" | "CalendarYear" | null;
  /** Company that pays, when not the customer itself. */
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
  /** Site the invoices go to. */
  billToSite?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** Amount invoiced for each period. */
  billAmount?: number | null;
  /** Whether its amount is taxed. */
  taxable?: boolean | null;
  /** Amount of the first invoice, for a part period. */
  prorateFirstBill?: number | null;
  /** Day billing starts, YYYY-MM-DDTHH:mm:ssZ. */
  billStartDate?: string | Empty;
  /** Tax code its invoices are taxed by. */
  taxCode?:
    | {
        /** Id of the tax code. */
        id: number;
      }
    | Empty;
  /** Whether down payments may not be used for it. */
  restrictDownPayment?: boolean | null;
  /** Whether part periods are invoiced in part. */
  prorateFlag?: boolean | null;
  /** Whether additions that start in a period are invoiced in part. */
  invoiceProratedAdditionsFlag?: boolean | null;
  /** Text printed on its invoices. */
  invoiceDescription?: string | Empty;
  /** Whether the text stands at the top of the invoice. */
  topComment?: boolean | null;
  /** Whether the text stands at the bottom of the invoice. */
  bottomComment?: boolean | null;
  /** Work role preset for time under it. */
  workRole?:
    | {
        /** Id of the work role. */
        id: number;
      }
    | Empty;
  /** Work type preset for time under it. */
  workType?:
    | {
        /** Id of the work type. */
        id: number;
      }
    | Empty;
  /** Kind of project that it covers. */
  projectType?:
    | {
        /** Id of the project type. */
        id: number;
      }
    | Empty;
  /** Template its invoices are printed by. */
  invoiceTemplate?:
    | {
        /** Id of the invoice template. */
        id: number;
      }
    | Empty;
  /**
   * Billing preset for time under it. Billable: Charged; DoNotBill: Not charged, not on the invoice; NoCharge: On the
   * invoice at no charge; NoDefault: Nothing preset.
   */
  billTime?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /**
   * Billing preset for expenses under it. Billable: Charged; DoNotBill: Not charged, not on the invoice; NoCharge: On
   * the invoice at no charge; NoDefault: Nothing preset.
   */
  billExpenses?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /**
   * Billing preset for products under it. Billable: Charged; DoNotBill: Not charged, not on the invoice; NoCharge: On
   * the invoice at no charge; NoDefault: Nothing preset.
   */
  billProducts?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Whether billable time gets an invoice of its own. */
  billableTimeInvoice?: boolean | null;
  /** Whether billable expenses get an invoice of their own. */
  billableExpenseInvoice?: boolean | null;
  /** Whether billable products get an invoice of their own. */
  billableProductInvoice?: boolean | null;
  /** Currency it is invoiced in. */
  currency?:
    | {
        /** Id of the currency. */
        id: number;
      }
    | Empty;
  /** Which periods an invoice covers. */
  periodType?: "Current" | "Future" | "Both" | "Undefined" | null;
  /** Whether it is invoiced by the nightly run. */
  autoInvoiceFlag?: boolean | null;
  /** Whether invoices of amount 0 are made too. */
  billZeroAmountFlag?: boolean | null;
  /** Your own location that stands on its invoices. */
  companyLocation?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Company goods are sent to. */
  shipToCompany?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Person goods are sent to. */
  shipToContact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Site goods are sent to. */
  shipToSite?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** User-defined fields. Send every value that is to stay: the list may be replaced whole. */
  customFields?: CustomFieldValueInput[] | Empty;
}

/** The application (coverage) settings of an agreement as its screen shows them. */
export interface AgreementApplicationParameters {
  /** Unit covered work is counted in. */
  applicationUnit?: AgreementApplicationUnit;
  /** Whether coverage is limited. */
  applicationLimit?: AgreementApplicationLimit;
  /** How much is covered in one period. */
  applicationLimitAmount?: number;
  /** Period the limit is for. */
  availablePer?: AgreementApplicationAviablePer;
  /** Whether time is covered. */
  coversTimeFlag?: boolean;
  /** Whether expenses are covered. */
  coversExpensesFlag?: boolean;
  /** Whether products are covered. */
  coversProductsFlag?: boolean;
  /** Whether sales tax is covered. */
  coversTaxFlag?: boolean;
  /** Whether what is not used moves to the next period. */
  carryoverUnusedFlag?: boolean;
  /** Days after which carried over units expire. */
  carryOverDays?: number | null;
  /** Whether more than the limit may be used. */
  allowOverrunsFlag?: boolean;
  /** Most that may be overrun. */
  overrunLimit?: number | null;
  /** Whether it ends when all units are used up. */
  agreementExpiresFlag?: boolean;
  /** Whether adjustments are charged to your own firm. */
  chargeAdjustmentsFlag?: boolean;
  /** Whether it is a prepaid block. */
  prepayFlag?: boolean;
  /** How often it is invoiced. */
  agrBillingCycle?: AgreementApplicationBillingCycle;
  /** User-defined fields of this part of the screen. */
  userDefinedFieldValues?: UserDefinedFieldValueModel[];
}

/** The recurring invoice settings of an agreement as its screen shows them. */
export interface AgreementRecurringParameters {
  /** How often it is invoiced. */
  billingCycle?: GenericNameIdDTO;
  /** Whether periods follow the contract or the calendar. */
  cycleBase?: GenericNameIdDTO;
  /** Amount of the agreement itself for each period. */
  aGRAmount?: number | null;
  /** Whether its amount is taxed. */
  taxable?: boolean;
  /** Amount of its child agreements. */
  childrenAmount?: number;
  /** Sum billed for additions in one period. */
  additionsAmount?: number;
  /** Agreement, children and additions together. */
  totalAmount?: number;
  /** Amount of the first invoice, for a part period. */
  aGRProrate?: number | null;
  /** Day billing starts. */
  billStartDate?: string;
  /** Tax code of its invoices. */
  taxCode?: GenericNameIdDTO;
  /** When its invoices are due. */
  terms?: GenericNameIdDTO;
  /** Whether part periods are invoiced in part. */
  prorateFlag?: boolean;
  /** Whether additions that start in a period are invoiced in part. */
  invoiceProratedAdditionsFlag?: boolean;
  /** Whether down payments may not be used for it. */
  restrictDownpayment?: boolean;
  /** Currency it is invoiced in. */
  currency?: GenericNameIdDTO;
  /** Whether it is invoiced by the nightly run. */
  autoInvoiceFlag?: boolean;
  /** User-defined fields of this part of the screen. */
  userDefinedFieldValues?: UserDefinedFieldValueModel[];
  /** Whether invoices of amount 0 are made too. */
  billZeroAmountFlag?: boolean;
}

/** Unit covered work is counted in. */
export interface AgreementApplicationUnit {
  /** Number of the choice. */
  id?: number;
  /** Fixed key of the choice. */
  tag?: string;
  /** Text of the choice on the screen. */
  name?: string;
}

/** Kind of limit of the coverage. */
export interface AgreementApplicationLimit {
  /** Number of the choice. */
  id?: number;
  /** Fixed key of the choice. */
  tag?: string;
  /** Text of the choice on the screen. */
  name?: string;
}

/** Period a coverage limit is for. */
export interface AgreementApplicationAviablePer {
  /** Number of the choice. */
  id?: number;
  /** Fixed key of the choice. */
  tag?: string;
  /** Text of the choice on the screen. */
  name?: string;
}

/** Billing cycle as the coverage screen shows it. */
export interface AgreementApplicationBillingCycle {
  /** Number of the choice. */
  id?: number;
  /** Fixed key of the choice. */
  tag?: string;
  /** Text of the choice on the screen. */
  name?: string;
}

/** One choice of a pick list. */
export interface GenericNameIdDTO {
  /** Number of the choice. */
  id?: number;
  /** Fixed key of the choice. */
  tag?: string;
  /** Text of the choice on the screen. */
  name?: string;
}

/** Value of a user-defined field as a screen holds it. */
export interface UserDefinedFieldValueModel {
  /** Record id of the field's definition. */
  userDefinedFieldRecId?: number;
  /** Value, always as text. */
  value?: string;
  /** Row in which the field stands. */
  rowNum?: number;
  /** Whether it is asked for at all locations and departments. */
  skipLocationAndBillingUnit?: boolean;
  /** Whether it is hidden at this location or department. */
  filtered?: boolean;
}

/** How many records stand behind each tab of the agreement screen. */
export type AgreementTabsCount = { [key: string]: unknown };
