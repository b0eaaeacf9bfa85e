// @generated from definitions/connectwise-psa/schemas/system/email-token.yaml
// To change this file, edit that and run `npm run generate`.

/** A placeholder for e-mail templates. */
export interface EmailToken {
  /** Id of the e-mail token. */
  id: number;
  /** Placeholder as it is typed into a template, brackets included. */
  token?: string;
  /** What the placeholder is replaced by. */
  description?: string;
  /** Whether templates for addresses can use the placeholder. */
  addressFlag?: boolean | null;
  /** Whether templates for agreements can use the placeholder. */
  agreementFlag?: boolean | null;
  /** Whether templates for companies can use the placeholder. */
  companyFlag?: boolean | null;
  /** Whether templates for configurations can use the placeholder. */
  configFlag?: boolean | null;
  /** Whether templates for contacts can use the placeholder. */
  contactFlag?: boolean | null;
  /** Whether templates for invoices can use the placeholder. */
  invoiceFlag?: boolean | null;
  /** Whether templates for purchase orders can use the placeholder. */
  purchaseOrderFlag?: boolean | null;
  /** Whether templates for purchase order statuses can use the placeholder. */
  purchaseOrderStatusFlag?: boolean | null;
  /** Whether templates for returns (RMA) can use the placeholder. */
  rmaFlag?: boolean | null;
  /** Whether templates for sales can use the placeholder. */
  salesFlag?: boolean | null;
  /** Whether templates for service tickets can use the placeholder. */
  serviceFlag?: boolean | null;
  /** Whether templates for tracks can use the placeholder. */
  tracksFlag?: boolean | null;
  /** Whether templates for workflow rules can use the placeholder. */
  workflowFlag?: boolean | null;
  /** Whether the e-mail with a customer portal password can use the placeholder. */
  portalPasswordFlag?: boolean | null;
}
