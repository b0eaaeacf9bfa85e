// @generated from definitions/connectwise-psa/schemas/procurement/catalog-vendors.yaml
// To change this file, edit that and run `npm run generate`.

/** A company that sells a catalog item, with its part number. */
export interface CatalogVendors {
  /** Id of this vendor entry; the server gives it. */
  id: number;
  /** Id of the item the company sells. */
  catalogItemId?: number;
  /** Id of the company that sells the item. */
  vendorId?: number | null;
  /** Part number under which this company sells the item. */
  vendorSku?: string;
  /** Whether the item is normally bought from this company. */
  isPreferredVendor?: boolean;
  /** Name of the company that sells the item. */
  vendorName?: string;
}

/** A company that sells a catalog item, with its part number. */
export interface CatalogVendorsCreate extends CatalogVendorsUpdate<never> {
  /** Id of the item the company sells. */
  catalogItemId: number;
  /** Id of the company that sells the item. */
  vendorId: number | null;
}

/** A company that sells a catalog item, with its part number. */
export interface CatalogVendorsUpdate<Empty = null> {
  /** Id of this vendor entry; the server gives it. */
  id?: number | Empty;
  /** Id of the item the company sells. */
  catalogItemId?: number;
  /** Id of the company that sells the item. */
  vendorId?: number | null;
  /** Part number under which this company sells the item. */
  vendorSku?: string | Empty;
  /** Whether the item is normally bought from this company. */
  isPreferredVendor?: boolean | Empty;
}
