// @generated from definitions/connectwise-psa/schemas/finance/agreement-recap.yaml
// To change this file, edit that and run `npm run generate`.

/** What an agreement has granted, used and left, and what it bills next. */
export interface AgreementRecap {
  /** Id of the agreement recap. */
  id: number;
  /** Sum of the adjustments in the current period, in the agreement's units. */
  adjustmentAmount?: number;
  /** Whether the agreement is in force today. */
  agreementStatus?: string;
  /** Name of the agreement. */
  name?: string;
  /** What can be used in the current period, in the agreement's units: money, hours or incidents. */
  availableAmount?: number;
  /** Name of the customer who has the agreement. */
  companyName?: string;
  /** Text that says whether coverage has no limit. */
  isUnlimited?: string;
  /** Amount of the invoice made last, as text. */
  lastInvoiceAmount?: string;
  /** Day of the invoice made last, as text. */
  lastInvoiceDate?: string;
  /** Number printed on the invoice made last. */
  lastInvoiceNumber?: string;
  /** Amount that the next invoice will have. */
  nextInvoiceAmount?: number;
  /** Day of the next invoice, YYYY-MM-DDTHH:mm:ssZ. */
  nextInvoiceDate?: string;
  /** What was used beyond the limit, in the agreement's units. */
  overrunAmount?: number;
  /** What is left to use in the current period, in the agreement's units. */
  remainingAmount?: number;
  /** What the period started with, in the agreement's units. */
  startingAmount?: number;
  /** Money for use beyond the limit that is on no invoice yet. */
  unbilledOverageAmount?: number;
  /** How many periods have not been invoiced yet. */
  unbilledPeriods?: number;
  /** What was used in the current period, in the agreement's units. */
  usedAmount?: number;
}
