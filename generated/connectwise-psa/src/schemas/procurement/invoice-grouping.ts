// @generated from definitions/connectwise-psa/schemas/procurement/invoice-grouping.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A heading under which products are gathered on an invoice. */
export interface InvoiceGrouping {
  /** Id of the invoice grouping. */
  id: number;
  /** Name of the grouping, for your own staff. */
  name?: string;
  /** Heading customers read on the invoice. */
  customerDescription?: string;
  /** Whether the invoice grouping is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether the invoice shows the price of the group. */
  showPriceFlag?: boolean | null;
  /** Whether the invoice shows the single items of the group. */
  showSubItemsFlag?: boolean | null;
  /** Whether agreement additions are grouped over parent and child agreements. */
  groupParentChildAdditionsFlag?: boolean;
  /**
   * What the server notes about the invoice grouping, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A heading under which products are gathered on an invoice. */
export interface InvoiceGroupingCreate extends InvoiceGroupingUpdate<never> {
  /** Name of the grouping, for your own staff. */
  name: string;
  /** Heading customers read on the invoice. */
  customerDescription: string;
}

/** A heading under which products are gathered on an invoice. */
export interface InvoiceGroupingUpdate<Empty = null> {
  /** Name of the grouping, for your own staff. */
  name?: string;
  /** Heading customers read on the invoice. */
  customerDescription?: string;
  /** Whether the invoice grouping is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether the invoice shows the price of the group. */
  showPriceFlag?: boolean | null;
  /** Whether the invoice shows the single items of the group. */
  showSubItemsFlag?: boolean | null;
  /** Whether agreement additions are grouped over parent and child agreements. */
  groupParentChildAdditionsFlag?: boolean | Empty;
}

/** An invoice grouping: product lines under it are summed up on invoices. */
export interface InvoiceGroupingReference {
  /** Id of the invoice grouping reference. */
  id?: number | null;
  /** Name of the invoice grouping reference. */
  name?: string;
  /** Text that says what the invoice grouping reference is or is for. */
  description?: string;
  showPriceFlag?: boolean;
  showSubItemsFlag?: boolean;
  groupParentChildAdditionsFlag?: boolean;
  /**
   * What the server notes about the invoice grouping reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
