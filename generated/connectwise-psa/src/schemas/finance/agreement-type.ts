// @generated from definitions/connectwise-psa/schemas/finance/agreement-type.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BillingCycleReference,
  BillingTermsReference,
  EmailTemplateReference,
  InvoiceTemplateReference,
  ProjectTypeReference,
  RecordInfo,
  SLAReference,
  SystemDepartmentReference,
  SystemLocationReference,
  WorkRoleReference,
  WorkTypeReference,
} from "../../schemas/common.js";

/** The template whose coverage and billing rules new agreements start from. */
export interface AgreementType {
  /** Id of the agreement type. */
  id: number;
  /** Name of the type, such as Managed Services or Block Time; unique. */
  name?: string;
  /** Where invoicePreSuffix goes in invoice numbers. Prefix: Before the number; Suffix: After the number. */
  prefixSuffixOption?: "Prefix" | "Suffix" | null;
  /** Whether new agreements start with it. */
  defaultFlag?: boolean | null;
  /** Whether it can no longer be chosen. */
  inactiveFlag?: boolean | null;
  /** Whether agreements of the type are prepaid blocks. */
  prePaymentFlag?: boolean | null;
  /** Letters added to invoice numbers. */
  invoicePreSuffix?: string;
  /** Branch location the agreement belongs to. */
  location?: SystemLocationReference;
  /** Department (business unit) the agreement belongs to. */
  department?: SystemDepartmentReference;
  /** Whether only work of its location is covered. */
  restrictLocationFlag?: boolean | null;
  /** Whether only work of its department is covered. */
  restrictDepartmentFlag?: boolean | null;
  /** Service level agreement that tickets under it follow. */
  sla?: SLAReference;
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
  coverAgreementTimeFlag?: boolean | null;
  /** Whether products are covered. */
  coverAgreementProductFlag?: boolean | null;
  /** Whether expenses are covered. */
  coverAgreementExpenseFlag?: boolean | null;
  /** Whether sales tax is covered. */
  coverSalesTaxFlag?: boolean | null;
  /** Whether what is not used moves to the next period. */
  carryOverUnusedFlag?: boolean | null;
  /** Whether more than the limit may be used. */
  allowOverrunsFlag?: boolean | null;
  /** Days after which carried over units expire. */
  expiredDays?: number | null;
  /** Most that may be overrun. */
  limit?: number | null;
  /** Whether it ends when all units are used up. */
  expireWhenZero?: boolean | null;
  /** Whether adjustments are charged to your own firm. */
  chargeToFirmFlag?: boolean | null;
  /** Rate members are paid by for work under it. Actual: The member's own cost; Hourly: compHourlyRate. */
  employeeCompRate?: "Actual" | "Hourly";
  /**
   * Ceiling of what members are paid. Billing: Up to what is billed; Amount: Up to compLimitAmount; Percent: Up to a
   * percentage.
   */
  employeeCompNotExceed?: "Billing" | "Amount" | "Percent";
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
  invoicingCycle?: "ContractYear" | "CalendarYear";
  /** Amount invoiced for each period. */
  billAmount?: number | null;
  /** Whether the amount is taxed. */
  taxableFlag?: boolean | null;
  /** Whether down payments may not be used for it. */
  restrictDownPaymentFlag?: boolean | null;
  /** Text printed on its invoices. */
  invoiceDescription?: string;
  /** Whether the text stands at the top of the invoice. */
  topCommentFlag?: boolean | null;
  /** Whether the text stands at the bottom of the invoice. */
  bottomCommentFlag?: boolean | null;
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
  billTime?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault";
  /**
   * Billing preset for expenses under it. Billable: Charged; DoNotBill: Not charged, not on the invoice; NoCharge: On
   * the invoice at no charge; NoDefault: Nothing preset.
   */
  billExpenses?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault";
  /**
   * Billing preset for products under it. Billable: Charged; DoNotBill: Not charged, not on the invoice; NoCharge: On
   * the invoice at no charge; NoDefault: Nothing preset.
   */
  billProducts?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault";
  /** Whether billable time gets an invoice of its own. */
  billableTimeInvoiceFlag?: boolean | null;
  /** Whether billable expenses get an invoice of their own. */
  billableExpenseInvoiceFlag?: boolean | null;
  /** Whether billable products get an invoice of their own. */
  billableProductInvoiceFlag?: boolean | null;
  /** Whether a new agreement takes over its work role rates. */
  copyWorkRolesFlag?: boolean | null;
  /** Whether a new agreement takes over its work type rates. */
  copyWorkTypesFlag?: boolean | null;
  /** Ids of work roles that are not covered. */
  exclusionWorkRoleIds?: number[];
  /** Send true to exclude all work roles. */
  addAllWorkRoleExclusions?: boolean | null;
  /** Send true to exclude no work role. */
  removeAllWorkRoleExclusions?: boolean | null;
  /** Ids of work types that are not covered. */
  exclusionWorkTypeIds?: number[];
  /** Send true to exclude all work types. */
  addAllWorkTypeExclusions?: boolean | null;
  /** Send true to exclude no work type. */
  removeAllWorkTypeExclusions?: boolean | null;
  /** Id of the type in another system. */
  integrationXRef?: string;
  /** Whether part periods are invoiced in part. */
  prorateFlag?: boolean | null;
  /** Template of e-mails about its invoices. */
  emailTemplate?: EmailTemplateReference;
  /** Whether it is invoiced by the nightly run. */
  autoInvoiceFlag?: boolean | null;
  /** Whether invoices of amount 0 are made too. */
  billZeroAmountFlag?: boolean | null;
  /** Whether additions that start in a period are invoiced in part. */
  invoiceProratedAdditionsFlag?: boolean | null;
  /**
   * What the server notes about the agreement type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the record in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** The template whose coverage and billing rules new agreements start from. */
export interface AgreementTypeCreate extends AgreementTypeUpdate<never> {
  /** Name of the type, such as Managed Services or Block Time; unique. */
  name: string;
  /** Rate members are paid by for work under it. Actual: The member's own cost; Hourly: compHourlyRate. */
  employeeCompRate: "Actual" | "Hourly";
  /**
   * Ceiling of what members are paid. Billing: Up to what is billed; Amount: Up to compLimitAmount; Percent: Up to a
   * percentage.
   */
  employeeCompNotExceed: "Billing" | "Amount" | "Percent";
  /**
   * What billing periods follow. ContractYear: Periods counted from the start date; CalendarYear: Periods of the
   * calendar.
   */
  invoicingCycle: "ContractYear" | "CalendarYear";
  /**
   * Billing preset for time under it. Billable: Charged; DoNotBill: Not charged, not on the invoice; NoCharge: On the
   * invoice at no charge; NoDefault: Nothing preset.
   */
  billTime: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault";
  /**
   * Billing preset for expenses under it. Billable: Charged; DoNotBill: Not charged, not on the invoice; NoCharge: On
   * the invoice at no charge; NoDefault: Nothing preset.
   */
  billExpenses: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault";
  /**
   * Billing preset for products under it. Billable: Charged; DoNotBill: Not charged, not on the invoice; NoCharge: On
   * the invoice at no charge; NoDefault: Nothing preset.
   */
  billProducts: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault";
}

/** The template whose coverage and billing rules new agreements start from. */
export interface AgreementTypeUpdate<Empty = null> {
  /** Name of the type, such as Managed Services or Block Time; unique. */
  name?: string;
  /** Where invoicePreSuffix goes in invoice numbers. Prefix: Before the number; Suffix: After the number. */
  prefixSuffixOption?: "Prefix" | "Suffix" | null;
  /** Whether new agreements start with it. */
  defaultFlag?: boolean | null;
  /** Whether it can no longer be chosen. */
  inactiveFlag?: boolean | null;
  /** Whether agreements of the type are prepaid blocks. */
  prePaymentFlag?: boolean | null;
  /** Letters added to invoice numbers. */
  invoicePreSuffix?: string | Empty;
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
  /** Service level agreement that tickets under it follow. */
  sla?:
    | {
        /** Id of the SLA. */
        id: number;
      }
    | Empty;
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
  coverAgreementTimeFlag?: boolean | null;
  /** Whether products are covered. */
  coverAgreementProductFlag?: boolean | null;
  /** Whether expenses are covered. */
  coverAgreementExpenseFlag?: boolean | null;
  /** Whether sales tax is covered. */
  coverSalesTaxFlag?: boolean | null;
  /** Whether what is not used moves to the next period. */
  carryOverUnusedFlag?: boolean | null;
  /** Whether more than the limit may be used. */
  allowOverrunsFlag?: boolean | null;
  /** Days after which carried over units expire. */
  expiredDays?: number | null;
  /** Most that may be overrun. */
  limit?: number | null;
  /** Whether it ends when all units are used up. */
  expireWhenZero?: boolean | null;
  /** Whether adjustments are charged to your own firm. */
  chargeToFirmFlag?: boolean | null;
  /** Rate members are paid by for work under it. Actual: The member's own cost; Hourly: compHourlyRate. */
  employeeCompRate?: "Actual" | "Hourly";
  /**
   * Ceiling of what members are paid. Billing: Up to what is billed; Amount: Up to compLimitAmount; Percent: Up to a
   * percentage.
   */
  employeeCompNotExceed?: "Billing" | "Amount" | "Percent";
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
  invoicingCycle?: "ContractYear" | "CalendarYear";
  /** Amount invoiced for each period. */
  billAmount?: number | null;
  /** Whether the amount is taxed. */
  taxableFlag?: boolean | null;
  /** Whether down payments may not be used for it. */
  restrictDownPaymentFlag?: boolean | null;
  /** Text printed on its invoices. */
  invoiceDescription?: string | Empty;
  /** Whether the text stands at the top of the invoice. */
  topCommentFlag?: boolean | null;
  /** Whether the text stands at the bottom of the invoice. */
  bottomCommentFlag?: boolean | null;
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
  billTime?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault";
  /**
   * Billing preset for expenses under it. Billable: Charged; DoNotBill: Not charged, not on the invoice; NoCharge: On
   * the invoice at no charge; NoDefault: Nothing preset.
   */
  billExpenses?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault";
  /**
   * Billing preset for products under it. Billable: Charged; DoNotBill: Not charged, not on the invoice; NoCharge: On
   * the invoice at no charge; NoDefault: Nothing preset.
   */
  billProducts?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault";
  /** Whether billable time gets an invoice of its own. */
  billableTimeInvoiceFlag?: boolean | null;
  /** Whether billable expenses get an invoice of their own. */
  billableExpenseInvoiceFlag?: boolean | null;
  /** Whether billable products get an invoice of their own. */
  billableProductInvoiceFlag?: boolean | null;
  /** Whether a new agreement takes over its work role rates. */
  copyWorkRolesFlag?: boolean | null;
  /** Whether a new agreement takes over its work type rates. */
  copyWorkTypesFlag?: boolean | null;
  /** Ids of work roles that are not covered. */
  exclusionWorkRoleIds?: number[] | Empty;
  /** Send true to exclude all work roles. */
  addAllWorkRoleExclusions?: boolean | null;
  /** Send true to exclude no work role. */
  removeAllWorkRoleExclusions?: boolean | null;
  /** Ids of work types that are not covered. */
  exclusionWorkTypeIds?: number[] | Empty;
  /** Send true to exclude all work types. */
  addAllWorkTypeExclusions?: boolean | null;
  /** Send true to exclude no work type. */
  removeAllWorkTypeExclusions?: boolean | null;
  /** Id of the type in another system. */
  integrationXRef?: string | Empty;
  /** Whether part periods are invoiced in part. */
  prorateFlag?: boolean | null;
  /** Template of e-mails about its invoices. */
  emailTemplate?:
    | {
        /** Id of the e-mail template. */
        id: number;
      }
    | Empty;
  /** Whether it is invoiced by the nightly run. */
  autoInvoiceFlag?: boolean | null;
  /** Whether invoices of amount 0 are made too. */
  billZeroAmountFlag?: boolean | null;
  /** Whether additions that start in a period are invoiced in part. */
  invoiceProratedAdditionsFlag?: boolean | null;
}
