// @generated from definitions/connectwise-psa/schemas/procurement/product-component.yaml
// To change this file, edit that and run `npm run generate`.

import type { CatalogItemReference, CompanyReference, RecordInfo } from "../../schemas/common.js";
import type { ProductItemReference } from "../../schemas/procurement/product-item.js";

/** A part of a product bundle. */
export interface ProductComponent {
  /** Id of the product component. */
  id: number;
  /** Position of the product component among the others; lower comes first. */
  sequenceNumber?: number | null;
  /** How many units it is about. */
  quantity?: number | null;
  /** Catalog item the product component is about. */
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
  /** Company it is bought from. */
  vendor?: CompanyReference;
  /** Bundle the component belongs to. */
  parentProductItem?: ProductItemReference;
  /** Product line that is the component. */
  productItem?: ProductItemReference;
  /** Price of one unit to the customer. */
  price?: number | null;
  /** What the product component costs you. */
  cost?: number | null;
  /**
   * What the server notes about the product component, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A part of a product bundle. */
export interface ProductComponentCreate extends ProductComponentUpdate<never> {
  /** How many units it is about. */
  quantity: number | null;
  /** Catalog item the product component is about. */
  catalogItem: {
    /** Id of the catalog item. */
    id: number;
  };
}

/** A part of a product bundle. */
export interface ProductComponentUpdate<Empty = null> {
  /** Position of the product component among the others; lower comes first. */
  sequenceNumber?: number | null;
  /** How many units it is about. */
  quantity?: number | null;
  /** Catalog item the product component is about. */
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
  /** Company it is bought from. */
  vendor?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Bundle the component belongs to. */
  parentProductItem?:
    | {
        /** Id of the product item reference. */
        id: number | null;
      }
    | Empty;
  /** Product line that is the component. */
  productItem?:
    | {
        /** Id of the product item reference. */
        id: number | null;
      }
    | Empty;
  /** Price of one unit to the customer. */
  price?: number | null;
  /** What the product component costs you. */
  cost?: number | null;
}
