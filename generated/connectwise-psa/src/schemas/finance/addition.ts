// @generated from definitions/connectwise-psa/schemas/finance/addition.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  CustomFieldValue,
  CustomFieldValueInput,
  IvItemReference,
  OpportunityReference,
  RecordInfo,
} from "../../schemas/common.js";
import type { InvoiceGroupingReference } from "../../schemas/procurement/invoice-grouping.js";

/** A product that an agreement bills in every period on top of its own amount. */
export interface Addition {
  /** Id of the agreement addition. */
  id: number;
  /** Catalog item that is billed. */
  product?: IvItemReference;
  /** How many are in use in each period, before lessIncluded is taken off. */
  quantity?: number | null;
  /** How many of the quantity the agreement already includes and does not bill. */
  lessIncluded?: number | null;
  /** Price of one unit to the customer. */
  unitPrice?: number | null;
  /** What one unit costs you. */
  unitCost?: number | null;
  /** Whether the customer is charged; NoCharge prints the line without an amount. */
  billCustomer?: "Billable" | "DoNotBill" | "NoCharge" | null;
  /** First day the addition is billed for. */
  effectiveDate?: string;
  /** Day the addition stops being billed. */
  cancelledDate?: string;
  /** Whether tax is charged. */
  taxableFlag?: boolean | null;
  /** Serial number of the covered piece. */
  serialNumber?: string;
  /** Text printed on invoices. */
  invoiceDescription?: string;
  /** Whether the product has to be purchased from a vendor. */
  purchaseItemFlag?: boolean | null;
  /** Whether it is ordered only on request, not stocked. */
  specialOrderFlag?: boolean | null;
  /** Id of the agreement the agreement addition belongs to. */
  agreementId?: number | null;
  /** Text of the product, as printed on invoices. */
  description?: string;
  /** How many are billed, quantity less lessIncluded. */
  billedQuantity?: number | null;
  /** Name of the unit the quantity is counted in, such as Each. */
  uom?: string;
  /** Price of the whole line, quantity times price of one. */
  extPrice?: number | null;
  /** Cost of the whole line, quantity times cost of one. */
  extCost?: number | null;
  /** Position of the agreement addition among the others; lower comes first. */
  sequenceNumber?: number | null;
  /** Money left after cost. */
  margin?: number | null;
  /** Unit cost for a part period. */
  prorateCost?: number | null;
  /** Unit price for a part period. */
  proratePrice?: number | null;
  /** Cost of all billed units for a part period. */
  extendedProrateCost?: number | null;
  /** Price of all billed units for a part period. */
  extendedProratePrice?: number | null;
  /** Whether the current period is billed in part when the addition starts or ends in it. */
  prorateCurrentPeriodFlag?: boolean | null;
  /** Sales opportunity the agreement addition belongs to or came from. */
  opportunity?: OpportunityReference;
  /** Whether the agreement is in force today. */
  agreementStatus?: "Active" | "Cancelled" | "Expired" | "Inactive" | null;
  /** Group under which the line is summed up on invoices. */
  invoiceGrouping?: InvoiceGroupingReference;
  /**
   * What the server notes about the agreement addition, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Values of the user-defined fields of the agreement addition. */
  customFields?: CustomFieldValue[];
}

/** A product that an agreement bills in every period on top of its own amount. */
export interface AdditionCreate extends AdditionUpdate<never> {
  /** Catalog item that is billed. */
  product: {
    /** Id of the catalog item. */
    id: number;
  };
  /** Whether the customer is charged; NoCharge prints the line without an amount. */
  billCustomer: "Billable" | "DoNotBill" | "NoCharge" | null;
}

/** A product that an agreement bills in every period on top of its own amount. */
export interface AdditionUpdate<Empty = null> {
  /** Catalog item that is billed. */
  product?: {
    /** Id of the catalog item. */
    id: number;
  };
  /** How many are in use in each period, before lessIncluded is taken off. */
  quantity?: number | null;
  /** How many of the quantity the agreement already includes and does not bill. */
  lessIncluded?: number | null;
  /** Price of one unit to the customer. */
  unitPrice?: number | null;
  /** What one unit costs you. */
  unitCost?: number | null;
  /** Whether the customer is charged; NoCharge prints the line without an amount. */
  billCustomer?: "Billable" | "DoNotBill" | "NoCharge" | null;
  /** First day the addition is billed for. */
  effectiveDate?: string | Empty;
  /** Day the addition stops being billed. */
  cancelledDate?: string | Empty;
  /** Whether tax is charged. */
  taxableFlag?: boolean | null;
  /** Serial number of the covered piece. */
  serialNumber?: string | Empty;
  /** Text printed on invoices. */
  invoiceDescription?: string | Empty;
  /** Whether the product has to be purchased from a vendor. */
  purchaseItemFlag?: boolean | null;
  /** Whether it is ordered only on request, not stocked. */
  specialOrderFlag?: boolean | null;
  /** Text of the product, as printed on invoices. */
  description?: string | Empty;
  /** Position of the agreement addition among the others; lower comes first. */
  sequenceNumber?: number | null;
  /** Whether the current period is billed in part when the addition starts or ends in it. */
  prorateCurrentPeriodFlag?: boolean | null;
  /** Sales opportunity the agreement addition belongs to or came from. */
  opportunity?:
    | {
        /** Id of the opportunity. */
        id: number;
      }
    | Empty;
  /** Group under which the line is summed up on invoices. */
  invoiceGrouping?:
    | {
        /** Id of the invoice grouping reference. */
        id: number | null;
      }
    | Empty;
  /** Values of the user-defined fields of the agreement addition. */
  customFields?: CustomFieldValueInput[] | Empty;
}
