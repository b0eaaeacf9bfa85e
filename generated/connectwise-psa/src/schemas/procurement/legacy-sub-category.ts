// @generated from definitions/connectwise-psa/schemas/procurement/legacy-sub-category.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A product subcategory in its older, shorter form. */
export interface LegacySubCategory {
  /** Id of the product subcategory. */
  id: number;
  /** Name of the product subcategory. */
  name?: string;
  /** Whether the product subcategory is out of use. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the product subcategory, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A product subcategory in its older, shorter form. */
export interface LegacySubCategoryCreate extends LegacySubCategoryUpdate {
  /** Name of the product subcategory. */
  name: string;
}

/** A product subcategory in its older, shorter form. */
export interface LegacySubCategoryUpdate {
  /** Name of the product subcategory. */
  name?: string;
  /** Whether the product subcategory is out of use. */
  inactiveFlag?: boolean | null;
}

/** The slim copy of a product subcategory in its older form. */
export interface LegacySubCategoryInfo {
  /** Id of the product subcategory. */
  id: number;
  /** Name of the product subcategory. */
  name?: string;
  /** Whether the product subcategory is out of use. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the product subcategory, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
