// @generated from definitions/connectwise-psa/schemas/finance/unposted-procurement.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BillingTermsReference,
  CompanyReference,
  CurrencyReference,
  RecordInfo,
  TaxCodeReference,
} from "../../schemas/common.js";
import type { PurchaseOrderReference } from "../../schemas/references.js";

/** A purchase, stock adjustment or transfer that waits for the accounting package. */
export interface UnpostedProcurement {
  /** Id of the unposted purchase. */
  id: number;
  /** Text that says what the unposted purchase is or is for. */
  description?: string;
  /** Key of the record that exports take it by. */
  unpostedProductId?: string;
  /** Id of the branch location the unposted purchase belongs to. */
  locationId?: number | null;
  /** Id of the department (business unit) it belongs to. */
  departmentId?: number | null;
  /** Whether it is a purchase, an adjustment of stock or a transfer between warehouses. */
  procurementType?: "Purchase" | "Adjustment" | "Transfer" | null;
  /** Order to a vendor that it belongs to. */
  purchaseOrder?: PurchaseOrderReference;
  /** Day it was bought, YYYY-MM-DDTHH:mm:ssZ. */
  purchaseDate?: string;
  /** Tracking number of the shipper. */
  trackingNumber?: string;
  /** Terms that say when payment is due, such as Net 30. */
  billingTerms?: BillingTermsReference;
  /** Currency in which the amounts of the unposted purchase are meant. */
  currency?: CurrencyReference;
  /** Amount of the unposted purchase in all. */
  total?: number | null;
  /** Tax code by which the unposted purchase is taxed. */
  taxCode?: TaxCodeReference;
  /** Whether Avalara computes the tax. */
  avalaraTaxFlag?: boolean | null;
  /** Whether the item itself is taxed. */
  itemTaxableFlag?: boolean | null;
  /** Whether sales tax applies to the purchase order. */
  purchaseOrderTaxableFlag?: boolean | null;
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
  /** Tax in all, in money. */
  taxTotal?: number | null;
  /** Company the goods were bought for. */
  customer?: CompanyReference;
  /** Company it is bought from. */
  vendor?: CompanyReference;
  /** Account number you have with the vendor. */
  vendorAccountNumber?: string;
  /** Number of the vendor's invoice. */
  vendorInvoiceNumber?: string;
  /** Date on the vendor's invoice, YYYY-MM-DDTHH:mm:ssZ. */
  vendorInvoiceDate?: string;
  /** Whether freight is taxed. */
  taxFreightFlag?: boolean | null;
  /** Tax charged on the freight, in money. */
  freightTaxTotal?: number | null;
  /** What the freight costs you. */
  freightCost?: number | null;
  /** When it was closed, YYYY-MM-DDTHH:mm:ssZ. */
  dateClosed?: string;
  /**
   * What the server notes about the unposted purchase, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
