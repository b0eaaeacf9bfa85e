// @generated from definitions/connectwise-psa/resources/procurement/catalog-item-vendors.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { CatalogVendors, CatalogVendorsCreate } from "../schemas/procurement/catalog-vendors.js";
import { json } from "@toolwright/runtime";
import { createShape, deleteShape, listShape, replaceShape, updateShape } from "../conventions.js";

export interface UpdateCatalogItemVendorParams {
  /** Id of the catalog item. */
  catalogItemId: number;
  /** Id of the catalog item vendor. */
  id: number;
  /** Id of the company that sells the item. */
  vendorId?: number | null;
  /** Part number under which this company sells the item. */
  vendorSku?: string | null;
  /** Whether the item is normally bought from this company. */
  isPreferredVendor?: boolean | null;
}

export interface ReplaceCatalogItemVendorParams {
  /** Id of the catalog item. */
  catalogItemId: number;
  /** Id of the catalog item vendor. */
  id: number;
  /** Id of the company that sells the item. */
  vendorId: number | null;
  /** Part number under which this company sells the item. */
  vendorSku?: string;
  /** Whether the item is normally bought from this company. */
  isPreferredVendor?: boolean;
}

export interface DeleteCatalogItemVendorParams {
  /** Id of the catalog item. */
  catalogItemId: number;
  /** Id of the catalog item vendor. */
  id: number;
}

const base: ResourceShape = {
  name: "catalog_item_vendors",
  path: "/procurement/catalog/vendors/{catalogItemId}",
  item: "/procurement/catalog/{catalogItemId}/vendors/{id}",
  paths: { create: "/procurement/catalog/vendors" },
  required: ["catalogItemId", "vendorId"],
};

/**
 * Lists the vendors one catalog item can be bought from. A company that sells a catalog item, with its own part number.
 * One of them is the preferred vendor.
 */
export const listCatalogItemVendors: Operation<{ catalogItemId: number } & ListParams, CatalogVendors> = {
  of: base,
  like: listShape,
};

/** Adds a vendor from whom a catalog item can be bought. */
export const createCatalogItemVendor: Operation<CatalogVendorsCreate, CatalogVendors> = { of: base, like: createShape };

/** Changes the given fields of one catalog item vendor; the others stay as they are. */
export const updateCatalogItemVendor: Operation<UpdateCatalogItemVendorParams, CatalogVendors> = {
  of: base,
  like: updateShape,
};

/** Replaces one catalog item vendor whole; fields that are left out go back to their defaults. */
export const replaceCatalogItemVendor: Operation<ReplaceCatalogItemVendorParams, CatalogVendors> = {
  of: base,
  like: replaceShape,
  body: { as: json, ids: ["catalogItemId"] },
  required: ["vendorId"],
};

/** Takes one vendor off a catalog item; the company itself stays. */
export const deleteCatalogItemVendor: Operation<DeleteCatalogItemVendorParams, void> = { of: base, like: deleteShape };

/** A company that sells a catalog item, with its own part number. One of them is the preferred vendor. */
export interface CatalogItemVendorsResource {
  /**
   * Lists the vendors one catalog item can be bought from. A company that sells a catalog item, with its own part
   * number. One of them is the preferred vendor.
   */
  list(catalogItemId: number, params?: ListParams, options?: RequestOptions): Pages<CatalogVendors>;
  /** Adds a vendor from whom a catalog item can be bought. */
  create(params: CatalogVendorsCreate, options?: RequestOptions): Promise<CatalogVendors>;
  /** Changes the given fields of one catalog item vendor; the others stay as they are. */
  update(params: UpdateCatalogItemVendorParams, options?: RequestOptions): Promise<CatalogVendors>;
  /** Replaces one catalog item vendor whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceCatalogItemVendorParams, options?: RequestOptions): Promise<CatalogVendors>;
  /** Takes one vendor off a catalog item; the company itself stays. */
  delete(params: DeleteCatalogItemVendorParams, options?: RequestOptions): Promise<void>;
}

/** What `client.catalogItemVendors` is made from. */
export const catalogItemVendorsResource: Resource<CatalogItemVendorsResource> = {
  of: base,
  operations: [listShape, createShape, updateShape, replaceCatalogItemVendor, deleteShape],
};

/** The operations behind the tools of this resource. */
export const catalogItemVendorsTools: Readonly<Record<string, ToolBinding>> = {
  create_a_connect_wise_psa_catalog_item_vendor: { operation: createCatalogItemVendor },
  delete_a_connect_wise_psa_catalog_item_vendor_by_id: { operation: deleteCatalogItemVendor },
  list_all_connect_wise_psa_catalog_item_vendors: { operation: listCatalogItemVendors },
  replace_a_connect_wise_psa_catalog_item_vendor_by_id: { operation: replaceCatalogItemVendor },
  update_a_connect_wise_psa_catalog_item_vendor_by_id: { operation: updateCatalogItemVendor },
};
