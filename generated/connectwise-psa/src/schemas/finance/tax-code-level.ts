// @generated from definitions/connectwise-psa/schemas/finance/tax-code-level.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** One level of a tax code. */
export interface TaxCodeLevel {
  /** Id of the tax code level. */
  id: number;
  /** Number of the tax level, from 1 to 6; a tax code can have a rate for each. */
  taxLevel?: number;
  /** Rate at which tax is charged. */
  taxRate?: number | null;
  /** Whether the rate is a percentage or an amount. */
  rateType?: "Amount" | "Percent" | null;
  /** Highest amount the level taxes; what exceeds it is free of this tax. */
  taxableMax?: number | null;
  /** Name of the level, as printed on invoices. */
  caption?: string;
  /** Code by which the accounting package knows the tax. */
  taxCodeXref?: string;
  /** Code by which the accounting package knows the tax authority. */
  agencyXref?: string;
  /** Whether the level taxes services. */
  taxServicesFlag?: boolean | null;
  /** Whether the level taxes expenses. */
  taxExpensesFlag?: boolean | null;
  /** Whether the level taxes products. */
  taxProductsFlag?: boolean | null;
  /** Whether the tax looks at the price of each single unit instead of the line. */
  singleUnitFlag?: boolean | null;
  /** Lowest unit price that is taxed when singleUnitFlag is true. */
  singleUnitMinimum?: number | null;
  /** Highest unit price that is taxed when singleUnitFlag is true. */
  singleUnitMaximum?: number | null;
  /**
   * What the server notes about the tax code level, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** One level of a tax code. */
export interface TaxCodeLevelCreate extends TaxCodeLevelUpdate<never> {
  /** Rate at which tax is charged. */
  taxRate: number | null;
  /** Whether the rate is a percentage or an amount. */
  rateType: "Amount" | "Percent" | null;
}

/** One level of a tax code. */
export interface TaxCodeLevelUpdate<Empty = null> {
  /** Number of the tax level, from 1 to 6; a tax code can have a rate for each. */
  taxLevel?: number | Empty;
  /** Rate at which tax is charged. */
  taxRate?: number | null;
  /** Whether the rate is a percentage or an amount. */
  rateType?: "Amount" | "Percent" | null;
  /** Highest amount the level taxes; what exceeds it is free of this tax. */
  taxableMax?: number | null;
  /** Name of the level, as printed on invoices. */
  caption?: string | Empty;
  /** Code by which the accounting package knows the tax. */
  taxCodeXref?: string | Empty;
  /** Code by which the accounting package knows the tax authority. */
  agencyXref?: string | Empty;
  /** Whether the level taxes services. */
  taxServicesFlag?: boolean | null;
  /** Whether the level taxes expenses. */
  taxExpensesFlag?: boolean | null;
  /** Whether the level taxes products. */
  taxProductsFlag?: boolean | null;
  /** Whether the tax looks at the price of each single unit instead of the line. */
  singleUnitFlag?: boolean | null;
  /** Lowest unit price that is taxed when singleUnitFlag is true. */
  singleUnitMinimum?: number | null;
  /** Highest unit price that is taxed when singleUnitFlag is true. */
  singleUnitMaximum?: number | null;
}

/** One level of a tax code, such as the rate of the state. */
export interface TaxCodeLevelReference {
  /** Id of the tax code level reference. */
  id?: number | null;
  /** Name of the tax code level reference. */
  name?: string;
  /**
   * What the server notes about the tax code level reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
