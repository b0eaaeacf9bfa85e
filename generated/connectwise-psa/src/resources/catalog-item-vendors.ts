// @generated from definitions/connectwise-psa/resources/procurement/catalog-item-vendors.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { CatalogVendors } from "../schemas/procurement/catalog-vendors.js";
import { listShape } from "../conventions.js";

/**
 * Lists the vendors one catalog item can be bought from.
 */
export const listCatalogItemVendors: Operation<{ catalogItemId: number } & ListParams, CatalogVendors> = {
  like: listShape,
  id: "catalog_item_vendors.list",
  path: "/procurement/catalog/vendors/{catalogItemId}",
  ids: { catalogItemId: "integer" },
};

/**
 * A company that sells a catalog item, with its own part number. One of them is the preferred vendor.
 */
export class CatalogItemVendorsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the vendors one catalog item can be bought from.
   */
  list(catalogItemId: number, params: ListParams = {}, options?: RequestOptions): Pages<CatalogVendors> {
    return this.#client.pages(listCatalogItemVendors, { ...params, catalogItemId }, options);
  }
}
