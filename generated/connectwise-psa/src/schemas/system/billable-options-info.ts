// @generated from definitions/connectwise-psa/schemas/system/billable-options-info.yaml
// To change this file, edit that and run `npm run generate`.

/** A choice of how work or goods are billed. */
export interface BillableOptionsInfo {
  /** Number of the billing option. */
  id: number;
  /** Key of the choice as the server stores it. */
  optionId?: string;
  /** Whether the choice counts as billable. */
  billableFlag?: boolean;
  /** Whether what has this choice appears on invoices. */
  invoiceFlag?: boolean;
  /** Whether time entries can have the choice. */
  timeFlag?: boolean;
  /** Whether expenses can have the choice. */
  expenseFlag?: boolean;
  /** Whether products can have the choice. */
  productFlag?: boolean;
  /** Whether the choice is taken when nothing else is chosen. */
  defaultFlag?: boolean;
  /** Whether the choice stands for having no default. */
  includeNoDefaultFlag?: boolean;
  /** Name of the billing option. */
  name?: string;
  /** Key of the choice as other records write it, such as NoCharge. */
  enumId?: string;
}
