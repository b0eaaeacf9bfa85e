// @generated from definitions/connectwise-psa/schemas/procurement/catalog-component.yaml
// To change this file, edit that and run `npm run generate`.

import type { CatalogItemReference, RecordInfo } from "../../schemas/common.js";

/** A part of a bundle in the catalog. */
export interface CatalogComponent {
  /** Id of the catalog item component. */
  id: number;
  /** Position of the part in the bundle. */
  sequenceNumber?: number | null;
  /** Units of the part in one bundle. */
  quantity?: number | null;
  /** Item that is the part. */
  catalogItem?: CatalogItemReference;
  /** Whether invoices leave out the price of the component. */
  hidePriceFlag?: boolean | null;
  /** Whether invoices leave out the product ID of the component. */
  hideItemIdentifierFlag?: boolean | null;
  /** Whether invoices leave out the text of the component. */
  hideDescriptionFlag?: boolean | null;
  /** Whether invoices leave out the quantity of the component. */
  hideQuantityFlag?: boolean | null;
  /** Whether invoices leave out the price of the whole line. */
  hideExtendedPriceFlag?: boolean | null;
  /** Bundle the part belongs to. */
  parentCatalogItem?: CatalogItemReference;
  /** Price of one unit of the part within the bundle. */
  price?: number | null;
  /** Cost of one unit of the part within the bundle. */
  cost?: number | null;
  /**
   * What the server notes about the catalog item component, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A part of a bundle in the catalog. */
export interface CatalogComponentCreate extends CatalogComponentUpdate {
  /** Units of the part in one bundle. */
  quantity: number | null;
  /** Item that is the part. */
  catalogItem: {
    /** Id of the catalog item. */
    id: number;
  };
}

/** A part of a bundle in the catalog. */
export interface CatalogComponentUpdate {
  /** Position of the part in the bundle. */
  sequenceNumber?: number | null;
  /** Units of the part in one bundle. */
  quantity?: number | null;
  /** Item that is the part. */
  catalogItem?: {
    /** Id of the catalog item. */
    id: number;
  };
  /** Whether invoices leave out the price of the component. */
  hidePriceFlag?: boolean | null;
  /** Whether invoices leave out the product ID of the component. */
  hideItemIdentifierFlag?: boolean | null;
  /** Whether invoices leave out the text of the component. */
  hideDescriptionFlag?: boolean | null;
  /** Whether invoices leave out the quantity of the component. */
  hideQuantityFlag?: boolean | null;
  /** Whether invoices leave out the price of the whole line. */
  hideExtendedPriceFlag?: boolean | null;
  /** Price of one unit of the part within the bundle. */
  price?: number | null;
  /** Cost of one unit of the part within the bundle. */
  cost?: number | null;
}
