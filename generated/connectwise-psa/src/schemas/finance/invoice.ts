// @generated from definitions/connectwise-psa/schemas/finance/invoice.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  AgreementReference,
  BillingTermsReference,
  BillingUnitReference,
  CompanyReference,
  CurrencyReference,
  CustomFieldValue,
  CustomFieldValueInput,
  ProjectPhaseReference,
  ProjectReference,
  RecordInfo,
  SalesOrderReference,
  SiteReference,
  SystemLocationReference,
  TaxCodeReference,
  TicketReference,
} from "../../schemas/common.js";
import type { ExpenseEntry } from "../../schemas/expense/expense-entry.js";
import type { BatchReference } from "../../schemas/finance/accounting-batch.js";
import type { BillingSetup, BillingSetupReference } from "../../schemas/finance/billing-setup.js";
import type { BillingStatusReference } from "../../schemas/finance/billing-status.js";
import type { InvoiceTemplate, InvoiceTemplateDetailReference } from "../../schemas/finance/invoice-template.js";
import type { ProductComponent } from "../../schemas/procurement/product-component.js";
import type { ProductItem } from "../../schemas/procurement/product-item.js";
import type { DocumentInfo } from "../../schemas/system/document-info.js";
import type { TimeEntry } from "../../schemas/time/time-entry.js";

/** How an agreement stands on a printed invoice. */
export interface AgreementBillingInfo {
  /** Name of the agreement as the invoice shows it. */
  agreementName?: string;
  /** Name of the type the agreement has. */
  agreementType?: string;
  /** Amount the agreement bills. */
  agreementAmount?: number;
  /** Id of the agreement that is billed. */
  agreementRecId?: number;
  /** Id of the parent agreement it is billed under. */
  parentRecId?: number;
}

/** The parts of a closed invoice that can still be changed. */
export interface ClosedInvoiceCreate extends ClosedInvoiceUpdate<never> {}

