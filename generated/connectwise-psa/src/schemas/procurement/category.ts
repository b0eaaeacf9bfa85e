// @generated from definitions/connectwise-psa/schemas/procurement/category.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** The upper of two levels in which catalog items are filed. */
export interface Category {
  /** Id of the product category. */
  id: number;
  /** Name of the product category. */
  name?: string;
  /** Whether the product category is out of use. */
  inactiveFlag?: boolean | null;
  /** Code of the price level in the accounting package. */
  priceLevelXref?: string;
  /** Code of the category in another system, such as the accounting package. */
  integrationXref?: string;
  /** Ids of the branch locations that may use the category. */
  locationIds?: number[];
  /** Whether the product category is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** True opens the category to all locations. */
  addAllLocations?: boolean | null;
  /** True takes the category away from all locations. */
  removeAllLocations?: boolean | null;
  /**
   * What the server notes about the product category, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the product category in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** The upper of two levels in which catalog items are filed. */
export interface CategoryCreate extends CategoryUpdate<never> {
  /** Name of the product category. */
  name: string;
}

/** The upper of two levels in which catalog items are filed. */
export interface CategoryUpdate<Empty = null> {
  /** Name of the product category. */
  name?: string;
  /** Whether the product category is out of use. */
  inactiveFlag?: boolean | null;
  /** Code of the price level in the accounting package. */
  priceLevelXref?: string | Empty;
  /** Code of the category in another system, such as the accounting package. */
  integrationXref?: string | Empty;
  /** Ids of the branch locations that may use the category. */
  locationIds?: number[] | Empty;
  /** Whether the product category is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** True opens the category to all locations. */
  addAllLocations?: boolean | null;
  /** True takes the category away from all locations. */
  removeAllLocations?: boolean | null;
}

/** The slim copy of a product category. */
export interface CategoryInfo {
  /** Id of the product category. */
  id: number;
  /** Name of the product category. */
  name?: string;
  /** Whether the product category is out of use. */
  inactiveFlag?: boolean | null;
  /** Whether the product category is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the product category, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
