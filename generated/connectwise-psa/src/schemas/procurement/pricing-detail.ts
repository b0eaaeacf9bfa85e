// @generated from definitions/connectwise-psa/schemas/procurement/pricing-detail.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  CatalogItemReference,
  ProductCategoryReference,
  ProductSubCategoryReference,
  RecordInfo,
} from "../../schemas/common.js";

/** One entry of a pricing schedule, with the items it covers. */
export interface PricingDetail {
  /** Id of the pricing detail. */
  id: number;
  /** Catalog item the special price holds for. */
  product?: CatalogItemReference;
  /** Product category the special price holds for. */
  category?: ProductCategoryReference;
  /** Product subcategory the special price holds for. */
  subCategory?: ProductSubCategoryReference;
  /** First day the special price holds. */
  startDate?: string;
  /** Last day the special price holds; not needed when noEndDate is true. */
  endDate?: string;
  /** Whether the special price holds without an end. */
  noEndDate?: boolean;
  /**
   * What the server notes about the pricing detail, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** One entry of a pricing schedule, with the items it covers. */
export interface PricingDetailCreate extends PricingDetailUpdate<never> {
  /** First day the special price holds. */
  startDate: string;
}

/** One entry of a pricing schedule, with the items it covers. */
export interface PricingDetailUpdate<Empty = null> {
  /** Catalog item the special price holds for. */
  product?:
    | {
        /** Id of the catalog item. */
        id: number;
      }
    | Empty;
  /** Product category the special price holds for. */
  category?:
    | {
        /** Id of the product category. */
        id: number;
      }
    | Empty;
  /** Product subcategory the special price holds for. */
  subCategory?:
    | {
        /** Id of the subcategory. */
        id: number;
      }
    | Empty;
  /** First day the special price holds. */
  startDate?: string;
  /** Last day the special price holds; not needed when noEndDate is true. */
  endDate?: string | Empty;
  /** Whether the special price holds without an end. */
  noEndDate?: boolean | Empty;
}