/** The parts of a closed invoice that can still be changed. */
export interface ClosedInvoice {
  /** Id of the closed invoice. */
  id: number;
  /** A billing status: where an invoice stands, such as new, sent or closed. */
  status?: BillingStatusReference;
  /** Notes that only your own staff sees. */
  internalNotes?: string;
  /**
   * What the server notes about the closed invoice, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** The parts of a closed invoice that can still be changed. */
export interface ClosedInvoiceUpdate<Empty = null> {
  /** Id of the closed invoice. */
  id?: number | Empty;
  /** A billing status: where an invoice stands, such as new, sent or closed. */
  status?:
    | {
        /** Id of the billing status reference. */
        id: number | null;
      }
    | Empty;
  /** Notes that only your own staff sees. */
  internalNotes?: string | Empty;
}

/** A bill to a customer, a credit memo or a down payment. */
export interface Invoice {
  /** Id of the invoice. */
  id: number;
  /** Number printed on the invoice; assigned when left out, needed when the invoice is changed. */
  invoiceNumber?: string;
  /** Kind of invoice; decides which records it bills and cannot be chosen freely later. */
  type?: "Agreement" | "CreditMemo" | "DownPayment" | "Miscellaneous" | "Progress" | "Standard" | "Consolidated" | null;
  /** A billing status: where an invoice stands, such as new, sent or closed. */
  status?: BillingStatusReference;
  /** Customer who is billed. */
  company?: CompanyReference;
  /** Company that pays, when not the buyer. */
  billToCompany?: CompanyReference;
  /** Company the goods are sent to. */
  shipToCompany?: CompanyReference;
  /** Number by which the accounting package knows the customer. */
  accountNumber?: string;
  /** Kind of record the invoice is for; applyToId says which one. */
  applyToType?: "All" | "Agreement" | "Project" | "ProjectPhase" | "SalesOrder" | "Ticket" | null;
  /** Id of the record of the kind that applyToType names. */
  applyToId?: number | null;
  /** Person or department named on the document. */
  attention?: string;
  /** Person at the shipping site the goods are addressed to. */
  shipToAttention?: string;
  /** Address of the paying company the invoice goes to. */
  billingSite?: SiteReference;
  /** First address line of the site that is billed. */
  billingSiteAddressLine1?: string;
  /** Second address line of the site that is billed. */
  billingSiteAddressLine2?: string;
  /** Town of the site that is billed. */
  billingSiteCity?: string;
  /** State or province of the site that is billed. */
  billingSiteState?: string;
  /** Postal code of the site that is billed. */
  billingSiteZip?: string;
  /** Country name of the site that is billed. */
  billingSiteCountry?: string;
  /** Site that goods are delivered to. */
  shippingSite?: SiteReference;
  /** First address line of the site goods are delivered to. */
  shippingSiteAddressLine1?: string;
  /** Second address line of the site goods are delivered to. */
  shippingSiteAddressLine2?: string;
  /** Town of the site goods are delivered to. */
  shippingSiteCity?: string;
  /** State or province of the site goods are delivered to. */
  shippingSiteState?: string;
  /** Postal code of the site goods are delivered to. */
  shippingSiteZip?: string;
  /** Country name of the site goods are delivered to. */
  shippingSiteCountry?: string;
  /** Terms that say when payment is due, such as Net 30. */
  billingTerms?: BillingTermsReference;
  /** Remark that says what it refers to. */
  reference?: string;
  /** Number of the customer's purchase order, printed on the invoice. */
  customerPO?: string;
  /** Id of the template setup the invoice is printed by. */
  templateSetupId?: number | null;
  /** Layout by which it is printed. */
  invoiceTemplate?: InvoiceTemplateDetailReference;
  /** Id of the e-mail template the invoice is sent with. */
  emailTemplateId?: number | null;
  /** Whether the invoice goes out with the next batch of invoice e-mail. */
  addToBatchEmailList?: boolean | null;
  /** Date on the invoice. */
  date?: string;
  /** Whether down payments may not be used for it. */
  restrictDownpaymentFlag?: boolean | null;
  /** Id of the branch location the invoice belongs to. */
  locationId?: number | null;
  /** Branch location of your own organization the invoice belongs to. */
  location?: SystemLocationReference;
  /** Id of the department the invoice belongs to; needed for special invoices only. */
  departmentId?: number | null;
  /** Department (business unit) of your own organization the invoice belongs to. */
  department?: BillingUnitReference;
  /** Id of the sales territory the revenue counts for. */
  territoryId?: number | null;
  /** Location (territory) of your own organization that looks after the company. */
  territory?: SystemLocationReference;
  /** Text at the top of the printed invoice. */
  topComment?: string;
  /** Text at the bottom of the printed invoice. */
  bottomComment?: string;
  /** Whether tax is charged. */
  taxableFlag?: boolean | null;
  /** Tax code by which the invoice is taxed. */
  taxCode?: TaxCodeReference;
  /** Notes that only your own staff sees. */
  internalNotes?: string;
  /** Whether tax was already charged when the down payment was made. */
  downpaymentPreviouslyTaxedFlag?: boolean | null;
  /** Amount of services on the invoice, before tax. */
  serviceTotal?: number | null;
  /** Whether the down payment amount given here replaces the one worked out. */
  overrideDownPaymentAmountFlag?: boolean | null;
  /** Currency in which the amounts of the invoice are meant. */
  currency?: CurrencyReference;
  /** Day by which the customer must pay. */
  dueDate?: string;
  /** Amount of expenses on the invoice, before tax. */
  expenseTotal?: number | null;
  /** Amount of products on the invoice, before tax. */
  productTotal?: number | null;
  /** Amount of earlier progress invoices that is taken off. */
  previousProgressApplied?: number | null;
  /** Amount by which the charge for services was adjusted. */
  serviceAdjustmentAmount?: number | null;
  /** Part of the amount that comes under the agreement. */
  agreementAmount?: number | null;
  /** Amount of down payments used on this invoice. */
  downpaymentApplied?: number | null;
  /** Amount before sales tax. */
  subtotal?: number | null;
  /** Amount of the invoice in all. */
  total?: number | null;
  /** What is left of the down payment for later invoices. */
  remainingDownpayment?: number | null;
  /** Sales tax, in money. */
  salesTax?: number | null;
  /** Why it was corrected. */
  adjustmentReason?: string;
  /** Login name of the member who corrected it. */
  adjustedBy?: string;
  /** Login name of the member who closed it. */
  closedBy?: string;
  /** Sum of the payments applied so far. */
  payments?: number | null;
  /** Sum of the credit memos applied so far. */
  credits?: number | null;
  /** Money the customer still has to pay. */
  balance?: number | null;
  /** Whether it is a special invoice, made without billing time, expenses or an agreement. */
  specialInvoiceFlag?: boolean | null;
  /** Billing setup whose remittance address and rules the invoice follows. */
  billingSetupReference?: BillingSetupReference;
  /** Ticket the invoice belongs to. */
  ticket?: TicketReference;
  /** Project the invoice belongs to. */
  project?: ProjectReference;
  /** Phase of the project the invoice belongs to. */
  phase?: ProjectPhaseReference;
  /** Sales order the invoice belongs to. */
  salesOrder?: SalesOrderReference;
  /** Agreement that is billed. */
  agreement?: AgreementReference;
  /** Accounting batch the invoice was posted in. */
  glBatch?: BatchReference;
  /** Accounting batch the invoice was taken out of. */
  unbatchedBatch?: BatchReference;
  /**
   * What the server notes about the invoice, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** Values of the user-defined fields of the invoice. */
  customFields?: CustomFieldValue[];
}

/** A bill to a customer, a credit memo or a down payment. */
export interface InvoiceCreate extends InvoiceUpdate<never> {
  /** Kind of invoice; decides which records it bills and cannot be chosen freely later. */
  type: "Agreement" | "CreditMemo" | "DownPayment" | "Miscellaneous" | "Progress" | "Standard" | "Consolidated" | null;
  /** Customer who is billed. */
  company: {
    /** Id of the company. */
    id: number;
  };
}

/** A bill to a customer, a credit memo or a down payment. */
export interface InvoiceUpdate<Empty = null> {
  /** Number printed on the invoice; assigned when left out, needed when the invoice is changed. */
  invoiceNumber?: string | Empty;
  /** Kind of invoice; decides which records it bills and cannot be chosen freely later. */
  type?: "Agreement" | "CreditMemo" | "DownPayment" | "Miscellaneous" | "Progress" | "Standard" | "Consolidated" | null;
  /** A billing status: where an invoice stands, such as new, sent or closed. */
  status?:
    | {
        /** Id of the billing status reference. */
        id: number | null;
      }
    | Empty;
  /** Customer who is billed. */
  company?: {
    /** Id of the company. */
    id: number;
  };
  /** Company that pays, when not the buyer. */
  billToCompany?:
    | {
        /** Id of the company. */
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
  /** Kind of record the invoice is for; applyToId says which one. */
  applyToType?: "All" | "Agreement" | "Project" | "ProjectPhase" | "SalesOrder" | "Ticket" | null;
  /** Id of the record of the kind that applyToType names. */
  applyToId?: number | null;
  /** Person or department named on the document. */
  attention?: string | Empty;
  /** Person at the shipping site the goods are addressed to. */
  shipToAttention?: string | Empty;
  /** Address of the paying company the invoice goes to. */
  billingSite?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** Site that goods are delivered to. */
  shippingSite?:
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
  /** Remark that says what it refers to. */
  reference?: string | Empty;
  /** Number of the customer's purchase order, printed on the invoice. */
  customerPO?: string | Empty;
  /** Id of the template setup the invoice is printed by. */
  templateSetupId?: number | null;
  /** Layout by which it is printed. */
  invoiceTemplate?:
    | {
        /** Id of the invoice template detail reference. */
        id: number | null;
      }
    | Empty;
  /** Id of the e-mail template the invoice is sent with. */
  emailTemplateId?: number | null;
  /** Whether the invoice goes out with the next batch of invoice e-mail. */
  addToBatchEmailList?: boolean | null;
  /** Date on the invoice. */
  date?: string | Empty;
  /** Whether down payments may not be used for it. */
  restrictDownpaymentFlag?: boolean | null;
  /** Id of the branch location the invoice belongs to. */
  locationId?: number | null;
  /** Branch location of your own organization the invoice belongs to. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Id of the department the invoice belongs to; needed for special invoices only. */
  departmentId?: number | null;
  /** Department (business unit) of your own organization the invoice belongs to. */
  department?:
    | {
        /** Id of the billing unit. */
        id: number;
      }
    | Empty;
  /** Id of the sales territory the revenue counts for. */
  territoryId?: number | null;
  /** Location (territory) of your own organization that looks after the company. */
  territory?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Text at the top of the printed invoice. */
  topComment?: string | Empty;
  /** Text at the bottom of the printed invoice. */
  bottomComment?: string | Empty;
  /** Whether tax is charged. */
  taxableFlag?: boolean | null;
  /** Tax code by which the invoice is taxed. */
  taxCode?:
    | {
        /** Id of the tax code. */
        id: number;
      }
    | Empty;
  /** Notes that only your own staff sees. */
  internalNotes?: string | Empty;
  /** Whether tax was already charged when the down payment was made. */
  downpaymentPreviouslyTaxedFlag?: boolean | null;
  /** Amount of services on the invoice, before tax. */
  serviceTotal?: number | null;
  /** Whether the down payment amount given here replaces the one worked out. */
  overrideDownPaymentAmountFlag?: boolean | null;
  /** Currency in which the amounts of the invoice are meant. */
  currency?:
    | {
        /** Id of the currency. */
        id: number;
      }
    | Empty;
  /** Day by which the customer must pay. */
  dueDate?: string | Empty;
  /** Why it was corrected. */
  adjustmentReason?: string | Empty;
  /** Billing setup whose remittance address and rules the invoice follows. */
  billingSetupReference?:
    | {
        /** Id of the billing setup reference. */
        id: number | null;
      }
    | Empty;
  /** Values of the user-defined fields of the invoice. */
  customFields?: CustomFieldValueInput[] | Empty;
}

/** An invoice with everything its printed form shows. */
export interface InvoiceInfo {
  /** Id of the invoice summary. */
  id: number;
  /** The invoice itself, in full. */
  invoice?: Invoice;
  /** Layout by which it is printed, in full. */
  invoiceTemplate?: InvoiceTemplate;
  /** Product lines on the invoice. */
  products?: ProductItem[];
  /** Components of the bundles among the products. */
  bundledComponentsInfo?: ProductComponent[];
  /** Expenses on the invoice. */
  expenses?: ExpenseEntry[];
  /** Time that the invoice bills. */
  timeEntries?: TimeEntry[];
  /** Picture of the logo printed on it. */
  logo?: DocumentInfo;
  /** Billing setup with remittance address and texts. */
  billingSetup?: BillingSetup;
  /** Agreements billed on it, child agreements included. */
  agreementBillingInfo?: AgreementBillingInfo[];
  /**
   * What the server notes about the invoice summary, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
