// @generated from definitions/connectwise-psa/schemas/expense/expense-entry.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  AgreementReference,
  CompanyReference,
  CurrencyReference,
  CustomFieldValue,
  CustomFieldValueInput,
  InvoiceReference,
  MemberReference,
  ProjectPhaseReference,
  ProjectReference,
  RecordInfo,
  TicketReference,
} from "../../schemas/common.js";
import type { ClassificationReference } from "../../schemas/expense/classification.js";
import type { ExpenseReportReference } from "../../schemas/expense/expense-report.js";
import type { ExpenseTaxTypeReference } from "../../schemas/expense/expense-tax-type-info.js";
import type { ExpenseTypeReference } from "../../schemas/expense/expense-type.js";
import type { PaymentMethodReference } from "../../schemas/expense/payment-type.js";

/** One expense as it was booked. */
export interface ExpenseDetailReference {
  /** Id of the expense detail reference. */
  id?: number | null;
  /** Money the expense detail reference is worth. */
  amount?: number;
  /**
   * What the server notes about the expense detail reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** Money a member spent, and whether the customer pays for it. */
export interface ExpenseEntry {
  /** Id of the expense entry. */
  id: number;
  /** Report of the member that the expense is on; follows from its date. */
  expenseReport?: ExpenseReportReference;
  /** Company the expense entry concerns. */
  company?: CompanyReference;
  /** Id of the record of the kind that chargeToType names. */
  chargeToId?: number | null;
  /** Kind of record chargeToId belongs to; needed when company is not given. */
  chargeToType?: "Company" | "ServiceTicket" | "ProjectTicket" | "ChargeCode" | "Activity" | null;
  /** What the money went on. */
  type?: ExpenseTypeReference;
  /** Member who spent the money. */
  member?: MemberReference;
  /** How the expense was paid, such as cash or company card. */
  paymentMethod?: PaymentMethodReference;
  /** Whether such expenses are paid back, and whether they are personal. */
  classification?: ClassificationReference;
  /** What the member spent, in the currency of the expense. */
  amount?: number | null;
  /** Whether the expense entry is billed to the customer. */
  billableOption?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Day the money was spent. */
  date?: string;
  /** Id of the branch location the expense entry belongs to. */
  locationId?: number | null;
  /** Id of the department (business unit) the expense entry belongs to. */
  businessUnitId?: number | null;
  /** Free text about the expense entry. */
  notes?: string;
  /** Agreement that covers the expense entry. */
  agreement?: AgreementReference;
  /** What the customer is charged, with markup, on the invoice. */
  invoiceAmount?: number | null;
  /** GUID the mobile app gave the expense entry. */
  mobileGuid?: string | null;
  /** Taxes contained in the amount, one entry for each kind. */
  taxes?: ExpenseTax[];
  /** Invoice on which the customer is billed for it. */
  invoice?: InvoiceReference;
  /** Currency in which the amounts of the expense entry are meant. */
  currency?: CurrencyReference;
  /** How far it has come between entry, approval and billing. */
  status?:
    | "Open"
    | "Rejected"
    | "PendingApproval"
    | "ErrorsCorrected"
    | "PendingProjectApproval"
    | "ApprovedByTierOne"
    | "RejectBySecondTier"
    | "ApprovedByTierTwo"
    | "ReadyToBill"
    | "Billed"
    | "WrittenOff"
    | "BilledAgreement"
    | null;
  /** Money the customer is billed for the expense. */
  billAmount?: number | null;
  /** Part of the amount that comes under the agreement. */
  agreementAmount?: number | null;
  /** Odometer reading when the trip began; mileage expenses only. */
  odometerStart?: number | null;
  /** Odometer reading when the trip ended; mileage expenses only. */
  odometerEnd?: number | null;
  /** Ticket the expense entry belongs to. */
  ticket?: TicketReference;
  /** Project the expense entry belongs to. */
  project?: ProjectReference;
  /** Phase of the project the expense entry belongs to. */
  phase?: ProjectPhaseReference;
  /**
   * What the server notes about the expense entry, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Values of the user-defined fields of the expense entry. */
  customFields?: CustomFieldValue[];
}

/** Money a member spent, and whether the customer pays for it. */
export interface ExpenseEntryCreate extends ExpenseEntryUpdate<never> {
  /** What the money went on. */
  type: {
    /** Id of the expense type reference. */
    id: number | null;
  };
  /** What the member spent, in the currency of the expense. */
  amount: number | null;
  /** Day the money was spent. */
  date: string;
}

/** Money a member spent, and whether the customer pays for it. */
export interface ExpenseEntryUpdate<Empty = null> {
  /** Company the expense entry concerns. */
  company?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Id of the record of the kind that chargeToType names. */
  chargeToId?: number | null;
  /** Kind of record chargeToId belongs to; needed when company is not given. */
  chargeToType?: "Company" | "ServiceTicket" | "ProjectTicket" | "ChargeCode" | "Activity" | null;
  /** What the money went on. */
  type?: {
    /** Id of the expense type reference. */
    id: number | null;
  };
  /** Member who spent the money. */
  member?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** How the expense was paid, such as cash or company card. */
  paymentMethod?:
    | {
        /** Id of the payment method reference. */
        id: number | null;
      }
    | Empty;
  /** Whether such expenses are paid back, and whether they are personal. */
  classification?:
    | {
        /** Id of the classification reference. */
        id: number | null;
      }
    | Empty;
  /** What the member spent, in the currency of the expense. */
  amount?: number | null;
  /** Whether the expense entry is billed to the customer. */
  billableOption?: "Billable" | "DoNotBill" | "NoCharge" | "NoDefault" | null;
  /** Day the money was spent. */
  date?: string;
  /** Id of the branch location the expense entry belongs to. */
  locationId?: number | null;
  /** Id of the department (business unit) the expense entry belongs to. */
  businessUnitId?: number | null;
  /** Free text about the expense entry. */
  notes?: string | Empty;
  /** Agreement that covers the expense entry. */
  agreement?:
    | {
        /** Id of the agreement. */
        id: number;
      }
    | Empty;
  /** What the customer is charged, with markup, on the invoice. */
  invoiceAmount?: number | null;
  /** Taxes contained in the amount, one entry for each kind. */
  taxes?: ExpenseTaxInput[] | Empty;
  /** Currency in which the amounts of the expense entry are meant. */
  currency?:
    | {
        /** Id of the currency. */
        id: number;
      }
    | Empty;
  /** Money the customer is billed for the expense. */
  billAmount?: number | null;
  /** Odometer reading when the trip began; mileage expenses only. */
  odometerStart?: number | null;
  /** Odometer reading when the trip ended; mileage expenses only. */
  odometerEnd?: number | null;
  /** Values of the user-defined fields of the expense entry. */
  customFields?: CustomFieldValueInput[] | Empty;
}

/** Tax contained in an expense. */
export interface ExpenseTax {
  /** Id of the expense tax. */
  id: number;
  /** Tax that was paid, in money. */
  amount?: number | null;
  /** Kind of tax that was paid. */
  type?: ExpenseTaxTypeReference;
}

/** Tax contained in an expense. */
export interface ExpenseTaxInput {
  /** Id of the expense tax. */
  id?: number;
  /** Tax that was paid, in money. */
  amount?: number | null;
  /** Kind of tax that was paid. */
  type?: {
    /** Id of the expense tax type reference. */
    id: number | null;
  };
}
