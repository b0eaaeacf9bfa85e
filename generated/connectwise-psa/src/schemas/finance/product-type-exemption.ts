// @generated from definitions/connectwise-psa/schemas/finance/product-type-exemption.yaml
// To change this file, edit that and run `npm run generate`.

import type { ProductTypeReference, RecordInfo } from "../../schemas/common.js";

/** A product type that a tax code does not tax in full. */
export interface ProductTypeExemption {
  /** Id of the product type exemption. */
  id: number;
  /** Kind of product that is exempt. */
  productType?: ProductTypeReference;
  /** Numbers of the tax levels, 1 to 6, that still apply. */
  taxableLevels?: number[];
  /**
   * What the server notes about the product type exemption, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A product type that a tax code does not tax in full. */
export interface ProductTypeExemptionCreate extends ProductTypeExemptionUpdate<never> {
  /** Kind of product that is exempt. */
  productType: {
    /** Id of the product type. */
    id: number;
  };
}

/** A product type that a tax code does not tax in full. */
export interface ProductTypeExemptionUpdate<Empty = null> {
  /** Kind of product that is exempt. */
  productType?: {
    /** Id of the product type. */
    id: number;
  };
  /** Numbers of the tax levels, 1 to 6, that still apply. */
  taxableLevels?: number[] | Empty;
}
