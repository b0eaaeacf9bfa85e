// @generated from definitions/connectwise-psa/schemas/finance/unposted-invoice.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BillingTermsReference,
  CompanyReference,
  CurrencyReference,
  OwnerLevelReference,
  RecordInfo,
  SiteReference,
  SystemDepartmentReference,
  TaxCodeReference,
} from "../../schemas/common.js";

/** A closed invoice that waits for the accounting package. */
export interface UnpostedInvoice {
  /** Id of the unposted invoice. */
  id: number;
  /** Id of the invoice in the billing log. */
  billingLogId?: number | null;
  /** Id of the branch location the unposted invoice belongs to. */
  locationId?: number | null;
  /** Branch location of your own organization the unposted invoice belongs to. */
  location?: OwnerLevelReference;
  /** Id of the department (business unit) it belongs to. */
  departmentId?: number | null;
  /** Department (business unit) of your own organization the unposted invoice belongs to. */
  department?: SystemDepartmentReference;
  /** Company the unposted invoice concerns. */
  company?: CompanyReference;
  /** Number by which the accounting package knows the customer. */
  accountNumber?: string;
  /** Company that pays, when not the buyer. */
  billToCompany?: CompanyReference;
  /** Address the invoices go to. */
  billToSite?: SiteReference;
  /** Company the goods are sent to. */
  shipToCompany?: CompanyReference;
  /** Address of the company the goods are sent to. */
  shipToSite?: SiteReference;
  /** Number printed on the invoice. */
  invoiceNumber?: string;
  /** Date on the invoice, YYYY-MM-DDTHH:mm:ssZ. */
  invoiceDate?: string;
  /** Kind of invoice, such as Agreement or CreditMemo. */
  invoiceType?:
    | "Agreement"
    | "CreditMemo"
    | "DownPayment"
    | "Miscellaneous"
    | "Progress"
    | "Standard"
    | "Consolidated"
    | null;
  /** Text that says what the unposted invoice is or is for. */
  description?: string;
  /** Terms that say when payment is due, such as Net 30. */
  billingTerms?: BillingTermsReference;
  /** Days from the document's date to the day payment is due. */
  dueDays?: string;
  /** Day by which the customer must pay. */
  dueDate?: string;
  /** Currency in which the amounts of the unposted invoice are meant. */
  currency?: CurrencyReference;
  /** Sum without tax. */
  subTotal?: number | null;
  /** Amount of the unposted invoice in all. */
  total?: number | null;
  /** Whether the invoice bills time. */
  hasTime?: boolean;
  /** Whether the invoice bills expenses. */
  hasExpenses?: boolean;
  /** Whether the invoice bills products. */
  hasProducts?: boolean;
  /** Whether sales tax applies to the invoice. */
  invoiceTaxableFlag?: boolean | null;
  /** Tax code by which the unposted invoice is taxed. */
  taxCode?: TaxCodeReference;
  /** Whether Avalara computes the tax. */
  avalaraTaxFlag?: boolean | null;
  /** Whether the item itself is taxed. */
  itemTaxableFlag?: boolean | null;
  /** Sales tax, in money. */
  salesTaxAmount?: number | null;
  /** Whether the state's tax applies. */
  stateTaxFlag?: boolean | null;
  /** Code by which the accounting package knows the state's tax. */
  stateTaxXref?: string;
  /** Tax of the state, in money. */
  stateTaxAmount?: number | null;
  /** Whether the county's tax applies. */
  countyTaxFlag?: boolean | null;
  /** Code by which the accounting package knows the county's tax. */
  countyTaxXref?: string;
  /** Tax of the county, in money. */
  countyTaxAmount?: number | null;
  /** Whether the city's tax applies. */
  cityTaxFlag?: boolean | null;
  /** Code by which the accounting package knows the city's tax. */
  cityTaxXref?: string;
  /** Tax of the city, in money. */
  cityTaxAmount?: number | null;
  /** Whether the country's tax applies. */
  countryTaxFlag?: boolean | null;
  /** Code by which the accounting package knows the country's tax. */
  countryTaxXref?: string;
  /** Tax of the country, in money. */
  countryTaxAmount?: number | null;
  /** Whether the combined tax applies. */
  compositeTaxFlag?: boolean | null;
  /** Code by which the accounting package knows the combined tax. */
  compositeTaxXref?: string;
  /** Combined tax, in money. */
  compositeTaxAmount?: number | null;
  /** Whether the tax of level six applies. */
  levelSixTaxFlag?: boolean | null;
  /** Code by which the accounting package knows the tax of level six. */
  levelSixTaxXref?: string;
  /** Tax of level six, in money. */
  levelSixTaxAmount?: number | null;
  /** Login name of the member who made it. */
  createdBy?: string;
  /** When it was closed, YYYY-MM-DDTHH:mm:ssZ. */
  dateClosed?: string;
  /**
   * What the server notes about the unposted invoice, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
