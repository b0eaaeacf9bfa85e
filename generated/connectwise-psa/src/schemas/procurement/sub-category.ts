// @generated from definitions/connectwise-psa/schemas/procurement/sub-category.yaml
// To change this file, edit that and run `npm run generate`.

import type { ProductCategoryReference, RecordInfo } from "../../schemas/common.js";

/** The lower of two levels in which catalog items are filed. */
export interface SubCategory {
  /** Id of the product subcategory. */
  id: number;
  /** Name of the product subcategory. */
  name?: string;
  /** Whether the product subcategory is out of use. */
  inactiveFlag?: boolean | null;
  /** Code of the subcategory in another system, such as the accounting package. */
  integrationXref?: string;
  /** Whether the product subcategory is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Product category the subcategory belongs to. */
  category?: ProductCategoryReference;
  /**
   * What the server notes about the product subcategory, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the product subcategory in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** The lower of two levels in which catalog items are filed. */
export interface SubCategoryCreate extends SubCategoryUpdate<never> {
  /** Name of the product subcategory. */
  name: string;
  /** Product category the subcategory belongs to. */
  category: {
    /** Id of the product category. */
    id: number;
  };
}

/** The lower of two levels in which catalog items are filed. */
export interface SubCategoryUpdate<Empty = null> {
  /** Name of the product subcategory. */
  name?: string;
  /** Whether the product subcategory is out of use. */
  inactiveFlag?: boolean | null;
  /** Code of the subcategory in another system, such as the accounting package. */
  integrationXref?: string | Empty;
  /** Whether the product subcategory is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Product category the subcategory belongs to. */
  category?: {
    /** Id of the product category. */
    id: number;
  };
}

/** The slim copy of a product subcategory. */
export interface SubCategoryInfo {
  /** Id of the product subcategory. */
  id: number;
  /** Name of the product subcategory. */
  name?: string;
  /** Product category the subcategory belongs to. */
  category?: ProductCategoryReference;
  /** Whether the product subcategory is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether the product subcategory is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the product subcategory, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
