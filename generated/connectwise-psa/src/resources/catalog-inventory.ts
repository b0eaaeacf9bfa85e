// @generated from definitions/connectwise-psa/resources/procurement/catalog-inventory.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { CatalogInventory } from "../schemas/procurement/catalog-inventory.js";
import { countShape, getShape, listShape } from "../conventions.js";

export interface ListCatalogInventoryParams extends ListParams {
  /**
   * Filter, e.g. `onHand > 0` or `warehouse/name = "Main"`. Also: catalogItem/identifier, warehouse/id,
   * warehouseBin/id.
   */
  conditions?: string;
}

export interface GetCatalogInventoryParams extends GetParams {
  /** Id of the catalog item, not its product ID (identifier). */
  catalog_item_id: number;
  /** Id of the stock record. */
  id: number;
}

const base: ResourceShape = { name: "catalog_inventory", path: "/procurement/catalog/{catalog_item_id}/inventory" };

/** Lists the stock of one catalog item in all warehouse bins. */
export const listCatalogInventory: Operation<
  { catalog_item_id: number } & ListCatalogInventoryParams,
  CatalogInventory
> = { of: base, like: listShape };

/** Gets the stock of one catalog item in one bin by the id of the stock record. */
export const getCatalogInventory: Operation<GetCatalogInventoryParams, CatalogInventory> = { of: base, like: getShape };

/** Counts the warehouse bins that hold one catalog item. */
export const countCatalogInventory: Operation<{ catalog_item_id: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Stock of one catalog item, one record for each warehouse bin that holds it. */
export interface CatalogInventoryResource {
  /** Lists the stock of one catalog item in all warehouse bins. */
  list(catalogItemId: number, params?: ListCatalogInventoryParams, options?: RequestOptions): Pages<CatalogInventory>;
  /** Gets the stock of one catalog item in one bin by the id of the stock record. */
  get(params: GetCatalogInventoryParams, options?: RequestOptions): Promise<CatalogInventory>;
  /** Counts the warehouse bins that hold one catalog item. */
  count(catalogItemId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.catalogInventory` is made from. */
export const catalogInventoryResource: Resource<CatalogInventoryResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const catalogInventoryTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_catalog_inventory_count: { operation: countCatalogInventory },
  get_single_connect_wise_psa_catalog_inventory_by_id: { operation: getCatalogInventory },
};
