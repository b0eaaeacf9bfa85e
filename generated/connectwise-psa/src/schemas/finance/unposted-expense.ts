// @generated from definitions/connectwise-psa/schemas/finance/unposted-expense.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  AgreementReference,
  CompanyReference,
  CurrencyReference,
  MemberReference,
  ProjectPhaseReference,
  ProjectReference,
  RecordInfo,
  TaxCodeReference,
  TicketReference,
} from "../../schemas/common.js";
import type { ExpenseTypeReference } from "../../schemas/expense/expense-type.js";
import type { PaymentMethodReference } from "../../schemas/expense/payment-type.js";
import type { ChargeCodeReference } from "../../schemas/time/charge-code.js";

/** An expense that waits for the accounting package. */
export interface UnpostedExpense {
  /** Id of the unposted expense. */
  id: number;
  /** Id of the branch location the unposted expense belongs to. */
  locationId?: number | null;
  /** Id of the department (business unit) it belongs to. */
  departmentId?: number | null;
  /** Company the unposted expense concerns. */
  company?: CompanyReference;
  /** Number of the account in the general ledger. */
  accountNumber?: string;
  /** Ledger account that the expense is credited to. */
  creditAccount?: string;
  /** Id of the line of the expense entry that is posted. */
  expenseDetailId?: number | null;
  /** An expense type: what the money went on, such as mileage or meals. */
  expenseType?: ExpenseTypeReference;
  /** Whether the expense is paid back, and whether it is personal. */
  classification?: "NonReimbursable" | "Reimbursable" | "Personal" | null;
  /** Kind of booking, such as AR for receivables or EE for employee expenses. */
  glType?:
    | "AP"
    | "AR"
    | "EE"
    | "EI"
    | "EO"
    | "IA"
    | "IT"
    | "P"
    | "PF"
    | "R"
    | "RA"
    | "RD"
    | "RE"
    | "RP"
    | "ST"
    | "SD"
    | "ET"
    | "FT"
    | "PT"
    | "WP"
    | "WR"
    | null;
  /** Member who spent the money. */
  member?: MemberReference;
  /** Day the money was spent, as text. */
  dateExpense?: string;
  /** Internal charge code that time or expenses go on. */
  chargeCode?: ChargeCodeReference;
  /** Name of what the expense is charged to. */
  chargeDescription?: string;
  /** Whether the expense keeps to the limits of its type. */
  inPolicy?: boolean | null;
  /** How the expense was paid, such as cash or company card. */
  paymentMethod?: PaymentMethodReference;
  /** Currency in which the amounts of the unposted expense are meant. */
  currency?: CurrencyReference;
  /** Amount of the unposted expense in all. */
  total?: number | null;
  /** Money that can be billed to the customer. */
  billableAmount?: number | null;
  /** Part of the total the customer is not charged. */
  nonBillableAmount?: number | null;
  /** Agreement that covers the unposted expense. */
  agreement?: AgreementReference;
  /** Part of the amount the agreement pays for. */
  agreementAmountCovered?: number | null;
  /** Ticket the unposted expense belongs to. */
  ticket?: TicketReference;
  /** Project the unposted expense belongs to. */
  project?: ProjectReference;
  /** Phase of the project the expense is for. */
  projectPhase?: ProjectPhaseReference;
  /** Tax code by which the unposted expense is taxed. */
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
  /** When it was closed, YYYY-MM-DDTHH:mm:ssZ. */
  dateClosed?: string;
  /**
   * What the server notes about the unposted expense, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
