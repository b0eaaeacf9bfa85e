// @generated from definitions/connectwise-psa/schemas/finance/tax-code-x-ref.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, TaxCodeReference } from "../../schemas/common.js";

/** A class of products under a tax code that only some levels tax. */
export interface TaxCodeXRef {
  /** Id of the product tax exemption. */
  id: number;
  /** Text that says what the product tax exemption is or is for. */
  description?: string;
  /** Whether it applies to products without a rule of their own. */
  defaultFlag?: boolean | null;
  /** Whether tax of level 1 is charged. */
  levelOne?: "NonTaxable" | "Taxable" | null;
  /** Whether tax of level 2 is charged. */
  levelTwo?: "NonTaxable" | "Taxable" | null;
  /** Whether tax of level 3 is charged. */
  levelThree?: "NonTaxable" | "Taxable" | null;
  /** Whether tax of level 4 is charged. */
  levelFour?: "NonTaxable" | "Taxable" | null;
  /** Whether tax of level 5 is charged. */
  levelFive?: "NonTaxable" | "Taxable" | null;
  /** Whether tax of level 6 is charged. */
  levelSix?: "NonTaxable" | "Taxable" | null;
  /** Tax code the rule belongs to. */
  taxCode?: TaxCodeReference;
  /** Numbers of the tax levels, 1 to 6, that still apply. */
  taxableLevels?: number[];
  /**
   * What the server notes about the product tax exemption, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A class of products under a tax code that only some levels tax. */
export interface TaxCodeXRefCreate extends TaxCodeXRefUpdate<never> {
  /** Text that says what the product tax exemption is or is for. */
  description: string;
}

/** A class of products under a tax code that only some levels tax. */
export interface TaxCodeXRefUpdate<Empty = null> {
  /** Text that says what the product tax exemption is or is for. */
  description?: string;
  /** Whether it applies to products without a rule of their own. */
  defaultFlag?: boolean | null;
  /** Whether tax of level 1 is charged. */
  levelOne?: "NonTaxable" | "Taxable" | null;
  /** Whether tax of level 2 is charged. */
  levelTwo?: "NonTaxable" | "Taxable" | null;
  /** Whether tax of level 3 is charged. */
  levelThree?: "NonTaxable" | "Taxable" | null;
  /** Whether tax of level 4 is charged. */
  levelFour?: "NonTaxable" | "Taxable" | null;
  /** Whether tax of level 5 is charged. */
  levelFive?: "NonTaxable" | "Taxable" | null;
  /** Whether tax of level 6 is charged. */
  levelSix?: "NonTaxable" | "Taxable" | null;
  /** Numbers of the tax levels, 1 to 6, that still apply. */
  taxableLevels?: number[] | Empty;
}
